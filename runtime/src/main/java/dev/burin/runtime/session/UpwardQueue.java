package dev.burin.runtime.session;

import dev.burin.runtime.session.Upward.Packet;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What waits to be handed up. Guarded by the session's lock, except for {@link #looksEmpty} and the batch, which belongs to the
 * thread that hands up.
 */
final class UpwardQueue {
    private final Deque<Upward> waiting = new ArrayDeque<>(1);
    private @Nullable Deque<Upward> batch; // most sessions never have one
    private volatile int size;

    /** Used again for the next batch: with 64 calls in flight an eighth of what a listener allocates. */
    private @Nullable Packet spares;

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

    void addToBatch(Upward next) {
        if (batch == null) {
            batch = new ArrayDeque<>();
        }
        batch.add(next);
    }

    boolean hasBatch() {
        return batch != null && !batch.isEmpty();
    }

    /** A packet to be added to the batch. Called when there is none. */
    Packet spare() {
        Packet spare = spares;
        if (spare == null) {
            return new Packet();
        }
        spares = spare.nextSpare;
        spare.nextSpare = null;
        return spare;
    }

    /** Takes back what was handed up of the batch. */
    void giveBack(Upward handedUp) {
        if (handedUp instanceof Packet packet) {
            packet.nextSpare = spares;
            spares = packet;
        }
    }

    /** Takes out what is next in the batch; null when it is worked off. */
    @Nullable
    Upward nextOfBatch() {
        return batch == null ? null : batch.poll();
    }

    /** What is left of the batch waits, before all that has been added meanwhile. */
    void endBatch() {
        while (batch != null && !batch.isEmpty()) {
            Upward last = batch.removeLast();
            last.own();
            waiting.addFirst(last);
        }
        size = waiting.size();
    }

    /** Makes all of them independent of the thread that reads. */
    void own() {
        if (size > 0) {
            waiting.forEach(Upward::own);
        }
    }
}
