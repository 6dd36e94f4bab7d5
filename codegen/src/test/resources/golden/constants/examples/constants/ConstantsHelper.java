package examples.constants;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Constants}. */
@Generated("dev.burin.codegen")
public final class ConstantsHelper {
    private ConstantsHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteConstantsServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteConstantsServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteConstantsServer::new,
                server -> Dispatcher.none(ConstantsWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteConstantsServer newServer(String uri,
            Function<RemoteConstantsServer, ? extends ConstantsClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteConstantsServer newServer(SessionOptions options,
            Function<RemoteConstantsServer, ? extends ConstantsClient> client) {
        return Endpoints.connect(options, RemoteConstantsServer::new,
                server -> new StubConstantsClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteConstantsClient, ? extends ConstantsServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteConstantsClient, ? extends ConstantsServer> server) {
        return Endpoints.listen(options, RemoteConstantsClient::new,
                client -> new StubConstantsServer(server.apply(client)));
    }
}
