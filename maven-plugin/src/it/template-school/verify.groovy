def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').getText('UTF-8').contains('Basisschool De Kaai')
assert new File(site, 'ictplan.pdf').length() > 100000
assert new File(site, 'doelen').list().length >= 8
assert new File(basedir, 'build.log').getText('UTF-8').contains('0 fouten, 0 waarschuwingen')
