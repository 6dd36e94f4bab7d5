def log = new File(basedir, 'build.log').text
assert log.contains("[ERROR] ${new File(basedir, 'src/main/etch/Shop.etch')}:[5,10] source-breaking: ")
assert log.contains('0 wire breaks, 1 source break, 0 compatible changes')
