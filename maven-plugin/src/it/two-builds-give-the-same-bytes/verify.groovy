def first = new File(basedir, 'first')
def second = new File(basedir, 'target')
def files = []
first.eachFileRecurse(groovy.io.FileType.FILES) { files << first.toPath().relativize(it.toPath()).toString() }
assert files.size() > 10
assert files.every { new File(first, it).bytes == new File(second, it).bytes }
