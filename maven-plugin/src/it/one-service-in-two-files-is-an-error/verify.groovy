def log = new File(basedir, 'build.log').text
def etch = new File(basedir, 'src/main/etch')
assert log.contains("[ERROR] ${new File(etch, 'copy/Hello.etch')}:[4,9] the service examples.Hello is declared in two files [duplicate-service]")
assert log.contains("${new File(etch, 'Hello.etch')}:[4,9] the other one")
