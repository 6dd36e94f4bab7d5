def log = new File(basedir, 'build.log').text
def etch = new File(basedir, 'src/main/etch')
assert log.contains("[ERROR] ${new File(etch, 'copy/Hello.etch')}:[4,9] two files declare the service 'examples.Hello' [service-twice]")
assert log.contains("${new File(etch, 'Hello.etch')}:4:9: note: the other one")
