package dev.burin.runtime.session;

import org.jspecify.annotations.Nullable;

/** One transport connection, as a session sees it. Called while the session's lock is held: must not block. */
interface SessionLink {
    /**
     * Puts a frame on the link's queue; does nothing when the link is closed.
     *
     * @param buffer is read during the call only; {@link Frames#ROOM} bytes in front of {@code offset} may be written to
     * @param now whether somebody waits for what the frame brings about
     */
    void send(byte[] buffer, int offset, int length, boolean now);

    /** Nothing goes on: what a link keeps for the next frames may be given back. */
    default void rest() {}

    /** Closes the link, after what is queued has left. Whatever still arrives is dropped. */
    void close(@Nullable String why);

    /** Closes the link at once. */
    void abort(String why);
}
