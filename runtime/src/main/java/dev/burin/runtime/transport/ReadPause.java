package dev.burin.runtime.transport;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Stops the reading of a peer that does not read itself, as long as much waits for it. Two peers that both did so would wait for
 * each other for ever: when the peer takes nothing, each reads on until twice as much waits. Guarded by the link's lock.
 */
final class ReadPause {
    /** From so many bytes on that wait, a peer is not read. */
    static final int HIGH_WATER = 1024 * 1024;

    /** When so much waits, it is not read whatever happens. */
    private static final int HIGHEST_WATER = 16 * HIGH_WATER;

    /** Milliseconds in which the peer takes nothing, after which it is read on. */
    private static final int PATIENCE = 100;

    private final ReentrantLock lock;
    private final IoThreads threads;
    private final StallWatch stall;
    private final Consumer<Boolean> holding;
    private boolean paused;
    private boolean ended;
    private int most = HIGH_WATER;

    /**
     * @param holding has the link not read, or read on
     */
    ReadPause(ReentrantLock lock, IoThreads threads, StallWatch stall, Consumer<Boolean> holding) {
        this.lock = lock;
        this.threads = threads;
        this.stall = stall;
        this.holding = holding;
    }

    /** So many bytes wait now. */
    void queued(int bytes) {
        if (!paused && bytes > most) {
            paused = true;
            holding.accept(true);
            if (most < HIGHEST_WATER) {
                threads.later(() -> look(-1), PATIENCE);
            }
        }
    }

    /** Nothing waits any more. */
    void emptied() {
        if (paused) {
            paused = false;
            holding.accept(false);
        }
    }

    /** The link is closed. */
    void end() {
        ended = true;
    }

    /** Has the peer read on when it has taken nothing since. */
    private void look(long before) {
        long now = stall.stalledAt();
        lock.lock();
        try {
            if (!paused || ended) {
                return;
            }
            if (now >= 0 && now == before) {
                most *= 2;
                emptied();
                return;
            }
        } finally {
            lock.unlock();
        }
        threads.later(() -> look(now), PATIENCE);
    }
}
