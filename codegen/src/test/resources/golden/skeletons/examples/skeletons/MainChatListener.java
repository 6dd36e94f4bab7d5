package examples.skeletons;

import dev.burin.runtime.Listener;

/** Listens for clients of {@link Chat}, until it is stopped. */
public final class MainChatListener {
    private MainChatListener() {}

    public static void main(String[] arguments) {
        String uri = arguments.length > 0 ? arguments[0] : "tcp://localhost:4001";
        try (Listener listener = ChatHelper.newListener(uri, ImplChatServer::new)) {
            listener._startAndWaitUp(4000);
            System.out.println("listening on " + listener.uri());
            listener._waitDown(0);
        }
    }
}
