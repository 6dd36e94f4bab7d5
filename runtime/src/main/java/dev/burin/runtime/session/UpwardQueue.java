package dev.burin.runtime.session;

import java.util.ArrayDeque;
import java.util.Deque;

/** What waits to be handed up. Guarded by the session's lock, except for {@link #looksEmpty}. */
final class UpwardQueue {
    private final Deque<Upward> waiting = new ArrayDeque<>(1);
    private volatile int size;

    /**
     * Whether it was empty a moment ago. Whoever adds something sees to it afterwards, so that others need no lock to find out
     * that there is nothing for them.
     */
    boolean looksEmpty() {
        return size == 0;
    }

    int size() {
        return waiting.size();
    }

    void add(Upward next) {
        waiting.add(next);
        size = waiting.size();
    }

    Upward remove() {
        Upward next = waiting.remove();
        size = waiting.size();
        return next;
    }

    /** Makes all of them independent of the thread that reads. */
    void own() {
        if (size > 0) {
            waiting.forEach(Upward::own);
        }
    }
}
