package dev.burin.runtime.delivery;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
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
    /** Somebody has it, and others may wait for it: they are looked for under the monitor of the queue. */
    private static final int WANTED = 2;

    private final Handlers handlers;
    private final Runnable whenFree;
    private final AtomicInteger turn = new AtomicInteger(FREE);
    private @Nullable Task first; // guarded by this; a list by Task.next: an idle session has two fields for it
    private @Nullable Task last; // guarded by this
    private @Nullable Deque<Returning> returning; // guarded by this: the last to leave returns first; made by the first
    private volatile int waitingCount; // written under this

    /** What a queue runs, once. */
    abstract static class Task {
        private @Nullable Task next;

        abstract void run();
    }

    /** A task that has lent its turn, and waits for it. */
    private static final class Returning {
        private final Thread thread = Thread.currentThread();
        private volatile boolean hasTurn;

        void awaitTurn() {
            boolean interrupted = false;
            while (!hasTurn) {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
            if (interrupted) {
                thread.interrupt();
            }
        }

        void giveTurn() {
            hasTurn = true;
            LockSupport.unpark(thread);
        }
    }

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

    /** As {@link #execute(Task)}. */
    void execute(Runnable body) {
        execute(new Task() {
            @Override
            void run() {
                body.run();
            }
        });
    }

    /** Runs the task on the pool, when those before it are done. */
    void execute(Task task) {
        synchronized (this) {
            if (last == null) {
                first = task;
            } else {
                last.next = task;
            }
            last = task;
            waitingCount++;
            if (turn.getAndSet(WANTED) != FREE) {
                return;
            }
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
        Returning mine = new Returning();
        synchronized (this) {
            if (turn.getAndSet(WANTED) == FREE) {
                return;
            }
            Deque<Returning> all = returning == null ? new ArrayDeque<>(1) : returning;
            returning = all;
            all.push(mine);
        }
        mine.awaitTurn();
    }

    /** Runs tasks as long as there are any and nobody returns. The calling thread has the turn. */
    private void runWaiting() {
        for (Task task = next(); task != null; task = next()) {
            task.run();
        }
        whenFree.run();
    }

    /** The next task; null when the turn was given to somebody else or to nobody. */
    private synchronized @Nullable Task next() {
        Returning back = returning == null ? null : returning.poll();
        if (back != null) {
            back.giveTurn();
            return null;
        }
        Task task = first;
        if (task == null) {
            turn.set(FREE);
            return null;
        }
        first = task.next;
        task.next = null; // it may run for long, and others meanwhile
        if (first == null) {
            last = null;
        }
        waitingCount--;
        return task;
    }
}
