package dev.burin.runtime.session;

import dev.burin.runtime.stack.Flush;
import org.jspecify.annotations.Nullable;

/**
 * How the frames that a session sends leave its link: each by itself, or together, seen to by who has the session's lock as soon
 * as it has let go of that. Guarded by the lock, but for {@link #flush}.
 */
final class Leaving {
    private Flush how = Flush.SOON;
    private boolean areTogether;
    private @Nullable FramedLink unflushed;

    /** What is sent from now on leaves so, each frame by itself. */
    void each(Flush leave) {
        how = leave;
    }

    /** What is sent from now on leaves together, after {@link #take}. */
    void together(Flush leave) {
        how = leave;
        areTogether = true;
    }

    /** How a frame leaves that is sent over a link. */
    Flush of(FramedLink link, boolean isWaitedFor) {
        Flush wanted = isWaitedFor ? how : Flush.SOON;
        if (!areTogether || (unflushed != null && !unflushed.equals(link))) {
            return wanted;
        }
        unflushed = link;
        return Flush.LATER;
    }

    /** What has been sent over a link is to leave afterwards, whoever would have seen to it otherwise. */
    void hurry(@Nullable FramedLink link) {
        if (unflushed == null) {
            unflushed = link;
        }
    }

    /** The link with frames that wait to leave, for who lets go of the lock; null when none do. */
    @Nullable
    FramedLink take() {
        FramedLink link = unflushed;
        unflushed = null;
        areTogether = false;
        return link;
    }

    static void flush(@Nullable FramedLink link, Flush when) {
        if (link != null) {
            link.below().flush(when);
        }
    }
}
