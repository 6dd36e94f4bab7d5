package dev.burin.runtime.mcp;

import java.util.concurrent.Executor;

/** A thread for each task, because tasks of tests wait for each other. */
final class Background {
    static final Executor THREADS = task -> {
        Thread thread = new Thread(task, "background");
        thread.setDaemon(true);
        thread.start();
    };

    private Background() {}
}
