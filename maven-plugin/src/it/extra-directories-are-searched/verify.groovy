assert new File(basedir, 'target/classes/examples/Plot.class').isFile()
assert new File(basedir, 'target/classes/examples/log/Logging.class').isFile()
assert new File(basedir, 'target/classes/META-INF/etch/Plot.etch').isFile()
assert !new File(basedir, 'target/classes/META-INF/etch/Logging.etch').exists()
