package dev.burin.runtime.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs tasks on the threads of a pool, one after the other and in the order in which they were given. Thread-safe. */
final class InOrder implements Executor {
    private final Executor pool;
    private final Deque<Runnable> tasks = new ArrayDeque<>(1); // guarded by this
    private boolean isRunning; // guarded by this

    InOrder(Executor pool) {
        this.pool = pool;
    }

    @Override
    public void execute(Runnable task) {
        synchronized (this) {
            tasks.add(task);
            if (isRunning) {
                return;
            }
            isRunning = true;
        }
        pool.execute(this::runAll);
    }

    private void runAll() {
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable task = tasks.poll();
        isRunning = task != null;
        return task;
    }
}
