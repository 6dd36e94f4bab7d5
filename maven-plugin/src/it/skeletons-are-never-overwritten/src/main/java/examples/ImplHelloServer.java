package examples;

/** Written by hand. */
final class ImplHelloServer implements HelloServer {

    ImplHelloServer(RemoteHelloClient client) {}

    @Override
    public String greet(String name) {
        return name;
    }
}
