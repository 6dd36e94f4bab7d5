package dev.burin.runtime.delivery;

import dev.burin.runtime.stack.VirtualThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/**
 * Where an endpoint runs what may block: a pool for what is run in order, and a thread for each {@code Free} message,
 * virtual when many run and the JDK has such threads. All sessions of a listener share one. Thread-safe.
 */
public final class Handlers {
    /**
     * So many {@code Free} messages run on the pool before others run on virtual threads. A thread of the pool that calls its
     * peer reads the answer itself; a virtual one is woken by a poller thread of the JDK: 25 instead of 19 us for such a call.
     */
    private static final int ON_POOL = Runtime.getRuntime().availableProcessors();

    private final Executor pool;
    private final int mostFree;
    private final Semaphore free;

    /**
     * @param pool starts a task at once, each on a thread of its own
     * @param mostFree how many {@code Free} messages may run at once
     */
    public Handlers(Executor pool, int mostFree) {
        this.pool = pool;
        this.mostFree = mostFree;
        this.free = new Semaphore(mostFree);
    }

    /** Runs the task on a thread of the pool. */
    void execute(Runnable task) {
        pool.execute(task);
    }

    /** Runs the task on a thread of its own; false when too many run already. */
    boolean executeFree(Runnable task) {
        if (!free.tryAcquire()) {
            return false;
        }
        Runnable releasing = () -> {
            try {
                task.run();
            } finally {
                free.release();
            }
        };
        try {
            start(releasing);
            return true;
        } catch (RejectedExecutionException e) {
            free.release();
            return false;
        }
    }

    private void start(Runnable task) {
        boolean onPool = mostFree - free.availablePermits() <= ON_POOL;
        if (onPool || !VirtualThreads.start(task)) {
            pool.execute(task);
        }
    }

    /** How many {@code Free} messages may run at once. */
    int mostFree() {
        return mostFree;
    }
}
