package dev.burin.runtime.stack;

/** When the bytes of a message are to leave. */
public enum Flush {
    /** The calling thread writes them itself unless another one is writing: for a caller that waits for the answer. */
    NOW,
    /**
     * As {@link #NOW}, unless the thread that reads is at work in the stack: that one writes it with all that gathers meanwhile.
     * For one of several callers that wait: an answer for each has woken them all, and what they send next leaves in one write.
     * A virtual thread leaves it to a thread that sleeps, too: to wake that up once takes no more than a write of its own, and
     * many may be about to send something (64 of them do twice as many calls per second).
     */
    TOGETHER,
    /** They leave with others, in one write at the end of the batch: for answers and for calls nobody waits for yet. */
    SOON,
    /**
     * As {@link #SOON}; but a thread that has sent such messages and then waited many times, each time at once, writes them itself
     * when it waits: for calls by futures, and for one-way messages, which a call often follows. Whoever sends so may have read
     * ({@link LinkControl#readIfLeft}) when it comes back.
     */
    WHEN_WAITING,
    /** They wait for {@link LinkControl#flush}: for whoever holds a lock, under which nobody should be woken up or written to. */
    LATER;

    /** Whether a thread waits for what is sent. */
    public boolean isWaitedFor() {
        return this == NOW || this == TOGETHER;
    }
}
