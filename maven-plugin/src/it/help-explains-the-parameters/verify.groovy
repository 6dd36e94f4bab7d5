def log = new File(basedir, 'build.log').text
assert [
    'burin:generate',
    'includeDirectories',
    'failOnWarning',
    'packageInterfaces',
    'User property: burin.skip',
].every { log.contains(it) }
