def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('doel/zonder-streefwaarde')
assert log.contains('Waarom')
assert log.contains('edoelde je')
