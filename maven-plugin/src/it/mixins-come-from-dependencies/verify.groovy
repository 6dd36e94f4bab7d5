def app = new File(basedir, 'app/target')
assert new File(app, 'classes/examples/app/EmptyArchive.class').isFile()
assert !new File(app, 'generated-sources/burin/examples/base').exists()
assert !new File(app, 'classes/META-INF/etch/examples').exists()

// The second run read the jar: an error in it would be reported there.
def record = new File(app, 'burin/generate-default.record').text
assert record.contains('mixins-come-from-dependencies-api-1.jar!/META-INF/etch/examples/base/Store.etch')
