package examples.hello;

/** The program that calls, and is called back. */
public final class HelloCaller {
    private HelloCaller() {}

    public static void main(String[] args) {
        String uri = args.length > 0 ? args[0] : "tcp://localhost:4001";
        HelloClient reader = text -> System.out.println("news: " + text);
        try (RemoteHelloServer server = HelloHelper.newServer(uri, me -> reader)) {
            server._startAndWaitUp(4000);
            System.out.println(server.greet("Ann"));
        }
    }
}
