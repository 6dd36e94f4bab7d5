package examples;

/** Written by hand. */
final class ImplHelloServer implements HelloServer {

    @Override
    public String greet(String name) {
        return name;
    }
}
