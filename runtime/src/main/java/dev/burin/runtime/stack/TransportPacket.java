package dev.burin.runtime.stack;

import dev.burin.runtime.stub.Message;

/** Takes packets for the peer. Thread-safe. */
public interface TransportPacket extends LinkControl {
    /** How many bytes in front of a packet the layers below need for themselves. */
    int headroom();

    /** The most bytes a packet may have. */
    int maxPacketSize();

    /** Whether it was agreed with the peer that arrays of primitives may be packed. */
    default boolean packsArrays() {
        return false;
    }

    /**
     * Sends a packet.
     *
     * @param buffer holds the packet from {@code offset} on, and {@link #headroom} bytes in front of it that the layers
     *     below write to
     * @param message what the packet holds
     * @return whether they keep the buffer; if not, it is the caller's again
     * @throws LinkClosedException when the link is closed
     */
    boolean packet(byte[] buffer, int offset, int length, Message message, Flush flush);

    /** Whether a packet may have an {@link Insert}. */
    default boolean takesInserts() {
        return false;
    }

    /**
     * Sends a packet as {@link #packet} does, with an insert among the {@code length} bytes of the buffer. To be called only
     * if {@link #takesInserts}; the buffer is the caller's again.
     */
    default void packet(byte[] buffer, int offset, int length, Insert insert, Message message, Flush flush) {
        throw new UnsupportedOperationException("a packet must stand in one array");
    }
}
