assert new File(basedir, 'target/site/index.html').text.contains('ons eerste doel')
assert !new File(basedir, 'target/site/ictplan.pdf').exists()
