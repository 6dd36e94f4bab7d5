package examples.skeletons;

/** Calls a server of {@link Chat}. */
public final class MainChatClient {
    private MainChatClient() {}

    public static void main(String[] arguments) {
        String uri = arguments.length > 0 ? arguments[0] : "tcp://localhost:4001";
        RemoteChatServer server = ChatHelper.newServer(uri, ImplChatClient::new);
        server._startAndWaitUp(4000);
        try {
            System.out.println("connected to " + uri);
            // call the server here
        } finally {
            server._stopAndWaitDown(4000);
        }
    }
}
