package dev.burin.runtime;

/** What is known of a call that did not end with an answer. */
public enum Outcome {
    /** The peer has not run it and never will: it is safe to call again. */
    NOT_EXECUTED,
    /** The peer has run it; only the answer is lost. */
    EXECUTED,
    /** The peer may have run it, or may still run it. */
    UNKNOWN
}
