package dev.burin.runtime;

import java.util.concurrent.Future;

/**
 * A clock with a scheduler that goes by it, to stand in for those of the system: for tests, in which time passes when the test
 * says so. Must be thread-safe; is called with locks held, so that a task must run after the call that schedules it.
 */
public interface Ticker {
    /** The time in nanoseconds, from any beginning; never goes back. As {@link System#nanoTime}. */
    long nanoTime();

    /**
     * Runs a task, which does not wait for anything, in so many milliseconds.
     *
     * @return cancels it
     */
    Future<?> schedule(Runnable task, long millis);

    /**
     * Runs a task, which does not wait for anything, again and again.
     *
     * @param first milliseconds until it runs first
     * @param pause milliseconds from the end of a run to the next one
     * @return cancels it
     */
    Future<?> repeat(Runnable task, long first, long pause);
}
