def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Vergeleken: main \(commit [0-9a-f]{8} van 2 maart 2026\) met dit voorstel\./
assert log =~ /Vergeleken: editie 1\.0 \(commit [0-9a-f]{8} van 2 maart 2026\) met dit voorstel \(commit [0-9a-f]{8} van 2 maart 2026\)\./
assert log.count('Beslissing nodig: ja') >= 2
assert log.contains('"editie-9" is geen tak, tag, commit of editie. Bedoelde je editie-1.0?')
assert !new File(basedir, 'target/site').exists()
assert !new File(basedir, 'target/ictplan/bevindingen.json').exists()

def reports = new File(basedir, 'target/ictplan')
def changes = new groovy.json.JsonSlurper().parse(new File(reports, 'wijzigingen.json'))
assert changes.formaat == 1
assert changes.wijzigingen != null
assert new File(reports, 'wijzigingen.md').getText('UTF-8').startsWith('<!-- ictplan:wijzigingen -->')
assert new File(reports, 'wijzigingen.html').getText('UTF-8').startsWith('<!DOCTYPE html>')
assert new File(reports, 'wijzigingen.pdf').bytes[0..4] == '%PDF-'.bytes as List
