assert new File(basedir, 'build.log').text =~ /<silence> undefined-type is not the id of a warning; these are: .*\bunused\b/
