def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Vergeleken: main \(commit [0-9a-f]{8} van 2 maart 2026\) met je werkmap\./
assert log =~ /Vergeleken: editie 1\.0 \(commit [0-9a-f]{8} van 2 maart 2026\) met HEAD \(commit [0-9a-f]{8} van 2 maart 2026\)\./
assert log.count('Beslissing nodig: ja') >= 2
assert log.contains('"editie-9" is geen tak, tag, commit of editie. Bedoelde je editie-1.0?')
assert !new File(basedir, 'target/site').exists()
assert !new File(basedir, 'target/ictplan/bevindingen.json').exists()
