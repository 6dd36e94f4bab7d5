package examples.authorize;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Authorize}. */
@Generated("dev.burin.codegen")
public final class AuthorizeHelper {
    private AuthorizeHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteAuthorizeServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteAuthorizeServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteAuthorizeServer::new,
                server -> Dispatcher.none(AuthorizeWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteAuthorizeServer newServer(String uri,
            Function<RemoteAuthorizeServer, ? extends AuthorizeClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteAuthorizeServer newServer(SessionOptions options,
            Function<RemoteAuthorizeServer, ? extends AuthorizeClient> client) {
        return Endpoints.connect(options, RemoteAuthorizeServer::new,
                server -> new StubAuthorizeClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteAuthorizeClient, ? extends AuthorizeServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteAuthorizeClient, ? extends AuthorizeServer> server) {
        return Endpoints.listen(options, RemoteAuthorizeClient::new,
                client -> new StubAuthorizeServer(server.apply(client)));
    }
}
