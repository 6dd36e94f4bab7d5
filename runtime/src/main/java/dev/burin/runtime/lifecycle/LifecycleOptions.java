package dev.burin.runtime.lifecycle;

/**
 * How a connection is to behave. Times are milliseconds.
 *
 * @param autoStart whether a call starts it
 * @param idleStop how long nothing must happen until it is stopped; 0 never stops it
 * @param reconnect whether it tries again after a failure or a loss
 * @param resetAfter how long it must have been up until the next loss counts as the first one
 * @param giveUpAfter how long it tries without success; 0 for ever
 * @param initTimeout how long setting up its initial state may take
 * @param drainTimeout how long calls under way are given when it is stopped
 * @param onDemand whether it tries again only when there is a call that needs it
 */
public record LifecycleOptions(
        boolean autoStart,
        long idleStop,
        boolean reconnect,
        long resetAfter,
        long giveUpAfter,
        long initTimeout,
        long drainTimeout,
        boolean onDemand) {
    /** Without {@link #onDemand}. */
    public LifecycleOptions(
            boolean autoStart,
            long idleStop,
            boolean reconnect,
            long resetAfter,
            long giveUpAfter,
            long initTimeout,
            long drainTimeout) {
        this(autoStart, idleStop, reconnect, resetAfter, giveUpAfter, initTimeout, drainTimeout, false);
    }
}
