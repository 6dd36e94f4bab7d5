def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] The generated code needs the runtime. Add it to the <dependencies>:')
assert log.contains('<artifactId>burin-runtime</artifactId>')
