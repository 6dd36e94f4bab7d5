assert new File(basedir, 'target/generated-sources/burin/examples/Hello.java').text.contains('interface Hello')
assert new File(basedir, 'target/generated-sources/burin/examples/HelloServer.java').isFile()
