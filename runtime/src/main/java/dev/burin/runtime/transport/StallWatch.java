package dev.burin.runtime.transport;

import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Notices that a peer takes nothing of what waits for it. {@link #stalled} is called by the one thread that writes, the rest by
 * any.
 */
final class StallWatch {
    private final IoThreads threads;
    private final int timeoutMillis;
    private final LongSupplier received;
    private final Runnable whenTooLong;
    private volatile long stalledAt = -1;
    private volatile @Nullable Future<?> timer;

    /**
     * @param timeoutMillis how long a peer may take nothing; 0 for ever
     * @param received how many bytes have come from the peer: one that sends may read again when that has been worked off
     * @param whenTooLong is run once that is over
     */
    StallWatch(IoThreads threads, int timeoutMillis, LongSupplier received, Runnable whenTooLong) {
        this.threads = threads;
        this.timeoutMillis = timeoutMillis;
        this.received = received;
        this.whenTooLong = whenTooLong;
    }

    /** How many bytes had left when the peer took no more; negative when it takes what comes. */
    long stalledAt() {
        return stalledAt;
    }

    /** The peer takes no more, after so many bytes have left. */
    void stalled(long written) {
        boolean first = stalledAt < 0;
        stalledAt = written;
        if (first && timeoutMillis > 0) {
            timer = later(written);
        }
    }

    private Future<?> later(long before) {
        long heard = received.getAsLong();
        return threads.timer().schedule(() -> look(before, heard), timeoutMillis, TimeUnit.MILLISECONDS);
    }

    private void look(long before, long heard) {
        long now = stalledAt;
        if (now < 0) {
            return;
        }
        if (now == before && received.getAsLong() == heard) {
            whenTooLong.run();
        } else {
            timer = later(now);
        }
    }

    /** Nothing waits any more, or the link is closed. */
    void ended() {
        if (stalledAt >= 0) {
            stalledAt = -1;
            Future<?> running = timer;
            if (running != null) {
                running.cancel(false);
            }
        }
    }
}
