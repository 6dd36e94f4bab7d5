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
}
