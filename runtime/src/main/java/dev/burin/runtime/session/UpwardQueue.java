package dev.burin.runtime.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What waits to be handed up. Guarded by the session's lock, except for {@link #looksEmpty}. */
final class UpwardQueue {
    // A list by Upward.next: an idle session has two fields.
    private volatile @Nullable Upward first;
    private @Nullable Upward last;

    /**
     * Whether it was empty a moment ago. Whoever adds something sees to it afterwards, so that others need no lock to find out
     * that there is nothing for them.
     */
    boolean looksEmpty() {
        return first == null;
    }

    void add(Upward added) {
        if (last == null) {
            first = added;
        } else {
            last.next = added;
        }
        last = added;
    }

    /** Takes out the first; there is one. */
    Upward remove() {
        Upward removed = Objects.requireNonNull(first);
        first = removed.next;
        removed.next = null;
        if (first == null) {
            last = null;
        }
        return removed;
    }

    /** Adds something before all others. */
    void addFirst(Upward added) {
        added.next = first;
        first = added;
        if (last == null) {
            last = added;
        }
    }

    /** Makes all of them independent of the thread that reads. */
    void own() {
        for (Upward waiting = first; waiting != null; waiting = waiting.next) {
            waiting.own();
        }
    }
}
