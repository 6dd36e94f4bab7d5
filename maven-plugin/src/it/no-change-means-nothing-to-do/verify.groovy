def log = new File(basedir, 'build.log').text
assert log.count('Generated.') == 1
assert log.count('Nothing to do: neither interface files nor options have changed.') == 1
