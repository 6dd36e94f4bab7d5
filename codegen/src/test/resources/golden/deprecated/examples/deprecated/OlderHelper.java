package examples.deprecated;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/**
 * Makes the two ends of {@link Older}.
 *
 * @deprecated mix in something else
 */
@Generated("dev.burin.codegen")
@Deprecated
public final class OlderHelper {
    private OlderHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteOlderServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteOlderServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteOlderServer::new,
                server -> Dispatcher.none(OlderWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteOlderServer newServer(String uri,
            Function<RemoteOlderServer, ? extends OlderClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteOlderServer newServer(SessionOptions options,
            Function<RemoteOlderServer, ? extends OlderClient> client) {
        return Endpoints.connect(options, RemoteOlderServer::new,
                server -> new StubOlderClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteOlderClient, ? extends OlderServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteOlderClient, ? extends OlderServer> server) {
        return Endpoints.listen(options, RemoteOlderClient::new,
                client -> new StubOlderServer(server.apply(client)));
    }
}
