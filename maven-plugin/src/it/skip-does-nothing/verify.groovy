assert !new File(basedir, 'target/generated-sources/burin').exists()
assert new File(basedir, 'build.log').text.count('Skipped, as configured.') == 2
