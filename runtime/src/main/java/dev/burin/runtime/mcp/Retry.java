package dev.burin.runtime.mcp;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** When to try again after a connection broke or could not be made, and when to give up. */
final class Retry {
    private static final long FIRST_PAUSE_NANOS = 10_000_000;
    private static final long LONGEST_PAUSE_NANOS = 2_000_000_000;

    /** A connection that stood so long ends a row of failures. */
    private static final long STEADY_NANOS = 5_000_000_000L;

    private final long giveUpNanos;
    private final LongSupplier nanoTime;
    private final Pause pause;
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Lets time pass. */
    @FunctionalInterface
    interface Pause {
        /** Returns after that time, or earlier when the latch opens. */
        void pause(CountDownLatch closed, long nanos) throws InterruptedException;
    }

    Retry(Duration giveUpAfter) {
        this(giveUpAfter, System::nanoTime, (closed, nanos) -> {
            if (closed.await(nanos, TimeUnit.NANOSECONDS)) {
                return;
            }
        });
    }

    Retry(Duration giveUpAfter, LongSupplier nanoTime, Pause pause) {
        giveUpNanos = Bounds.nanos(giveUpAfter);
        this.nanoTime = nanoTime;
        this.pause = pause;
    }

    /** No pause lasts any longer. */
    void close() {
        closed.countDown();
    }

    Row begin() {
        return new Row();
    }

    /** The failures of one call. For one thread. */
    final class Row {
        private int attempts;
        private long since;
        private long nextPause;
        private long connectedAt;
        private boolean connected;

        private Row() {}

        /** There is a connection with a session. */
        void connected() {
            connected = true;
            connectedAt = nanoTime.getAsLong();
        }

        /** Waits before the next attempt; false when it is time to give up. */
        boolean pause(IOException failure) {
            long now = nanoTime.getAsLong();
            if (attempts == 0 || (connected && now - connectedAt >= STEADY_NANOS)) {
                attempts = 0;
                since = now;
                nextPause = FIRST_PAUSE_NANOS;
            }
            connected = false;
            attempts++;
            long left = giveUpNanos - (now - since);
            if (left <= 0) {
                return false;
            }
            try {
                pause.pause(closed, Math.min(nextPause, left));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                failure.addSuppressed(e);
                return false;
            }
            nextPause = Math.min(2 * nextPause, LONGEST_PAUSE_NANOS);
            return closed.getCount() > 0;
        }

        @Override
        public String toString() {
            long millis = TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - since);
            return attempts + (attempts == 1 ? " attempt" : " attempts") + " in " + millis + " ms";
        }
    }
}
