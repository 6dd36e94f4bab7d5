package examples.messages;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Messages}. */
@Generated("dev.burin.codegen")
public final class MessagesHelper {
    private MessagesHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteMessagesServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteMessagesServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteMessagesServer::new,
                server -> Dispatcher.none(MessagesWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteMessagesServer newServer(String uri,
            Function<RemoteMessagesServer, ? extends MessagesClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteMessagesServer newServer(SessionOptions options,
            Function<RemoteMessagesServer, ? extends MessagesClient> client) {
        return Endpoints.connect(options, RemoteMessagesServer::new,
                server -> new StubMessagesClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteMessagesClient, ? extends MessagesServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteMessagesClient, ? extends MessagesServer> server) {
        return Endpoints.listen(options, RemoteMessagesClient::new,
                client -> new StubMessagesServer(server.apply(client)));
    }
}
