def generated = new File(basedir, 'target/generated-sources/burin')
assert new File(generated, 'examples/Hello.java').isFile()
assert new File(generated, 'other').list() as List == ['Mine.java']
