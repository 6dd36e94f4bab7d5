def log = new File(basedir, 'build.log').text
assert log.contains('There is nothing to compare with: give <baseline>')
assert log.contains("<baseline> ${new File(basedir, 'nowhere')} does not exist.")
assert log.contains('<baselineArtifact> cannot be had: ')
assert log.contains('dev.burin.it:diff-says-what-to-compare-with:jar:0.9')
assert log.contains('<failOn> is one of wire, source and nothing, not everything.')
