package examples.hello;

/** What the listener does for one client. */
final class Greeter implements HelloServer {
    private final RemoteHelloClient client;

    Greeter(RemoteHelloClient client) {
        this.client = client;
    }

    @Override
    public String greet(String name) {
        client.news(name + " has come");
        return "Hello, " + name + "!";
    }
}
