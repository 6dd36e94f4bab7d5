package dev.burin.runtime.transport;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The scheme {@code local}: links within one JVM, as {@code local:name} or {@code local://name}. */
public final class LocalTransport implements TransportFactory {
    /** Who listens, by name: the one thing that two ends in a JVM have in common. */
    private static final Map<String, LocalAcceptor> LISTENERS = new ConcurrentHashMap<>();

    /** Made by the one who looks transports up. */
    public LocalTransport() {}

    @Override
    public String scheme() {
        return "local";
    }

    @Override
    public Connecting connect(SessionOptions options, IoThreads threads) {
        String name = name(options);
        return new Connecting() {
            @Override
            public TransportData await() throws IOException {
                LocalAcceptor acceptor = LISTENERS.get(name);
                if (acceptor == null) {
                    throw new IOException("cannot connect to local:" + name + ": nothing in this JVM listens there");
                }
                return acceptor.connect();
            }

            @Override
            public void cancel() {
                // there is nothing to wait for
            }
        };
    }

    @Override
    public Acceptor listen(SessionOptions options, IoThreads threads, Consumer<TransportData> taker)
            throws IOException {
        String name = name(options);
        LocalAcceptor acceptor = new LocalAcceptor(name, threads, taker);
        if (LISTENERS.putIfAbsent(name, acceptor) != null) {
            throw new IOException("cannot listen on local:" + name + ": another listener of this JVM has that name");
        }
        return acceptor;
    }

    private static String name(SessionOptions options) {
        String name = options.host() + options.path();
        if (name.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + options.uri() + "' names nothing to meet at; write it as local:name");
        }
        return name;
    }

    @Override
    public String uri(SessionOptions options, SocketAddress address) {
        return options.uri();
    }

    private static final class NamedAddress extends SocketAddress {
        private static final long serialVersionUID = 1L;

        private final String name;

        NamedAddress(String name) {
            this.name = name;
        }

        @Override
        public String toString() {
            return "local:" + name;
        }
    }

    private record LocalAcceptor(String name, IoThreads threads, Consumer<TransportData> taker) implements Acceptor {
        TransportData connect() {
            SocketAddress address = new NamedAddress(name);
            LocalLink here = new LocalLink(threads.nextLoop(), address);
            LocalLink there = new LocalLink(threads.nextLoop(), address);
            here.join(there);
            taker.accept(there);
            return here;
        }

        @Override
        public SocketAddress address() {
            return new NamedAddress(name);
        }

        @Override
        public void close() {
            LISTENERS.remove(name, this);
        }
    }
}
