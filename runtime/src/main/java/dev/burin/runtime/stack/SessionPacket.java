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

    /** Takes packets as {@link #packet} takes each. */
    default boolean packets(PacketRun run) {
        while (run.next()) {
            if (!packet(run.data(), run.offset(), run.length())) {
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
