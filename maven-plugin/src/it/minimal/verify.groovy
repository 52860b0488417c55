def site = new File(basedir, 'target/site')
// The only document is the start page.
assert new File(site, 'index.html').getText('UTF-8').contains('twee uur met een laptop')
assert new File(site, 'ictplan.pdf').bytes[0..3] as byte[] == '%PDF'.bytes
assert new File(site, 'plan.json').text.contains('"formaat"')
assert new File(basedir, 'target/ictplan/bevindingen.json').text.contains('"aantal"')
assert !new File(basedir, 'build.log').text.contains('Exception')
