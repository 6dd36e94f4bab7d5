package dev.burin.runtime;

/** Where a connection stands, apart from what its user wants of it. */
public enum ConnectionState {
    /** Not wanted, or never started. */
    DOWN,
    /** The first attempt since it was started. */
    STARTING,
    /** Calls travel. */
    UP,
    /** Leaving {@link #UP} on purpose; calls under way are being finished. */
    DRAINING,
    /** Wanted, but closed because nothing was going on; a call brings it back. */
    IDLE_STOPPED,
    /** Wanted, waiting before the next attempt. */
    BACKOFF,
    /** Wanted, trying again. */
    RECONNECTING,
    /** Wanted, but it will not try again by itself. */
    FAILED
}
