import java.util.zip.ZipFile

assert new File(basedir, 'target/generated-sources/burin/examples/HelloServer.java').isFile()

def jar = new ZipFile(new File(basedir, 'target/generated-java-is-compiled-and-interfaces-are-packaged-1.jar'))
def names = jar.entries()*.name
jar.close()
assert names.containsAll([
    'examples/Greeter.class',
    'examples/HelloServer.class',
    'examples/RemoteHelloServer.class',
    'META-INF/etch/Hello.etch',
    'META-INF/etch/shared/constants.etchinc',
])
assert !names.any { it.endsWith('.java') }
