package dev.burin.runtime.endpoint;

import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.time.Scheduler;
import dev.burin.runtime.time.Time;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Notices when nothing has happened over a link for a while: looks four times in that while, so that calls need not set a
 * clock. Thread-safe.
 */
final class IdleWatch {
    private static final int LOOKS = 4;

    private final long limitMillis;
    private final IdleBlocks blocks;
    private @Nullable Future<?> looking; // guarded by this
    private long lastActivity; // guarded by this
    private long quietSince; // guarded by this; nanoseconds

    /**
     * @param limitMillis the while; 0 never notices anything
     */
    IdleWatch(long limitMillis, IdleBlocks blocks) {
        this.limitMillis = limitMillis;
        this.blocks = blocks;
    }

    synchronized void start(Scheduler scheduler, Delivery delivery, Runnable whenIdle) {
        stop();
        if (limitMillis == 0) {
            return;
        }
        lastActivity = delivery.activity();
        Time time = scheduler.time();
        quietSince = time.nanoTime();
        long period = Math.max(1, limitMillis / LOOKS);
        looking = scheduler.repeat(
                () -> {
                    if (isIdle(delivery, time.nanoTime())) {
                        whenIdle.run();
                    }
                },
                period,
                period);
    }

    synchronized void stop() {
        Future<?> running = looking;
        looking = null;
        if (running != null) {
            running.cancel(false);
        }
    }

    private synchronized boolean isIdle(Delivery delivery, long now) {
        long activity = delivery.activity();
        if (activity != lastActivity || !delivery.isQuiet() || blocks.count() > 0) {
            lastActivity = activity;
            quietSince = now;
            return false;
        }
        return now - quietSince >= TimeUnit.MILLISECONDS.toNanos(limitMillis);
    }
}
