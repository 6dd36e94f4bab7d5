package dev.burin.runtime.example;

import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import java.util.function.Function;

/** Makes the two ends of the calculator. */
public final class CalcHelper {
    private CalcHelper() {}

    /** A server that is only called, and never calls back. Not started. */
    public static RemoteCalcServer newServer(String uri) {
        return newServer(SessionOptions.of(uri));
    }

    public static RemoteCalcServer newServer(SessionOptions options) {
        return Endpoints.connect(options, RemoteCalcServer::new, server -> Dispatcher.none(CalcWire.TYPES));
    }

    public static RemoteCalcServer newServer(String uri, Function<RemoteCalcServer, ? extends CalcClient> client) {
        return newServer(SessionOptions.of(uri), client);
    }

    public static RemoteCalcServer newServer(
            SessionOptions options, Function<RemoteCalcServer, ? extends CalcClient> client) {
        return Endpoints.connect(options, RemoteCalcServer::new, server -> new StubCalcClient(client.apply(server)));
    }

    public static Listener newListener(String uri, Function<RemoteCalcClient, ? extends CalcServer> server) {
        return newListener(SessionOptions.of(uri), server);
    }

    public static Listener newListener(
            SessionOptions options, Function<RemoteCalcClient, ? extends CalcServer> server) {
        return Endpoints.listen(options, RemoteCalcClient::new, client -> new StubCalcServer(server.apply(client)));
    }
}
