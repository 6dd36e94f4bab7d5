package dev.burin.runtime.transport;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A timer that is not woken up for each task that is soon cancelled, such as the limit of a call. Its thread is, for one that is to
 * run before all others; so it has a task of its own that comes before most, as long as it is in use. Thread-safe.
 */
final class WakefulTimer extends ScheduledThreadPoolExecutor {
    /** How long its own task waits: few limits of calls that are answered at once are left by then. */
    static final long LOOK_MILLIS = 20;

    private final long lookMillis;
    private final AtomicBoolean looks = new AtomicBoolean(); // whether the task of its own is there
    private volatile boolean used; // since the last look

    WakefulTimer(ThreadFactory threads, long lookMillis) {
        super(1, threads);
        this.lookMillis = lookMillis;
        setRemoveOnCancelPolicy(true);
        setRejectedExecutionHandler(new DiscardPolicy()); // ended: nobody waits any more
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        if (looks.compareAndSet(false, true)) {
            lookSoon();
        } else {
            used = true;
        }
        return super.schedule(command, delay, unit);
    }

    /** Whether it has no task of its own: nobody has used it for a while. */
    boolean rests() {
        return !looks.get();
    }

    private void lookSoon() {
        Runnable look = this::look;
        Future<?> unneeded = super.schedule(look, lookMillis, TimeUnit.MILLISECONDS);
        assert !unneeded.isCancelled();
    }

    private void look() {
        if (used) {
            used = false;
            lookSoon();
        } else {
            looks.set(false);
        }
    }
}
