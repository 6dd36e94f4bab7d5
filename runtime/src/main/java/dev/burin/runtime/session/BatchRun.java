package dev.burin.runtime.session;

import dev.burin.runtime.stack.ReaderThread;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operations that the reader which hands up a batch runs itself. That they have begun and what has come of them is noted here,
 * and decided for all at once: one lock for up to 64 messages in place of two for each.
 *
 * <p>Belongs to that reader. Whoever takes the reading role away from it has them {@link #decide decided} before another one may
 * hand up: what was noted is seen there, as the role can be taken away only in the user's code (see {@link
 * ReaderThread}).
 */
final class BatchRun extends FreshList<IncomingOperation> {
    // The list has those that have begun.
    private boolean isRunning; // the last one is not over
    private boolean isEmpty = true;

    /**
     * Notes that an operation begins; false when that needs a decision. Its state is looked at without the lock: if the session
     * ends at this moment, the operation has begun before.
     */
    boolean begin(IncomingOperation operation) {
        if (operation.state != IncomingOperation.State.STARTED
                || (operation.deadline != 0 && operation.isLate(operation.session.now()))) {
            return false;
        }
        append(operation);
        isRunning = true;
        return true;
    }

    /**
     * Notes that the operation which has begun is over, and copies its answer; false when it is not that one, or its answer is so
     * large that it is better kept where it stands.
     *
     * @param buffer holds the answer; null for none
     */
    boolean finish(IncomingOperation operation, byte @Nullable [] buffer, int offset, int length) {
        if (!isRunning || !operation.equals(last())) {
            return false;
        }
        isRunning = false;
        if (!FrameBuffers.isAlwaysCopied(length)) {
            return false;
        }
        if (buffer != null && !operation.isOneway()) {
            operation.keepResponse(buffer, offset, length);
        }
        operation.isRun = true;
        isEmpty = false;
        return true;
    }

    private @Nullable IncomingOperation last() {
        return count() == 0 ? null : at(count() - 1);
    }

    /** Whether no operation is over that was not decided. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** Forgets what has begun, when none of it is over that was not decided, and none runs. */
    void clear() {
        removeAll();
        isRunning = false;
    }

    /** Keeps nothing. To be called when none runs. */
    void rest() {
        forgetArray();
    }

    /** Has it decided what was noted. Called with the session's lock. */
    void decide(long now) {
        IncomingOperation running = isRunning ? last() : null;
        complete(now);
        removeAll();
        if (running != null) {
            running.session.begin(running, now);
        }
        isRunning = false;
        isEmpty = true;
    }

    private void complete(long now) {
        IncomingOperation first = count() == 0 ? null : at(0);
        if (first == null) {
            return;
        }
        SessionCore session = first.session;
        session.settleLater();
        try {
            for (int at = 0; at < count(); at++) {
                IncomingOperation over = Objects.requireNonNull(at(at));
                if (over.isRun) {
                    complete(session, over, now);
                }
            }
        } finally {
            session.settle();
        }
    }

    private static void complete(SessionCore session, IncomingOperation over, long now) {
        if (over.responseEnd == 0) {
            session.complete(over, Status.OK, null, 0, 0, now);
        } else {
            int length = over.responseEnd - Frames.PACKET_AT;
            session.complete(over, Status.OK, over.response, Frames.PACKET_AT, length, now);
        }
    }
}
