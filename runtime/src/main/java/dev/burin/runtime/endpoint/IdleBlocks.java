package dev.burin.runtime.endpoint;

import dev.burin.runtime.IdleBlock;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts who wants the session kept up although nothing is going on. Thread-safe. */
final class IdleBlocks {
    private final AtomicInteger count = new AtomicInteger();
    private final Runnable whenChanged;

    IdleBlocks(Runnable whenChanged) {
        this.whenChanged = whenChanged;
    }

    int count() {
        return count.get();
    }

    void increment() {
        count.incrementAndGet();
        whenChanged.run();
    }

    void decrement() {
        if (count.getAndUpdate(held -> Math.max(0, held - 1)) == 0) {
            throw new IllegalStateException("DECREMENT_IDLE_BLOCK without an INCREMENT_IDLE_BLOCK before it");
        }
        whenChanged.run();
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
