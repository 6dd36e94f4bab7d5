package dev.burin.runtime.transport;

import java.util.function.LongSupplier;

/**
 * Foresees that a thread which begins a call by a future, or sends a one-way message, is about to wait, as one that begins some
 * and then waits for all: it writes what it has begun and reads the answers itself then, and the loop need not be woken for either.
 * A thread is trusted when it has waited soon many times in a row. Likewise of a thread that makes links: that it is about to call over
 * the one it has made, and to wait for the answer.
 *
 * <p>A guess, without a lock: where several threads get in each other's way, one is trusted too early or too late.
 */
final class Bursts {
    /**
     * From the first message to the wait, in nanoseconds, but for what its bytes take. What takes longer had better be sent
     * meanwhile. A loop that is woken in between, and takes the core for it, is most of that.
     */
    private static final long SHORT = 200_000;

    /** From a link that was made to the wait. What the peer sends meanwhile waits as long; few do before they are called. */
    private static final long SHORT_AFTER_CONNECTING = 1_000_000;

    /** So much longer for each byte that is sent: to write takes its time. */
    private static final long FOR_EACH_BYTE = 10;

    /**
     * And so much for each of the first bytes, which is 7 us more for a message of 80 bytes: who begins that many has not gone to do
     * something else. A client that is not compiled yet, and to whom each new page of its heap costs a fault, takes so long; without
     * this it lost its trust over and over for its first eight seconds in a session, and did half as many calls with 64 in flight.
     */
    private static final long FOR_EACH_OF_THE_FIRST_BYTES = 90;

    private static final long FIRST_BYTES = 8 * 1024; // of more a thread writes some without waiting

    /** So many short bursts make a thread trusted. */
    private static final int TRUSTED = 16;

    /** So many short ones make up for a long one. */
    private static final int COST_OF_A_LONG_ONE = 8;

    /** So many more short ones halve the doubts. */
    private static final int LONG_TRUSTED = 256;

    private static final int MOST_DOUBTS = 1024;

    private final LongSupplier clock;
    private final long shortNanos;
    private volatile long thread; // the number of the one that was seen last
    private boolean begun;
    private long since;
    private long sentBefore;
    private int trust;
    private int doubts = TRUSTED; // so many short bursts are needed after the next disappointment

    private Bursts(LongSupplier clock, long shortNanos) {
        this.clock = clock;
        this.shortNanos = shortNanos;
    }

    /**
     * Those of messages over one link.
     *
     * @param clock as {@link System#nanoTime}
     */
    static Bursts ofMessages(LongSupplier clock) {
        return new Bursts(clock, SHORT);
    }

    /** Those of links, and a call over each. */
    static Bursts ofLinks(LongSupplier clock) {
        return new Bursts(clock, SHORT_AFTER_CONNECTING);
    }

    /**
     * The calling thread sends what it does not wait for yet.
     *
     * @param sent how many bytes have been sent in all
     * @return whether it is trusted to wait soon
     */
    boolean begin(long sent) {
        long me = Thread.currentThread().getId();
        if (thread != me) {
            thread = me;
            trust = 0;
            begun = false;
        }
        if (!begun || isLong(sent)) {
            begun = true;
            since = clock.getAsLong();
            sentBefore = sent;
        }
        return trust >= TRUSTED;
    }

    /** Whether the calling thread is trusted, as {@link #begin} returns it. */
    boolean isTrusted() {
        return thread == Thread.currentThread().getId() && trust >= TRUSTED;
    }

    /** The calling thread waits. */
    void end(long sent) {
        if (!begun || thread != Thread.currentThread().getId()) {
            return;
        }
        begun = false;
        if (isLong(sent)) {
            trust = Math.max(Math.min(trust, TRUSTED) - COST_OF_A_LONG_ONE, Math.min(trust, 0));
        } else if (++trust == LONG_TRUSTED) {
            trust = LONG_TRUSTED / 2;
            doubts = Math.max(TRUSTED, doubts / 2);
        }
    }

    private boolean isLong(long sent) {
        long bytes = sent - sentBefore;
        long allowed = shortNanos + FOR_EACH_BYTE * bytes + FOR_EACH_OF_THE_FIRST_BYTES * Math.min(bytes, FIRST_BYTES);
        return clock.getAsLong() - since > allowed;
    }

    /** A thread that was trusted has not waited. */
    void disappoint() {
        trust = TRUSTED - doubts;
        doubts = Math.min(MOST_DOUBTS, 2 * doubts);
    }
}
