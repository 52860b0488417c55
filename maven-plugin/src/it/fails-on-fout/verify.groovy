def log = new File(basedir, 'build.log').text
// without a prefix, so that an editor makes it a link
assert log.readLines().any { it.startsWith('plan/doelen/d1.md:2:8 fout doel/zonder-indicator') }
assert log.readLines().any { it.startsWith('plan/index.md:3:24 fout ') }
assert log.contains('BUILD FAILURE')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/site/index.html').exists()
def json = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/ictplan/bevindingen.json'))
assert json.formaat == 1
assert json.bevindingen.find { it.regel == 'doel/zonder-indicator' }.with { [bestand, lijn, kolom, ernst] } == ['plan/doelen/d1.md', 2, 8, 'fout']
