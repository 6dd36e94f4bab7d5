def log = new File(basedir, 'build.log').text
def shop = new File(basedir, 'src/main/etch/Shop.etch')
assert log.contains("[WARNING] ${shop}:[3,9] wire-breaking: examples.Shop.leave: is not there any more [message-removed]")
assert log.contains("[WARNING] ${new File(basedir, 'released/Till.etch')}:[3,9] wire-breaking: the service 'examples.Till' is not there any more [service-removed]")
assert log.contains('2 wire breaks, 1 source break, 0 compatible changes')
assert !log.contains('[ERROR]')
