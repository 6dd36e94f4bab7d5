package dev.burin.runtime.session;

import dev.burin.runtime.Options;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The link that a session goes over, if it has one. Guarded by the session's lock, but for {@link #isThere}. */
final class CurrentLink {
    private volatile @Nullable SessionLink link;
    private int peerMaxFrame = Options.SESSION_MAX_FRAME.defaultValue(); // until it says

    boolean isThere() {
        return link != null;
    }

    @SuppressWarnings("ReferenceEquality") // this link, not one like it
    boolean is(SessionLink asked) {
        return link == asked;
    }

    @Nullable
    SessionLink get() {
        return link;
    }

    /** The most bytes of a frame that the peer takes. */
    int peerMaxFrame() {
        return peerMaxFrame;
    }

    /** Goes over to another link; the one before, if there was one. */
    @Nullable
    SessionLink use(SessionLink next, SessionLimits peerLimits) {
        SessionLink old = link;
        link = next;
        peerMaxFrame = peerLimits.maxFrame();
        return old;
    }

    /** What comes from now on waits for the next link. */
    void letGo() {
        link = null;
    }

    /** Sends a frame that needs a link; as {@link SessionLink#send}. */
    void send(byte[] buffer, int offset, int length, boolean isWaitedFor) {
        Objects.requireNonNull(link).send(buffer, offset, length, isWaitedFor);
    }

    /** Sends a frame with {@link Frames#ROOM} bytes in front, if there is a link. */
    void sendFrame(byte[] done) {
        SessionLink current = link;
        if (current != null) {
            current.send(done, Frames.ROOM, done.length - Frames.ROOM, false);
        }
    }
}
