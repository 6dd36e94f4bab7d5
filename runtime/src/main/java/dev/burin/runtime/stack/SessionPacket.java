package dev.burin.runtime.stack;

import org.jspecify.annotations.Nullable;

/** Takes the packets of the peer. Called by the thread that has the reading role. */
public interface SessionPacket {
    /**
     * Takes a packet, which is not empty.
     *
     * @param data is read during the call only
     * @return whether the thread still has the reading role
     */
    boolean packet(byte[] data, int offset, int length);

    /**
     * Looks for a large value in the beginning of a packet. If there is one, the packet may come with the bytes of that as an
     * {@link Insert}.
     *
     * @return null if there is none, or the packet must come in one piece
     */
    default @Nullable InsertPlace largeValue(byte[] data, int offset, int length) {
        return null;
    }

    /** As {@link #packet}, of a packet in which {@link #largeValue} has found a value; its bytes may be kept. */
    default boolean packet(byte[] data, int offset, int length, Insert insert) {
        throw new UnsupportedOperationException("a packet must come in one piece");
    }

    /** Takes packets as {@link #packet} takes each. */
    default boolean packets(PacketRun run) {
        while (run.next()) {
            Insert insert = run.insert();
            boolean isReading = insert == null
                    ? packet(run.data(), run.offset(), run.length())
                    : packet(run.data(), run.offset(), run.length(), insert);
            if (!isReading) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes over what {@link #packets} has taken and not passed on, because its thread has lost the reading role. Called by the
     * thread that took the role away.
     */
    default void detach() {}

    /** The link is closed; nothing follows. */
    void closed(@Nullable Throwable cause);
}
