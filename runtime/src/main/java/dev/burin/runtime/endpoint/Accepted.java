package dev.burin.runtime.endpoint;

import dev.burin.runtime.stack.TransportData;

/** A session that a listener has accepted: for one link, or kept beyond it. */
interface Accepted {
    /** Names the link that it has now. */
    default void linked(TransportData data) {}

    /**
     * Ends the session.
     *
     * @param hard whether what is under way is not waited for
     * @param closing whether it need not have been started
     */
    void stop(boolean hard, boolean closing);

    /** Closes the link. */
    void reset();

    /** Whether the calling thread runs one of its messages, or sets up its initial state. */
    boolean isInHandler();
}
