def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').text.contains('twee uur met een laptop')
assert new File(site, 'ictplan.pdf').bytes[0..3] as byte[] == '%PDF'.bytes
assert new File(site, 'plan.json').text.contains('"formaat"')
assert new File(basedir, 'target/ictplan/bevindingen.json').text.contains('"aantal"')
assert !new File(basedir, 'build.log').text.contains('Exception')
