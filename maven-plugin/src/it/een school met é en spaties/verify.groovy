def site = new File(basedir, 'target/site')
def pages = []
site.eachFileRecurse { if (it.name.endsWith('.html')) pages << it.getText('UTF-8') }
assert pages.any { it.contains('Elke klas leert één programma kennen.') }
assert new File(site, 'ictplan.pdf').length() > 1000
