assert new File(basedir, 'target/generated-sources/burin/examples/Plot.java').text.contains('long x')
assert new File(basedir, 'build.log').text.count('Generated.') == 2
