package dev.burin.runtime.endpoint;

import dev.burin.runtime.Listener;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.filter.FilterFactory;
import dev.burin.runtime.filter.Filters;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.RemoteService;
import dev.burin.runtime.transport.TransportFactory;
import dev.burin.runtime.transport.WatchedTransport;
import java.util.List;
import java.util.function.Function;

/** Makes the two ends of a conversation; generated helpers call it with their own types. */
public final class Endpoints {
    private Endpoints() {}

    /**
     * An end that opens the connection. It is not started.
     *
     * @param remote makes the proxy for the peer
     * @param dispatcher makes the receiving half, given the proxy
     * @throws IllegalArgumentException when the address or an option is wrong
     */
    public static <R extends RemoteService> R connect(
            SessionOptions options, Function<CallPort, R> remote, Function<R, Dispatcher> dispatcher) {
        checkFilters(options);
        TransportFactory transport = transport(options);
        StackListener watcher = StackListeners.of(options);
        if (watcher == null) {
            ClientSession session = new ClientSession(options, transport);
            R proxy = remote.apply(session);
            session.setDispatcher(dispatcher.apply(proxy));
            return proxy;
        }
        ClientSession session = new ClientSession(
                options.listener(new WatchedSessions(watcher)), new WatchedTransport(transport, watcher));
        R proxy = remote.apply(new WatchedPort(session, watcher));
        session.setDispatcher(new WatchedDispatcher(dispatcher.apply(proxy), watcher));
        return proxy;
    }

    /**
     * An end that accepts connections. It is not started.
     *
     * @param remote makes the proxy for a peer that has connected
     * @param dispatcher makes the receiving half for that peer, given the proxy
     * @throws IllegalArgumentException when the address or an option is wrong
     */
    public static <R extends RemoteService> Listener listen(
            SessionOptions options, Function<CallPort, R> remote, Function<R, Dispatcher> dispatcher) {
        checkFilters(options);
        TransportFactory transport = transport(options);
        StackListener watcher = StackListeners.of(options);
        if (watcher == null) {
            return new EndpointListener(options, transport, port -> dispatcher.apply(remote.apply(port)));
        }
        return new EndpointListener(
                options.listener(new WatchedSessions(watcher)),
                new WatchedTransport(transport, watcher),
                port -> new WatchedDispatcher(dispatcher.apply(remote.apply(new WatchedPort(port, watcher))), watcher));
    }

    private static TransportFactory transport(SessionOptions options) {
        TransportFactory transport = Transports.of(options.scheme());
        if (!transport.isStream() && options.get(Options.SESSION_MODE) == SessionMode.require) {
            throw new IllegalArgumentException("sessions need a stream, and " + options.scheme()
                    + ": sends datagrams; leave Session.mode=require out, or use tcp: or tls:");
        }
        return transport;
    }

    /** A filter that there is not is a mistake to be told now, and not at the first connection. */
    private static void checkFilters(SessionOptions options) {
        List<FilterFactory> unused = Filters.of(options);
        assert unused != null;
    }
}
