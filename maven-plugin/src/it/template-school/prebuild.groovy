// The example school as a school copies it, with the POM of this test.
def school = new File(basedir, '../../../../template-school').canonicalFile
school.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def path = school.toPath().relativize(file.toPath()).toString()
    if (!path.startsWith('target') && path != 'pom.xml') {
        def copy = new File(basedir, path)
        copy.parentFile.mkdirs()
        copy.bytes = file.bytes
    }
}
return true
