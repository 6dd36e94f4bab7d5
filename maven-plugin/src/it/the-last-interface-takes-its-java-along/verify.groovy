assert !new File(basedir, 'target/generated-sources/burin/examples').exists()
assert new File(basedir, 'build.log').text.contains('Nothing to do: there are no interface files.')
