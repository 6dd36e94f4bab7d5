package dev.burin.runtime.endpoint;

import dev.burin.runtime.Ticker;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A time that passes when the test says so, on its thread, task after task. Thread-safe, but for who lets it pass. */
public final class VirtualTicker implements Ticker {
    private final PriorityQueue<Task> tasks = // guarded by this
            new PriorityQueue<>(
                    Comparator.<Task>comparingLong(task -> task.due).thenComparingLong(task -> task.number));
    private long now = -TimeUnit.SECONDS.toNanos(10); // guarded by this; below zero, where a clock may begin
    private final long begin = now;
    private long added; // guarded by this

    private final class Task extends CompletableFuture<Void> {
        private final Runnable body;
        private final long pause; // nanoseconds; negative when it runs once
        private final long number;
        private long due; // nanoseconds since the beginning; guarded by the ticker

        Task(Runnable body, long pause, long number, long due) {
            this.body = body;
            this.pause = pause;
            this.number = number;
            this.due = due;
        }

        @Override
        public boolean cancel(boolean mayInterrupt) {
            boolean isCancelled = super.cancel(mayInterrupt); // first, so that it does not go back into the queue
            synchronized (VirtualTicker.this) {
                tasks.remove(this);
            }
            return isCancelled;
        }
    }

    @Override
    public synchronized long nanoTime() {
        return now;
    }

    @Override
    public Future<?> schedule(Runnable task, long millis) {
        return add(task, millis, -1);
    }

    @Override
    public Future<?> repeat(Runnable task, long first, long pause) {
        return add(task, first, TimeUnit.MILLISECONDS.toNanos(pause));
    }

    private synchronized Task add(Runnable body, long millis, long pause) {
        Task task = new Task(body, pause, added++, now - begin + TimeUnit.MILLISECONDS.toNanos(millis));
        tasks.add(task);
        return task;
    }

    /** Milliseconds since the beginning. */
    public synchronized long millis() {
        return TimeUnit.NANOSECONDS.toMillis(now - begin);
    }

    /** How many tasks wait. */
    public synchronized int pending() {
        return tasks.size();
    }

    /** So many milliseconds pass, and each task that is due meanwhile runs at its moment. */
    public void advance(long millis) {
        long target;
        synchronized (this) {
            target = now - begin + TimeUnit.MILLISECONDS.toNanos(millis);
        }
        for (Task task = next(target); task != null; task = next(target)) {
            task.body.run();
            again(task);
        }
        synchronized (this) {
            now = begin + target;
        }
    }

    private synchronized Task next(long target) {
        Task first = tasks.peek();
        if (first == null || first.due > target) {
            return null;
        }
        now = begin + Math.max(first.due, now - begin);
        return tasks.poll();
    }

    private synchronized void again(Task task) {
        if (task.pause >= 0 && !task.isCancelled()) {
            task.due = now - begin + task.pause;
            tasks.add(task);
        }
    }

    /** So many milliseconds pass in which nothing runs, as when the process is halted; then what is due does. */
    public void jump(long millis) {
        synchronized (this) {
            now += TimeUnit.MILLISECONDS.toNanos(millis);
        }
        advance(0);
    }
}
