package dev.burin.runtime.stack;

/** When the bytes of a message are to leave. */
public enum Flush {
    /** The calling thread writes them itself unless another one is writing: for a caller that waits for the answer. */
    NOW,
    /** They leave with others, in one write at the end of the batch: for answers and for calls nobody waits for yet. */
    SOON,
    /** They wait for {@link LinkControl#flush}: for whoever holds a lock, under which nobody should be woken up or written to. */
    LATER
}
