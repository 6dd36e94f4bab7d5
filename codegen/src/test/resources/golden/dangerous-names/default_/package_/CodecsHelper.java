package default_.package_;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Codecs}. */
@Generated("dev.burin.codegen")
public final class CodecsHelper {
    private CodecsHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteCodecsServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteCodecsServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteCodecsServer::new,
                server -> Dispatcher.none(CodecsWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteCodecsServer newServer(String uri,
            Function<RemoteCodecsServer, ? extends CodecsClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteCodecsServer newServer(SessionOptions options,
            Function<RemoteCodecsServer, ? extends CodecsClient> client) {
        return Endpoints.connect(options, RemoteCodecsServer::new,
                server -> new StubCodecsClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteCodecsClient, ? extends CodecsServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteCodecsClient, ? extends CodecsServer> server) {
        return Endpoints.listen(options, RemoteCodecsClient::new,
                client -> new StubCodecsServer(server.apply(client)));
    }
}
