package dev.burin.runtime.stack;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** What is above a link: takes the bytes of the peer. Called by the thread that has the reading role. */
public interface SessionData {
    /**
     * Takes a run of bytes, cut anywhere.
     *
     * @param data is the link's: read during the call only
     * @return whether the thread still has the reading role
     */
    boolean data(byte[] data, int offset, int length);

    /**
     * Where the next bytes may be read to, because they belong to a packet too large for the link's own buffer: to be given
     * to {@link #data} where they stand, which saves a copy of them. Null where they are to be read to the link's buffer.
     */
    default @Nullable ByteBuffer target() {
        return null;
    }

    /**
     * Takes over what {@link #data} has not looked at, because its thread has lost the reading role. Called by the thread
     * that took the role away; {@link #resume} follows.
     */
    void detach();

    /** Goes on with what was taken over. As {@link #data}. */
    boolean resume();

    /** The link is closed; nothing follows. */
    void closed(@Nullable Throwable cause);
}
