def log = new File(basedir, 'build.log').text
def warning = "[WARNING] ${new File(basedir, 'src/main/etch/Hello.etch')}:[4,12] "
assert log.count(warning) == 2
assert log.contains('1 interface file: 0 errors, 1 warning')
