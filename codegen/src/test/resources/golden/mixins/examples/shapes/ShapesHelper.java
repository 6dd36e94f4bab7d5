package examples.shapes;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Shapes}. */
@Generated("dev.burin.codegen")
public final class ShapesHelper {
    private ShapesHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteShapesServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteShapesServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteShapesServer::new,
                server -> Dispatcher.none(ShapesWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteShapesServer newServer(String uri,
            Function<RemoteShapesServer, ? extends ShapesClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteShapesServer newServer(SessionOptions options,
            Function<RemoteShapesServer, ? extends ShapesClient> client) {
        return Endpoints.connect(options, RemoteShapesServer::new,
                server -> new StubShapesClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteShapesClient, ? extends ShapesServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteShapesClient, ? extends ShapesServer> server) {
        return Endpoints.listen(options, RemoteShapesClient::new,
                client -> new StubShapesServer(server.apply(client)));
    }
}
