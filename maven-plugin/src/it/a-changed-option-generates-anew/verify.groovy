def generated = new File(basedir, 'target/generated-sources/burin/examples')
assert new File(generated, 'RemoteHelloServer.java').isFile()
assert !new File(generated, 'StubHelloServer.java').exists()
assert new File(basedir, 'build.log').text.count('Generated.') == 2
