package examples.empty;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Empty}. */
@Generated("dev.burin.codegen")
public final class EmptyHelper {
    private EmptyHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteEmptyServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteEmptyServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteEmptyServer::new,
                server -> Dispatcher.none(EmptyWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteEmptyServer newServer(String uri,
            Function<RemoteEmptyServer, ? extends EmptyClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteEmptyServer newServer(SessionOptions options,
            Function<RemoteEmptyServer, ? extends EmptyClient> client) {
        return Endpoints.connect(options, RemoteEmptyServer::new,
                server -> new StubEmptyClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteEmptyClient, ? extends EmptyServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteEmptyClient, ? extends EmptyServer> server) {
        return Endpoints.listen(options, RemoteEmptyClient::new,
                client -> new StubEmptyServer(server.apply(client)));
    }
}
