package dev.burin.runtime.endpoint;

import dev.burin.runtime.IdleBlock;
import java.util.concurrent.atomic.AtomicBoolean;

/** Counts who wants the session kept up although nothing is going on. Thread-safe. */
final class IdleBlocks {
    private volatile int count; // written under this
    private final Runnable whenChanged;

    IdleBlocks(Runnable whenChanged) {
        this.whenChanged = whenChanged;
    }

    int count() {
        return count;
    }

    void increment() {
        add(1);
        whenChanged.run();
    }

    void decrement() {
        if (!add(-1)) {
            throw new IllegalStateException("DECREMENT_IDLE_BLOCK without an INCREMENT_IDLE_BLOCK before it");
        }
        whenChanged.run();
    }

    /** Whether there were enough. */
    private synchronized boolean add(int more) {
        int sum = count + more;
        count = Math.max(0, sum);
        return sum >= 0;
    }

    /** Stands for one that is counted already; closing it takes it back. */
    IdleBlock block() {
        AtomicBoolean held = new AtomicBoolean(true);
        return () -> {
            if (held.getAndSet(false)) {
                decrement();
            }
        };
    }
}
