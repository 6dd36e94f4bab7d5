def log = new File(basedir, 'build.log').text
def shop = new File(basedir, 'src/main/etch/Shop.etch')
assert log.contains("[ERROR] ${shop}:[4,10] wire-breaking: examples.Shop.price: the result was int and is long [result-changed]")
assert log.contains('[ERROR]   The caller refuses a result of another type.')
assert log.contains("[WARNING] ${shop}:[5,10] source-breaking: examples.Shop.order: parameter note is new [parameter-added]")
assert log.contains("[INFO] ${shop}:[7,10] compatible: examples.Shop.look: is new [message-added]")
assert log.contains('1 wire break, 1 source break, 1 compatible change')
assert !new File(basedir, 'target').exists()
