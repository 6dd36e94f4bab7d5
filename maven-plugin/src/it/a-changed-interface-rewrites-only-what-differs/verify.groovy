def generated = new File(basedir, 'target/generated-sources/burin/examples')
def longAgo = 1000000000000L
assert new File(generated, 'HelloServer.java').text.contains('long count()')
assert new File(generated, 'HelloServer.java').lastModified() != longAgo
assert new File(generated, 'Hello.java').lastModified() == longAgo
assert new File(generated, 'Other.java').lastModified() == longAgo
