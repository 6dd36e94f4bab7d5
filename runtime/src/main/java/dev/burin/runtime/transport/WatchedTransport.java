package dev.burin.runtime.transport;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A transport whose links, and failures to make one, somebody is told about. Thread-safe. */
public record WatchedTransport(TransportFactory transport, StackListener listener) implements TransportFactory {
    @Override
    public String scheme() {
        return transport.scheme();
    }

    @Override
    public Connecting connect(SessionOptions options, IoThreads threads) {
        Connecting attempt = transport.connect(options, threads);
        return new Connecting() {
            @Override
            public TransportData await() throws IOException {
                try {
                    return watched(attempt.await(), false);
                } catch (IOException | RuntimeException e) {
                    listener.connectFailed(options.toString(), e);
                    throw e;
                }
            }

            @Override
            public @Nullable TransportData awaitUpTo(int millis) throws IOException {
                try {
                    TransportData link = attempt.awaitUpTo(millis);
                    return link == null ? null : watched(link, false);
                } catch (IOException | RuntimeException e) {
                    listener.connectFailed(options.toString(), e);
                    throw e;
                }
            }

            @Override
            public void cancel() {
                attempt.cancel();
            }
        };
    }

    private TransportData watched(TransportData link, boolean accepted) {
        listener.linkOpened(link.remoteAddress(), accepted);
        return new WatchedLink(link, listener, accepted);
    }

    @Override
    public Acceptor listen(SessionOptions options, IoThreads threads, Consumer<TransportData> taker)
            throws IOException {
        return transport.listen(options, threads, link -> taker.accept(watched(link, true)));
    }

    @Override
    public String uri(SessionOptions options, SocketAddress address) {
        return transport.uri(options, address);
    }
}
