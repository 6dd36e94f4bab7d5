package dev.burin.runtime.stack;

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
     * Takes over what {@link #data} has not looked at, because its thread has lost the reading role. Called by the thread
     * that took the role away; {@link #resume} follows.
     */
    void detach();

    /** Goes on with what was taken over. As {@link #data}. */
    boolean resume();

    /** The link is closed; nothing follows. */
    void closed(@Nullable Throwable cause);
}
