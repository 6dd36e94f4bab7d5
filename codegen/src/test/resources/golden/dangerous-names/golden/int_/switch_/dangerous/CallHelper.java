package golden.int_.switch_.dangerous;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Call}. */
@Generated("dev.burin.codegen")
public final class CallHelper {
    private CallHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteCallServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteCallServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteCallServer::new,
                server -> Dispatcher.none(CallWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteCallServer newServer(String uri,
            Function<RemoteCallServer, ? extends CallClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteCallServer newServer(SessionOptions options,
            Function<RemoteCallServer, ? extends CallClient> client) {
        return Endpoints.connect(options, RemoteCallServer::new,
                server -> new StubCallClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteCallClient, ? extends CallServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteCallClient, ? extends CallServer> server) {
        return Endpoints.listen(options, RemoteCallClient::new,
                client -> new StubCallServer(server.apply(client)));
    }
}
