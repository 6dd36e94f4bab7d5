package examples.documentation;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import java.util.function.Function;

/** Makes the two ends of {@link Documentation}. */
@Generated("dev.burin.codegen")
public final class DocumentationHelper {
    private DocumentationHelper() {}

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param uri the address, which may state options
     */
    public static RemoteDocumentationServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    /**
     * Returns the server, for a client that implements nothing. It is not started.
     *
     * @param options the address and the options
     */
    public static RemoteDocumentationServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteDocumentationServer::new,
                server -> Dispatcher.none(DocumentationWire.TYPES));
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param uri the address, which may state options
     * @param client makes what the server calls
     */
    public static RemoteDocumentationServer newServer(String uri,
            Function<RemoteDocumentationServer, ? extends DocumentationClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    /**
     * Returns the server, for a client that it may call, too. It is not started.
     *
     * @param options the address and the options
     * @param client makes what the server calls
     */
    public static RemoteDocumentationServer newServer(SessionOptions options,
            Function<RemoteDocumentationServer, ? extends DocumentationClient> client) {
        return Endpoints.connect(options, RemoteDocumentationServer::new,
                server -> new StubDocumentationClient(client.apply(server)));
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param uri the address, which may state options
     * @param server makes what a client calls
     */
    public static Listener newListener(String uri,
            Function<RemoteDocumentationClient, ? extends DocumentationServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    /**
     * Returns a listener, which makes a server for each client. It is not started.
     *
     * @param options the address and the options
     * @param server makes what a client calls
     */
    public static Listener newListener(SessionOptions options,
            Function<RemoteDocumentationClient, ? extends DocumentationServer> server) {
        return Endpoints.listen(options, RemoteDocumentationClient::new,
                client -> new StubDocumentationServer(server.apply(client)));
    }
}
