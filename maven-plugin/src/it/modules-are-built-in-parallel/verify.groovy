['a', 'b', 'c', 'd'].each {
    assert new File(basedir, "$it/target/classes/examples/$it/HelloServer.class").isFile()
}
assert !new File(basedir, 'build.log').text.contains('not marked @threadSafe')
