def log = new File(basedir, 'build.log').text
def change = "${new File(basedir, 'src/main/etch/Shop.etch')}:[6,10] source-breaking: examples.Shop.leave: parameter reason is new"
assert log.contains("[WARNING] ${change}")
assert log.contains("[ERROR] ${change}")
assert log.contains('diff-compares-with-a-released-artifact-1.jar: 0 wire breaks, 1 source break, 0 compatible changes')
