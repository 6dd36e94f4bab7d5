package dev.burin.runtime.session;

import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import org.jspecify.annotations.Nullable;

/**
 * How the frames that a session sends leave its link: each by itself, or together, seen to by who has the session's lock as soon
 * as it has let go of that. Guarded by the lock, but for {@link #flush}.
 */
final class Leaving {
    // References are written only when they change: see Batch.
    private Flush how = Flush.SOON;
    private boolean areTogether;
    private boolean isUnflushed;
    private @Nullable FramedLink link; // the last one with frames that waited to leave
    private @Nullable UnfilledFrame unfilled;

    /** What is sent from now on leaves so, each frame by itself. */
    void each(Flush leave) {
        set(leave);
    }

    private void set(Flush leave) {
        if (how != leave) {
            how = leave;
        }
    }

    /** What is sent from now on leaves together, after {@link #take}. */
    void together(Flush leave) {
        set(leave);
        areTogether = true;
    }

    /** How a frame leaves that is sent over a link. */
    Flush of(FramedLink over, boolean isWaitedFor) {
        Flush wanted = isWaitedFor ? how : Flush.SOON;
        if (!areTogether || (isUnflushed && !over.equals(link))) {
            return wanted;
        }
        waitsOver(over);
        return Flush.LATER;
    }

    private void waitsOver(FramedLink over) {
        isUnflushed = true;
        if (!over.equals(link)) {
            link = over;
        }
    }

    /** What has been sent over a link is to leave afterwards, whoever would have seen to it otherwise. */
    void hurry(@Nullable FramedLink over) {
        if (!isUnflushed && over != null) {
            waitsOver(over);
        }
    }

    /** A link is closed: it is not kept. */
    void closed(FramedLink over) {
        if (!isUnflushed && over.equals(link)) {
            link = null;
        }
    }

    /** A frame is about to leave that is filled afterwards. */
    void fillLater(UnfilledFrame frame) {
        unfilled = frame;
    }

    /** What stands elsewhere of a frame that leaves; null if nothing does. */
    @Nullable
    Insert insertOf(byte[] frame) {
        UnfilledFrame leaves = unfilled;
        return leaves == null || leaves.bytes() != frame ? null : leaves.insert();
    }

    private void fill() {
        UnfilledFrame left = unfilled;
        if (left != null) {
            left.fill();
            unfilled = null;
        }
    }

    /** The link with frames that wait to leave, for who lets go of the lock; null when none do. */
    @Nullable
    FramedLink take() {
        fill(); // from now on others may send it again
        FramedLink unflushed = isUnflushed ? link : null;
        isUnflushed = false;
        areTogether = false;
        return unflushed;
    }

    static void flush(@Nullable FramedLink link, Flush when) {
        if (link != null) {
            link.below().flush(when);
        }
    }
}
