package dev.burin.runtime.endpoint;

import dev.burin.runtime.session.ConnectingLayer;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Runs a task at a time that is changed again and again, until it is ended. Thread-safe. */
final class Alarm {
    private final Environment environment;
    private final Runnable task;
    private @Nullable Future<?> timer; // guarded by this
    private boolean ended; // guarded by this

    Alarm(Environment environment, Runnable task) {
        this.environment = environment;
        this.task = task;
    }

    /** Sets it to so many milliseconds from now, or to {@link ConnectingLayer#NEVER}. */
    synchronized void setTo(long millis) {
        stop();
        if (millis != ConnectingLayer.NEVER && !ended) {
            timer = environment.schedule(task, millis);
        }
    }

    /** The task is not run any more, unless it runs at this moment. */
    synchronized void end() {
        ended = true;
        stop();
    }

    private void stop() {
        Future<?> set = timer;
        timer = null;
        if (set != null) {
            set.cancel(false);
        }
    }
}
