package dev.burin.runtime.transport;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Which link is left to which thread, one for each thread: so that what it has sent there leaves when it turns to another link,
 * as one does that asks several peers at once. Thread-safe.
 */
final class LeftLinks {
    private static final int PLACES = 64; // a power of two: threads with the same lower bits share one

    private final AtomicReferenceArray<@Nullable LentReading> links = new AtomicReferenceArray<>(PLACES);

    private static int place() {
        return (int) Thread.currentThread().getId() & (PLACES - 1);
    }

    /** A link is to be left to the calling thread; whether it may be: whether no other one is to a thread of its place. */
    boolean add(LentReading link) {
        int place = place();
        LentReading before = links.get(place);
        return link.equals(before)
                || ((before == null || !before.isLeft()) && links.compareAndSet(place, before, link));
    }

    /** The calling thread turns to a link: another one that was left to it is so no more. */
    void turnTo(LentReading link) {
        LentReading left = links.get(place());
        if (left != null && !left.equals(link) && left.isLeftToCaller()) {
            left.disappoint();
        }
    }

    /** A link is closed: it is not kept. */
    void remove(LentReading link) {
        for (int place = 0; place < PLACES; place++) {
            links.compareAndExchange(place, link, null);
        }
    }
}
