package dev.burin.runtime.lifecycle;

/** The timers of a connection. Starting one that runs starts it anew. */
public enum LifecycleTimer {
    /** The wait before the next attempt is over. */
    BACKOFF,
    /** Setting up the initial state takes too long. */
    INIT,
    /** The connection has lasted. */
    STABLE,
    /** Calls under way have had their time. */
    DRAIN
}
