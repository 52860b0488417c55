def reports = new File(basedir, 'target/ictplan')
def slurper = new groovy.json.JsonSlurper()
def findings = slurper.parse(new File(reports, 'bevindingen.json')).bevindingen
def sarif = slurper.parse(new File(reports, 'bevindingen.sarif'))
assert sarif.version == '2.1.0'
assert sarif.runs[0].results*.ruleId == findings*.regel
assert new File(reports, 'bevindingen.md').getText('UTF-8').contains('doel/zonder-indicator')
assert new File(reports, 'overzichtslijst.md').getText('UTF-8').contains('](../../plan/')

def log = new File(basedir, 'build.log').getText('UTF-8')
def annotations = log.readLines().findAll { it.startsWith('::') }
assert annotations.any { it ==~ /::error file=[^,]*plan\/doelen\/d1\.md,line=2,col=8,.*title=doel\/zonder-indicator::.*/ }
assert annotations.every { it ==~ /::(error|warning|notice) (file|title)=.*/ }
// a log has no colours
assert !log.readLines().any { it.startsWith('plan/') && it.contains('\u001b') }
