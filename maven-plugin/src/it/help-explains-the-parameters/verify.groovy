def log = new File(basedir, 'build.log').text
assert [
    'burin:generate',
    'burin:diff',
    'baselineArtifact',
    'includeDirectories',
    'failOnWarning',
    'packageInterfaces',
    'User property: burin.skip',
].every { log.contains(it) }
