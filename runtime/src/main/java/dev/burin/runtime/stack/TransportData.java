package dev.burin.runtime.stack;

import dev.burin.runtime.stub.Awaited;
import java.net.SocketAddress;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** A link, seen from above: takes bytes for the peer. Thread-safe. */
public interface TransportData extends LinkControl {
    /** Begins to read. To be called once, when everything above is ready to take what arrives. */
    void start(SessionData above);

    /**
     * As {@link #start}, for a thread that has made the link for itself: if it is likely to call soon, and to wait for the answer,
     * the link may be left to it to read.
     */
    default void startForCaller(SessionData above) {
        start(above);
    }

    /**
     * The thread that has made the link, and has had it started by {@link #startForCaller}, may call from now on: says so, or the
     * link is not left to it any longer.
     */
    default void expectCall() {
        flush(Flush.NOW);
    }

    /**
     * Takes a run of bytes, whole and in order with those of other threads. Waits while too many bytes are queued, unless
     * the calling thread is a {@link ReaderThread}.
     *
     * @throws LinkClosedException when the link is closed
     */
    void write(byte[] data, int offset, int length, Flush flush);

    /** Whether a run of bytes may have an {@link Insert}. */
    default boolean takesInserts() {
        return false;
    }

    /** As {@link #write}, with an insert among the {@code length} bytes. To be called only if {@link #takesInserts}. */
    default void write(byte[] data, int offset, int length, Insert insert, Flush flush) {
        throw new UnsupportedOperationException("bytes must stand in one array");
    }

    @Override
    default boolean readUntil(Awaited awaited, long deadline) {
        return false;
    }

    @Override
    default boolean readNow() {
        return false;
    }

    @Override
    default boolean readIfLeft() {
        return false;
    }

    @Override
    default boolean pauseReading() {
        return false;
    }

    @Override
    default void wakeReader() {}

    @Override
    default void stopReading() {}

    @Override
    default void stopReadingSoon() {}

    @Override
    default void leaveReading() {}

    /** By default the peer does not wait for anybody. */
    @Override
    default void holdPeer(boolean held) {}

    /** By default nothing waits to be flushed: {@link #write} sends at once or soon, whatever it is told. */
    @Override
    default void flush(Flush when) {}

    /**
     * Says that the layers above bound what is queued: from now on writes never wait, and the peer is read however much it
     * has not read itself.
     */
    default void unbounded() {}

    @Nullable
    SocketAddress localAddress();

    @Nullable
    SocketAddress remoteAddress();

    /** Whether each {@link #write} is one packet, which arrives whole or not at all; else the bytes are a stream. */
    default boolean keepsPackets() {
        return false;
    }

    /** Whether nobody between the two ends can read the bytes: they are encrypted, or never leave the machine. */
    default boolean isConfidential() {
        return false;
    }

    /** Who the peer has proved to be to the transport, or null. */
    default @Nullable Principal peerPrincipal() {
        return null;
    }

    /** How many bytes have come from the peer. The number of a moment ago will do. */
    default long bytesReceived() {
        return 0;
    }

    /** How many bytes were taken for the peer. The number of a moment ago will do. */
    default long bytesSent() {
        return 0;
    }
}
