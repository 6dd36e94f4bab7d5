package dev.burin.runtime.endpoint;

import dev.burin.runtime.CancelledException;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.TimeoutException;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.time.Time;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A state, who waits for it, and why it last failed. Thread-safe.
 *
 * <p>A wait for UP ends well when UP comes after the wait began, or the start that it waits for, however short it lasts.
 *
 * <p>Changes are made under the monitor of this object, and waited for under a lock of their own. Who waits takes that lock
 * before it looks, and who has made a change takes it afterwards.
 */
final class StateMonitor {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.lifecycle");

    private final String kind;
    private final @Nullable Object peer;
    private final @Nullable StackListener listener;
    private final Time time;
    private volatile @Nullable Waiting waiting; // made by the first: few wait for sessions of a listener
    private volatile ConnectionState state = ConnectionState.DOWN;
    private volatile @Nullable Throwable lastCause;
    private volatile int ups; // written under this: how often it came up

    /** Those who wait for a change. */
    private static final class Waiting {
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();

        void tellAll() {
            lock.lock();
            try {
                changed.signalAll();
            } finally {
                lock.unlock();
            }
        }
    }

    /**
     * @param kind the name without the peer: the whole is a hundred bytes, and hardly ever read
     * @param listener is told of each change; null for none
     */
    StateMonitor(String kind, @Nullable Object peer, @Nullable StackListener listener, Time time) {
        this.kind = kind;
        this.peer = peer;
        this.listener = listener;
        this.time = time;
    }

    private String name() {
        return kind + peer;
    }

    ConnectionState state() {
        return state;
    }

    /** Whether the state is one of these. */
    boolean isAny(ConnectionState... states) {
        return List.of(states).contains(state);
    }

    @Nullable
    Throwable lastCause() {
        return lastCause;
    }

    /** How often it came up. */
    int ups() {
        return ups;
    }

    /** Changes the state. */
    synchronized void change(ConnectionState next, @Nullable Throwable cause) {
        move(next, cause);
    }

    /** Changes the state if it is {@code expected}; whether it was. */
    synchronized boolean change(ConnectionState expected, ConnectionState next, @Nullable Throwable cause) {
        if (state != expected) {
            return false;
        }
        move(next, cause);
        return true;
    }

    private synchronized void move(ConnectionState next, @Nullable Throwable cause) {
        LOGGER.log(
                System.Logger.Level.DEBUG,
                () -> name() + ": " + state + " -> " + next + (cause == null ? "" : " because " + cause.getMessage()));
        ConnectionState before = state;
        if (cause != null || next == ConnectionState.STARTING) {
            lastCause = cause;
        }
        state = next; // after that: who sees it, without the lock, sees why
        if (listener != null) {
            listener.stateChanged(name(), before, next, cause);
        }
        if (next == ConnectionState.UP) {
            ups++;
        }
        tellWaiting();
    }

    /** Something has changed that is waited for beside the state. */
    synchronized void tellWaiting() {
        if (waiting != null) {
            waiting.tellAll();
        }
    }

    private synchronized Waiting waiting() {
        Waiting made = waiting == null ? new Waiting() : waiting;
        waiting = made;
        return made;
    }

    /** Why nothing can be sent, and what to do about it. */
    String describe() {
        String name = name();
        Throwable last = lastCause; // which another thread may forget meanwhile
        String because = last == null ? "" : ": " + last.getMessage();
        return switch (state) {
            case DOWN -> name + " is not started; call _startAndWaitUp first";
            case STARTING -> name + " is still starting; wait for it with _waitUp";
            case DRAINING -> name + " is being stopped";
            case FAILED -> name + " has failed" + because + "; call _startAndWaitUp to try again";
            default -> name + " is " + state + because;
        };
    }

    /**
     * Waits until it is up.
     *
     * @param before how often it had come up when what waits began: if it has come up since, that is enough
     */
    void waitUp(long millis, int before) {
        long deadline = begin(millis);
        Waiting all = waiting();
        all.lock.lock();
        try {
            while (!isUpSince(before)) {
                await(all, deadline, "UP", millis);
            }
        } finally {
            all.lock.unlock();
        }
    }

    private boolean isUpSince(int before) {
        ConnectionState now = state;
        if (now == ConnectionState.UP || ups != before) { // in this order: a state after UP comes when that is counted
            return true;
        }
        if (now == ConnectionState.DOWN || now == ConnectionState.FAILED) {
            throw new TransportException("cannot wait for UP: " + describe(), lastCause);
        }
        return false;
    }

    /**
     * Waits as long as {@code condition} holds.
     *
     * @param deadline as of {@link Time#nanoTime}; 0 for none
     * @return whether it does not hold any more; false when the deadline has passed
     */
    boolean awaitChange(BooleanSupplier condition, long deadline) {
        Waiting all = waiting();
        all.lock.lock();
        try {
            while (condition.getAsBoolean()) {
                if (deadline == 0) {
                    all.changed.await();
                } else if (!time.await(all.lock, all.changed, deadline)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException(Outcome.NOT_EXECUTED, "the wait for a connection was interrupted", e);
        } finally {
            all.lock.unlock();
        }
    }

    void waitDown(long millis) {
        long deadline = begin(millis);
        Waiting all = waiting();
        all.lock.lock();
        try {
            while (!isAny(ConnectionState.DOWN, ConnectionState.FAILED, ConnectionState.IDLE_STOPPED)) {
                await(all, deadline, "DOWN", millis);
            }
        } finally {
            all.lock.unlock();
        }
    }

    private long begin(long millis) {
        if (millis < 0) {
            throw new IllegalArgumentException("a limit must not be negative: " + millis + " ms; 0 waits for ever");
        }
        ReaderThread.beforeWaiting();
        return time.in(millis);
    }

    @SuppressWarnings("WaitNotInLoop") // both callers loop
    private void await(Waiting all, long deadline, String what, long millis) {
        try {
            if (millis == 0) {
                all.changed.await();
            } else if (!time.await(all.lock, all.changed, deadline)) {
                throw new TimeoutException(
                        name() + " did not get " + what + " within " + millis + " ms; it is " + state, lastCause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException("the wait for " + what + " was interrupted", e);
        }
    }
}
