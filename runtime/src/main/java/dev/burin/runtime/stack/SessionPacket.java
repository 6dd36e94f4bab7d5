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

    /** The link is closed; nothing follows. */
    void closed(@Nullable Throwable cause);
}
