package examples.shapes;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Basics}. */
@Generated("dev.burin.codegen")
public final class BasicsHelper {
    private BasicsHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteBasicsServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteBasicsServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteBasicsServer::new,
                server -> Dispatcher.none(BasicsWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteBasicsServer newServer(String uri,
            Function<RemoteBasicsServer, ? extends BasicsClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteBasicsServer newServer(SessionOptions options,
            Function<RemoteBasicsServer, ? extends BasicsClient> client) {
        return Endpoints.connect(options, RemoteBasicsServer::new,
                server -> new StubBasicsClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteBasicsClient, ? extends BasicsServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteBasicsClient, ? extends BasicsServer> server) {
        return Endpoints.listen(options, RemoteBasicsClient::new,
                client -> new StubBasicsServer(server.apply(client)));
    }
}
