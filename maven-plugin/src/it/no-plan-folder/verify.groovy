def log = new File(basedir, 'build.log').text
assert log.contains('geen map plan/')
assert !log.contains('\tat ')
assert !new File(basedir, 'target/site').exists()
