package dev.burin.runtime.session;

import dev.burin.runtime.session.Upward.Packet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be handed up. Guarded by the session's lock, except for {@link #looksEmpty} and the batch, which belongs to the
 * thread that hands up.
 */
final class UpwardQueue {
    // Lists by Upward.next, first to last: an idle session has four fields for both.
    private volatile @Nullable Upward first;
    private @Nullable Upward last;
    private @Nullable Upward firstOfBatch;
    private @Nullable Upward lastOfBatch;

    /** Used again for the next batch: with 64 calls in flight an eighth of what a listener allocates. */
    private @Nullable Packet spares;

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

    void addToBatch(Upward added) {
        if (lastOfBatch == null) {
            firstOfBatch = added;
        } else {
            lastOfBatch.next = added;
        }
        lastOfBatch = added;
    }

    boolean hasBatch() {
        return firstOfBatch != null;
    }

    /** A packet to be added to the batch. Called when there is none. */
    Packet spare() {
        Packet spare = spares;
        if (spare == null) {
            return new Packet();
        }
        spares = (Packet) spare.next;
        spare.next = null;
        return spare;
    }

    /** Takes back what was handed up of the batch. */
    void giveBack(Upward handedUp) {
        if (handedUp instanceof Packet packet) {
            packet.next = spares;
            spares = packet;
        }
    }

    /** Called when nobody hands up. */
    void dropSpares() {
        spares = null;
    }

    /** Takes out what is next in the batch; null when it is worked off. */
    @Nullable
    Upward nextOfBatch() {
        Upward removed = firstOfBatch;
        if (removed != null) {
            firstOfBatch = removed.next;
            removed.next = null;
            if (firstOfBatch == null) {
                lastOfBatch = null;
            }
        }
        return removed;
    }

    /** What is left of the batch waits, before all that has been added meanwhile. */
    void endBatch() {
        Upward end = lastOfBatch;
        if (end == null) {
            return;
        }
        for (Upward left = firstOfBatch; left != null; left = left.next) {
            left.own();
        }
        end.next = first;
        first = firstOfBatch;
        if (last == null) {
            last = end;
        }
        firstOfBatch = null;
        lastOfBatch = null;
    }

    /** Makes all of them independent of the thread that reads. */
    void own() {
        for (Upward waiting = first; waiting != null; waiting = waiting.next) {
            waiting.own();
        }
    }
}
