assert new File(basedir, 'build.log').text.contains('hier valt niets te maken')
assert !new File(basedir, 'target').exists()
assert new File(basedir, 'school/target/site/index.html').exists()
