package dev.burin.benchmarks.call;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that block in calls at the same time. */
final class Threads {
    /** What one of the threads does. */
    interface Task {
        void run(int thread) throws Exception;
    }

    private static final int FIRST_WITH_VIRTUAL = 21;

    private final ExecutorService pool;

    private Threads(ExecutorService pool) {
        this.pool = pool;
    }

    static Threads ofPlatform() {
        return new Threads(Executors.newFixedThreadPool(Work.THREADS, task -> {
            Thread thread = new Thread(task, "caller");
            thread.setDaemon(true);
            return thread;
        }));
    }

    static boolean haveVirtual() {
        return Runtime.version().feature() >= FIRST_WITH_VIRTUAL;
    }

    /** Virtual ones, which this code is too old to name. */
    static Threads ofVirtual() throws ReflectiveOperationException {
        return new Threads((ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
    }

    void all(Task task) throws Exception {
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int i = 0; i < Work.THREADS; i++) {
            int thread = i;
            tasks.add(() -> {
                task.run(thread);
                return null;
            });
        }
        for (Future<Void> result : pool.invokeAll(tasks)) {
            result.get();
        }
    }
}
