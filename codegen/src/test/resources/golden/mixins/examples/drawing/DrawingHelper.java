package examples.drawing;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Drawing}. */
@Generated("dev.burin.codegen")
public final class DrawingHelper {
    private DrawingHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteDrawingServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteDrawingServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteDrawingServer::new,
                server -> Dispatcher.none(DrawingWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteDrawingServer newServer(String uri,
            Function<RemoteDrawingServer, ? extends DrawingClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteDrawingServer newServer(SessionOptions options,
            Function<RemoteDrawingServer, ? extends DrawingClient> client) {
        return Endpoints.connect(options, RemoteDrawingServer::new,
                server -> new StubDrawingClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteDrawingClient, ? extends DrawingServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteDrawingClient, ? extends DrawingServer> server) {
        return Endpoints.listen(options, RemoteDrawingClient::new,
                client -> new StubDrawingServer(server.apply(client)));
    }
}
