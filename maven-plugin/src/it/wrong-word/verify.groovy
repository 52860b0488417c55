assert new File(basedir, 'build.log').text.contains('Typ fout, waarschuwing, tip of nooit.')
