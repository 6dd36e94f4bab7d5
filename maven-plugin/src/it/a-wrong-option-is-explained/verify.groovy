assert new File(basedir, 'build.log').text.contains('<what> is one of client, server and both, not clientt.')
