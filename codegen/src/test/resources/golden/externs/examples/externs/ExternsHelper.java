package examples.externs;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Externs}. */
@Generated("dev.burin.codegen")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
public final class ExternsHelper {
    private ExternsHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteExternsServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteExternsServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteExternsServer::new,
                server -> Dispatcher.none(ExternsWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteExternsServer newServer(String uri,
            Function<RemoteExternsServer, ? extends ExternsClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteExternsServer newServer(SessionOptions options,
            Function<RemoteExternsServer, ? extends ExternsClient> client) {
        return Endpoints.connect(options, RemoteExternsServer::new,
                server -> new StubExternsClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteExternsClient, ? extends ExternsServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteExternsClient, ? extends ExternsServer> server) {
        return Endpoints.listen(options, RemoteExternsClient::new,
                client -> new StubExternsServer(server.apply(client)));
    }
}
