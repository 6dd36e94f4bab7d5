package dev.burin.runtime.transport;

import java.net.SocketAddress;

/** Accepts links until it is closed. Thread-safe. */
public interface Acceptor {
    /** Where it listens, with the real port. */
    SocketAddress address();

    /** Stops accepting; links that were accepted stay. */
    void close();
}
