def generated = new File(basedir, 'target/generated-sources/burin/examples')
assert new File(generated, 'WantedServer.java').text.contains('int count()')
assert !new File(generated, 'Hello.java').exists()
