assert new File(basedir, 'target/ictplan/bevindingen.json').exists()
assert !new File(basedir, 'target/site').exists()
