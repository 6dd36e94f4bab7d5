package dev.burin.runtime.endpoint;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.Ticker;
import dev.burin.runtime.transport.IoThreads;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** What an endpoint goes by: the time of the system, unless its options give another. Thread-safe. */
final class Time {
    private final @Nullable Ticker ticker; // null for the time of the system

    private Time(@Nullable Ticker ticker) {
        this.ticker = ticker;
    }

    static Time of(SessionOptions options) {
        List<Ticker> given = options.services(Ticker.class);
        return new Time(given.isEmpty() ? null : given.get(given.size() - 1));
    }

    /** As {@link System#nanoTime}. */
    long nanoTime() {
        return ticker == null ? System.nanoTime() : ticker.nanoTime();
    }

    /** The moment in so many milliseconds, as of {@link #nanoTime}. */
    long in(long millis) {
        return nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** Runs a task that only takes a note or hands on, in so many milliseconds. */
    Future<?> schedule(IoThreads threads, Runnable task, long millis) {
        return ticker == null
                ? threads.timer().schedule(task, millis, TimeUnit.MILLISECONDS)
                : ticker.schedule(task, millis);
    }

    /** Runs a task that only takes a note or hands on, again and again. */
    Future<?> repeat(IoThreads threads, Runnable task, long first, long pause) {
        return ticker == null
                ? threads.timer().scheduleWithFixedDelay(task, first, pause, TimeUnit.MILLISECONDS)
                : ticker.repeat(task, first, pause);
    }

    /**
     * Waits for a signal until a moment, as of {@link #nanoTime}; called with the lock, and in a loop.
     *
     * @return false when the moment has passed
     */
    @SuppressWarnings("WaitNotInLoop") // the callers loop
    boolean await(Lock lock, Condition signal, long deadline) throws InterruptedException {
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
