package dev.burin.runtime.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks of one session one after the other, in the order in which they were given. Thread-safe.
 *
 * <p>There is one turn, and who has it may run. A reader may {@link #tryEnter} and run something itself, which saves a
 * hand-over. A task that waits for its own peer gives the turn away meanwhile, because what the peer sends may have to run
 * before the answer can come; it goes on when it has the {@link #takeTurnBack turn back}, before tasks that have not begun.
 */
final class SerialQueue {
    /** Nobody has the turn. */
    private static final int FREE = 0;
    /** Somebody has it, and nobody waits for it. */
    private static final int TAKEN = 1;
    /** Somebody has it, and others may wait for it: they are looked for under the lock. */
    private static final int WANTED = 2;

    private final Handlers handlers;
    private final Runnable whenFree;
    private final AtomicInteger turn = new AtomicInteger(FREE);
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> waiting = new ArrayDeque<>(1); // guarded by lock
    private @Nullable Deque<Condition> returning; // guarded by lock: the last to leave returns first; made by the first
    private volatile int waitingCount; // written under lock

    /**
     * @param whenFree is called after tasks of the pool, when nobody may have the turn any more
     */
    SerialQueue(Handlers handlers, Runnable whenFree) {
        this.handlers = handlers;
        this.whenFree = whenFree;
    }

    /** How many tasks have not begun. */
    int waitingCount() {
        return waitingCount;
    }

    /** Whether nothing waits or runs, but for tasks that wait for the peer. */
    boolean isQuiet() {
        return turn.get() == FREE;
    }

    /** Runs the task on the pool, when those before it are done. */
    void execute(Runnable task) {
        lock.lock();
        try {
            waiting.add(task);
            waitingCount = waiting.size();
            if (turn.getAndSet(WANTED) != FREE) {
                return;
            }
        } finally {
            lock.unlock();
        }
        handlers.execute(this::runWaiting);
    }

    /** Takes the turn if nobody has it; then the calling thread must {@link #leave} after what it runs. */
    boolean tryEnter() {
        return turn.compareAndSet(FREE, TAKEN);
    }

    /**
     * Gives the turn away after a task.
     *
     * @param mayStay whether the calling thread may run what has come meanwhile
     */
    void leave(boolean mayStay) {
        if (turn.compareAndSet(TAKEN, FREE)) {
            return;
        }
        if (mayStay) {
            runWaiting();
        } else {
            handlers.execute(this::runWaiting);
        }
    }

    /** Gives the turn away in a task, before it waits for the peer. */
    void lendTurn() {
        leave(false);
    }

    /** Waits for the turn after {@link #lendTurn}. */
    void takeTurnBack() {
        if (tryEnter()) {
            return;
        }
        lock.lock();
        try {
            if (turn.getAndSet(WANTED) == FREE) {
                return;
            }
            Condition mine = lock.newCondition();
            Deque<Condition> all = returning == null ? new ArrayDeque<>(1) : returning;
            returning = all;
            all.push(mine);
            while (all.contains(mine)) {
                mine.awaitUninterruptibly();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Runs tasks as long as there are any and nobody returns. The calling thread has the turn. */
    private void runWaiting() {
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
        whenFree.run();
    }

    /** The next task; null when the turn was given to somebody else or to nobody. */
    private @Nullable Runnable next() {
        lock.lock();
        try {
            Condition back = returning == null ? null : returning.poll();
            if (back != null) {
                back.signal();
                return null;
            }
            Runnable task = waiting.poll();
            waitingCount = waiting.size();
            if (task == null) {
                turn.set(FREE);
            }
            return task;
        } finally {
            lock.unlock();
        }
    }
}
