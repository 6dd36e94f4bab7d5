package examples.values;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Values}. */
@Generated("dev.burin.codegen")
public final class ValuesHelper {
    private ValuesHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteValuesServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteValuesServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteValuesServer::new,
                server -> Dispatcher.none(ValuesWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteValuesServer newServer(String uri,
            Function<RemoteValuesServer, ? extends ValuesClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteValuesServer newServer(SessionOptions options,
            Function<RemoteValuesServer, ? extends ValuesClient> client) {
        return Endpoints.connect(options, RemoteValuesServer::new,
                server -> new StubValuesClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteValuesClient, ? extends ValuesServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteValuesClient, ? extends ValuesServer> server) {
        return Endpoints.listen(options, RemoteValuesClient::new,
                client -> new StubValuesServer(server.apply(client)));
    }
}
