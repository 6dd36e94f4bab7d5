def lines = new File(basedir, 'build.log').readLines()
def etch = new File(basedir, 'src/main/etch')
def place = { name, line, column -> "[ERROR] ${new File(etch, name)}:[$line,$column] ".toString() }
assert lines.any { it.startsWith(place('One.etch', 4, 5)) && it.endsWith(']') }
assert lines.any { it.startsWith(place('One.etch', 5, 5)) }
assert lines.any { it.startsWith(place('Two.etch', 4, 27)) }
assert lines.any { it.contains('3 interface files: 3 errors, 0 warnings') }
assert !new File(basedir, 'target/generated-sources/burin/examples').exists()
