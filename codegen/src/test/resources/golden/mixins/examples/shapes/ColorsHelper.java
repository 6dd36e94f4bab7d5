package examples.shapes;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Colors}. */
@Generated("dev.burin.codegen")
public final class ColorsHelper {
    private ColorsHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteColorsServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteColorsServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteColorsServer::new,
                server -> Dispatcher.none(ColorsWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteColorsServer newServer(String uri,
            Function<RemoteColorsServer, ? extends ColorsClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteColorsServer newServer(SessionOptions options,
            Function<RemoteColorsServer, ? extends ColorsClient> client) {
        return Endpoints.connect(options, RemoteColorsServer::new,
                server -> new StubColorsClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteColorsClient, ? extends ColorsServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteColorsClient, ? extends ColorsServer> server) {
        return Endpoints.listen(options, RemoteColorsClient::new,
                client -> new StubColorsServer(server.apply(client)));
    }
}
