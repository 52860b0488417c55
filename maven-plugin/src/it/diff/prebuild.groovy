// A repository cannot be kept in a repository, so it is made here.
def git = { String... words ->
    def command = ['git', '-c', 'user.name=School', '-c', 'user.email=ict@school.example', '-c', 'core.autocrlf=false'] + (words as List)
    def builder = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true)
    builder.environment().putAll([GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: new File(basedir, 'geen').path,
        GIT_AUTHOR_DATE: '2026-03-02T10:00:00+0100', GIT_COMMITTER_DATE: '2026-03-02T10:00:00+0100'])
    def process = builder.start()
    def text = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : text
}
def goal = new File(basedir, 'plan/doelen/d1.md')
new File(basedir, '.gitignore').setText('target/\nbuild.log\n', 'UTF-8')
git 'init', '-q', '-b', 'main'
git 'add', '-A'
git 'commit', '-q', '-m', 'Eerste plan'
git 'tag', '-a', '-m', 'Goedgekeurd', 'editie-1.0'
git 'checkout', '-q', '-b', 'voorstel'
goal.setText(goal.getText('UTF-8').replace('2027-06-30', '2028-06-30'), 'UTF-8')
git 'commit', '-q', '-a', '-m', 'Later'
new File(basedir, 'plan/nieuw.md').setText('# Nog niet in git\n\nTekst.\n', 'UTF-8')
