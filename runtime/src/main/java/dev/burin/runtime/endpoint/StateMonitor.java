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
 * <p>A wait for UP ends well when UP comes after the wait began, however short it lasts.
 */
final class StateMonitor {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.lifecycle");

    private final String kind;
    private final @Nullable Object peer;
    private final @Nullable StackListener listener;
    private final Time time;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Condition changed; // guarded by lock; made by who waits for it
    private volatile ConnectionState state = ConnectionState.DOWN;
    private volatile @Nullable Throwable lastCause;
    private int ups; // guarded by lock: how often it came up

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
    long ups() {
        lock.lock();
        try {
            return ups;
        } finally {
            lock.unlock();
        }
    }

    /** Changes the state. */
    void change(ConnectionState next, @Nullable Throwable cause) {
        lock.lock();
        try {
            move(next, cause);
        } finally {
            lock.unlock();
        }
    }

    /** Changes the state if it is {@code expected}; whether it was. */
    boolean change(ConnectionState expected, ConnectionState next, @Nullable Throwable cause) {
        lock.lock();
        try {
            if (state != expected) {
                return false;
            }
            move(next, cause);
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void move(ConnectionState next, @Nullable Throwable cause) {
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
        if (changed != null) {
            changed.signalAll();
        }
    }

    private Condition changed() {
        Condition made = changed == null ? lock.newCondition() : changed;
        changed = made;
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

    void waitUp(long millis) {
        long deadline = begin(millis);
        lock.lock();
        try {
            int before = ups;
            while (state != ConnectionState.UP && ups == before) {
                if (state == ConnectionState.DOWN || state == ConnectionState.FAILED) {
                    throw new TransportException("cannot wait for UP: " + describe(), lastCause);
                }
                await(deadline, "UP", millis);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits as long as {@code condition} holds.
     *
     * @param deadline as of {@link Time#nanoTime}; 0 for none
     * @return whether it does not hold any more; false when the deadline has passed
     */
    boolean awaitChange(BooleanSupplier condition, long deadline) {
        lock.lock();
        try {
            while (condition.getAsBoolean()) {
                if (deadline == 0) {
                    changed().await();
                } else if (!time.await(lock, changed(), deadline)) {
                    return false;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException(Outcome.NOT_EXECUTED, "the wait for a connection was interrupted", e);
        } finally {
            lock.unlock();
        }
    }

    void waitDown(long millis) {
        long deadline = begin(millis);
        lock.lock();
        try {
            while (state != ConnectionState.DOWN
                    && state != ConnectionState.FAILED
                    && state != ConnectionState.IDLE_STOPPED) {
                await(deadline, "DOWN", millis);
            }
        } finally {
            lock.unlock();
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
    private void await(long deadline, String what, long millis) {
        try {
            if (millis == 0) {
                changed().await();
            } else if (!time.await(lock, changed(), deadline)) {
                throw new TimeoutException(
                        name() + " did not get " + what + " within " + millis + " ms; it is " + state, lastCause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException("the wait for " + what + " was interrupted", e);
        }
    }
}
