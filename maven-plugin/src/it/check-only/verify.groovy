assert new File(basedir, 'target/ictplan/bevindingen.json').exists()
assert !new File(basedir, 'target/site').exists()
assert ['bevindingen.sarif', 'bevindingen.md', 'overzichtslijst.md'].every { new File(basedir, 'target/ictplan/' + it).exists() }
// outside a workflow of GitHub nobody would obey them
assert System.getenv('GITHUB_ACTIONS') || !new File(basedir, 'build.log').text.readLines().any { it.startsWith('::') }
