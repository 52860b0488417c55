def reports = new File(basedir, 'target/ictplan')
def agenda = new groovy.json.JsonSlurper().parse(new File(reports, 'agenda.json'))
assert agenda.aantal == ['te-laat': 1, 'binnenkort': 2]
assert agenda.punten*.id == ['D1.1', 'D1.2', 'D1.2']
assert agenda.dagen == 45

def markdown = new File(reports, 'agenda.md').getText('UTF-8')
assert markdown.startsWith('<!-- ictplan:agenda -->\n')
assert markdown.contains('### ICT\\-team')
assert new File(reports, 'agenda.ics').getText('UTF-8').startsWith('BEGIN:VCALENDAR\r\n')
assert !new File(basedir, 'target/site').exists()
assert !new File(reports, 'bevindingen.json').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('plan/doelen/d1.md:10:14 D1.1 Twee lessen per klas geven: moest klaar zijn op 16 oktober 2026 (16 dagen geleden) – ICT-team')
assert log.contains('"twee" past niet bij -Dictplan.days. Typ een aantal dagen')
assert !(log + markdown).contains('geheime')
