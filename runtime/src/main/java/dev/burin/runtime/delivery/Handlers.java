package dev.burin.runtime.delivery;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

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

    /** Looked up when the first {@code Free} message comes: many clients never get one. */
    private static final class Virtual {
        static final @Nullable MethodHandle START = start();

        private static @Nullable MethodHandle start() {
            try {
                return MethodHandles.publicLookup()
                        .findStatic(
                                Thread.class,
                                "startVirtualThread",
                                MethodType.methodType(Thread.class, Runnable.class));
            } catch (ReflectiveOperationException e) {
                return null; // a JDK before 21
            }
        }
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
        MethodHandle virtual = mostFree - free.availablePermits() <= ON_POOL ? null : Virtual.START;
        if (virtual == null) {
            pool.execute(task);
            return;
        }
        try {
            Thread ignored = (Thread) virtual.invokeExact(task);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a virtual thread could not be started", e);
        }
    }

    /** How many {@code Free} messages may run at once. */
    int mostFree() {
        return mostFree;
    }
}
