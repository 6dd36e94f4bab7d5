package dev.burin.runtime.time;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.Ticker;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint goes by: the time of the system, unless its options give another. Thread-safe.
 *
 * <p>It may begin anywhere, below zero too: whoever lets 0 stand for none has the moment made by {@link #in}.
 */
public final class Time {
    /** That of the system. */
    public static final Time SYSTEM = new Time(null);

    private final @Nullable Ticker ticker; // null for the time of the system

    private Time(@Nullable Ticker ticker) {
        this.ticker = ticker;
    }

    /** That of an endpoint with such options. */
    public static Time of(SessionOptions options) {
        List<Ticker> given = options.services(Ticker.class);
        return given.isEmpty() ? SYSTEM : new Time(given.get(given.size() - 1));
    }

    /** Whether it passes by itself, so that a thread can sleep until a moment. */
    public boolean isOfSystem() {
        return ticker == null;
    }

    /** As {@link System#nanoTime}. */
    public long nanoTime() { // a test for null costs nothing where a call of an interface might
        return ticker == null ? System.nanoTime() : ticker.nanoTime();
    }

    /** Milliseconds on a clock that never goes back. */
    public long millis() {
        return nanoTime() / 1_000_000;
    }

    /** The moment in so many milliseconds, as of {@link #nanoTime}; never 0, which may stand for none. */
    public long in(long millis) {
        return orOne(nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** A moment that is never 0, which may stand for none: the one after it takes its place. */
    public static long orOne(long moment) {
        return moment == 0 ? 1 : moment;
    }

    /** What stands in for the time of the system; null for that. */
    @Nullable
    Ticker ticker() {
        return ticker;
    }

    /**
     * Waits for a signal until a moment, as of {@link #nanoTime}; called with the lock, and in a loop.
     *
     * @return false when the moment has passed
     */
    @SuppressWarnings("WaitNotInLoop") // the callers loop
    public boolean await(Lock lock, Condition signal, long deadline) throws InterruptedException {
        if (ticker == null) {
            return signal.awaitNanos(deadline - System.nanoTime()) > 0;
        }
        long left = deadline - ticker.nanoTime();
        if (left <= 0) {
            return false;
        }
        long rounded = TimeUnit.NANOSECONDS.toMillis(left + TimeUnit.MILLISECONDS.toNanos(1) - 1);
        Future<?> waking = ticker.schedule(() -> wake(lock, signal), rounded);
        try {
            signal.await();
        } finally {
            waking.cancel(false);
        }
        return deadline - ticker.nanoTime() > 0;
    }

    private static void wake(Lock lock, Condition signal) {
        lock.lock();
        try {
            signal.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
