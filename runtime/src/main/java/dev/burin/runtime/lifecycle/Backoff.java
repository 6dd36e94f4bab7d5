package dev.burin.runtime.lifecycle;

import java.util.function.DoubleSupplier;

/**
 * How long to wait before the next attempt. Immutable.
 *
 * <p>With full jitter, {@code random(0, min(maxDelay, minDelay * factor^n))}, so that clients that lost the same server do not
 * come back together (M. Brooker, "Exponential Backoff and Jitter", 2015). Without, exactly the limit.
 *
 * @param minDelay milliseconds
 * @param maxDelay milliseconds
 * @param factor how much longer each wait may be than the one before
 * @param jitter whether to draw the wait at random
 * @param random numbers from 0 to 1
 */
public record Backoff(long minDelay, long maxDelay, double factor, boolean jitter, DoubleSupplier random) {
    /** The most that the first attempt after a lasting connection waits, in milliseconds. */
    private static final long FIRST = 100;

    /**
     * The wait before the next attempt, in milliseconds.
     *
     * @param failures how many attempts have failed since the connection last lasted; at least 1
     */
    public long afterFailure(int failures) {
        double limit = Math.min((double) maxDelay, minDelay * Math.pow(factor, failures - 1));
        return (long) (jitter ? random.getAsDouble() * limit : limit);
    }

    /** The wait before the first attempt after a connection that had lasted, in milliseconds. */
    public long afterLoss() {
        return jitter ? (long) (random.getAsDouble() * FIRST) : minDelay;
    }
}
