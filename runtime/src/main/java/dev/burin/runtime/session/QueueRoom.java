package dev.burin.runtime.session;

import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.time.Time;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The callers that wait for room in the queue of a session, as they wait for their answers anyway. Thread-safe. */
final class QueueRoom {
    private final ReentrantLock lock; // of the session
    private final Time time;
    private @Nullable Condition room; // guarded by lock; made by who waits for it

    QueueRoom(ReentrantLock lock, Time time) {
        this.lock = lock;
        this.time = time;
    }

    /** Repeats an attempt to submit something, with the lock, until there is room or its time is up; 0 for no such time. */
    Submission await(Supplier<Submission> attempt, long deadline) {
        ReaderThread.beforeWaiting();
        lock.lock();
        try {
            Condition free = room == null ? lock.newCondition() : room;
            room = free;
            while (true) {
                Submission submission = attempt.get();
                if (submission != Submission.QUEUE_FULL) {
                    return submission;
                }
                if (deadline == 0) {
                    free.await();
                } else if (!time.await(lock, free, TimeUnit.MILLISECONDS.toNanos(deadline))) {
                    throw new DeadlineException(Outcome.NOT_EXECUTED, "its time was up: " + submission.text(), null);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotExecutedException("its thread was interrupted before it was sent", e);
        } finally {
            lock.unlock();
        }
    }

    /** Whoever waits may try again. Called with the lock. */
    void tell() {
        if (room != null) {
            room.signalAll();
        }
    }
}
