package examples.deprecated;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Old}. */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public final class OldHelper {
    private OldHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteOldServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteOldServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteOldServer::new,
                server -> Dispatcher.none(OldWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteOldServer newServer(String uri,
            Function<RemoteOldServer, ? extends OldClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteOldServer newServer(SessionOptions options,
            Function<RemoteOldServer, ? extends OldClient> client) {
        return Endpoints.connect(options, RemoteOldServer::new,
                server -> new StubOldClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteOldClient, ? extends OldServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteOldClient, ? extends OldServer> server) {
        return Endpoints.listen(options, RemoteOldClient::new,
                client -> new StubOldServer(server.apply(client)));
    }
}
