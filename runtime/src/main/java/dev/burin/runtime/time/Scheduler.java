package dev.burin.runtime.time;

import dev.burin.runtime.Ticker;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs tasks that only take a note or hand on, at their time. Thread-safe.
 *
 * @param time that it goes by
 * @param timer that does so, if that is the time of the system
 */
public record Scheduler(Time time, ScheduledExecutorService timer) {
    /** Runs a task in so many milliseconds. */
    public Future<?> schedule(Runnable task, long millis) {
        Ticker ticker = time.ticker();
        return ticker == null ? timer.schedule(task, millis, TimeUnit.MILLISECONDS) : ticker.schedule(task, millis);
    }

    /** Runs a task again and again. */
    public Future<?> repeat(Runnable task, long first, long pause) {
        Ticker ticker = time.ticker();
        return ticker == null
                ? timer.scheduleWithFixedDelay(task, first, pause, TimeUnit.MILLISECONDS)
                : ticker.repeat(task, first, pause);
    }
}
