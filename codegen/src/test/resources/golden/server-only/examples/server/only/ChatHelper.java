package examples.server.only;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Chat}. */
@Generated("dev.burin.codegen")
public final class ChatHelper {
    private ChatHelper() {}

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteChatClient, ? extends ChatServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteChatClient, ? extends ChatServer> server) {
        return Endpoints.listen(options, RemoteChatClient::new,
                client -> new StubChatServer(server.apply(client)));
    }
}
