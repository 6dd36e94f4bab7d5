package dev.burin.runtime.transport;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes the links of one scheme, such as {@code tcp}. Found with {@link java.util.ServiceLoader} when it is not one of
 * ours. Thread-safe.
 */
public interface TransportFactory {
    /** The scheme of the addresses it takes, in lower case. */
    String scheme();

    /**
     * Begins to connect.
     *
     * @throws IllegalArgumentException when the address or an option is wrong
     */
    Connecting connect(SessionOptions options, IoThreads threads);

    /**
     * Listens.
     *
     * @param taker is given each new link; must not block
     * @throws IOException when it cannot listen there
     * @throws IllegalArgumentException when the address or an option is wrong
     */
    Acceptor listen(SessionOptions options, IoThreads threads, Consumer<TransportData> taker) throws IOException;

    /** The address that peers of a listener use: the one it was made with, with the real port. */
    String uri(SessionOptions options, SocketAddress address);

    /** Whether its links are streams, in which nothing is lost or overtaken: others cannot carry sessions. */
    default boolean isStream() {
        return true;
    }

    /** An attempt to connect. */
    interface Connecting {
        /**
         * Waits for the link, on the calling thread. To be called once.
         *
         * @throws IOException when there is none
         */
        TransportData await() throws IOException;

        /**
         * Waits for the link no longer than that, if it is known how long that takes: for who waits anyway, before {@link #await}.
         *
         * @param millis more than 0
         * @return null when there is none by then: {@link #await} is to be called
         * @throws IOException when there is none
         */
        default @Nullable TransportData awaitUpTo(int millis) throws IOException {
            return null;
        }

        /** Gives the attempt up; {@link #await} throws soon. May be called at any time. */
        void cancel();
    }
}
