def log = new File(basedir, 'build.log').text
assert log.contains("[ERROR] ${new File(basedir, 'src/main/etch/One.etch')}:[4,5] ")
assert log.contains("[ERROR] ${new File(basedir, 'src/test/etch/Two.etch')}:[4,5] ")
assert log.contains('2 interface files: 2 errors, 0 warnings')
assert !new File(basedir, 'target').exists()
