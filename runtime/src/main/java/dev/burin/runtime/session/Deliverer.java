package dev.burin.runtime.session;

import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionOperations;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Hands up what a session has decided: without its lock, in order, and by one thread at a time. Thread-safe.
 *
 * <p>A thread that is about to run the user's code lets another one go on. A reader that hands up what came together over its
 * link does not: it keeps that, as its bytes stand in the buffer of the link, until whoever takes the reading role away from it
 * calls {@link #detach}.
 */
final class Deliverer {
    private final ReentrantLock lock; // of the session
    private final Executor workers;
    private final Decisions decisions;
    private @Nullable SessionOperations above;
    private final UpwardQueue waiting = new UpwardQueue(); // guarded by lock
    private volatile @Nullable Thread thread; // set under lock; who hands up, and clears it
    private boolean isFree; // guarded by lock: the thread that decides will hand up, too
    private boolean takesBatch; // guarded by lock: what is added is for the batch

    private @Nullable Apart apart; // guarded by lock: of the frame that is being decided

    // Filled and set under lock, then of the thread that hands up.
    private final Batch batch = new Batch();
    final BatchRun run = new BatchRun();
    private @Nullable FramedLink batchOf; // where it came from; null when none is being handed up

    /** What it has the session decide. One object for both: each session has it. */
    interface Decisions {
        /** The message of an operation came to nobody who would complete it. */
        void untaken(IncomingOperation operation);

        /** What was run of a batch is to be decided. Called with the lock. */
        void run(BatchRun run);
    }

    Deliverer(ReentrantLock lock, Executor workers, Decisions decisions) {
        this.lock = lock;
        this.workers = workers;
        this.decisions = decisions;
    }

    void setAbove(SessionOperations layer) {
        above = layer;
    }

    SessionOperations above() {
        return Objects.requireNonNull(above);
    }

    // ---- deciding. Called with the lock ----

    /** What comes of a frame is about to be decided; {@link #end} follows. */
    void begin() {
        isFree = thread == null && waiting.looksEmpty();
    }

    /** What comes of frames that came together is about to be decided; {@link #end} follows. */
    void beginBatch() {
        begin();
        takesBatch = isFree;
    }

    /** What comes of one frame was decided: what the calling thread is to {@link #hand(Upward)}, if anything. */
    @Nullable
    Upward endOne() {
        Upward mine = null;
        if (isFree && !waiting.looksEmpty()) {
            mine = waiting.remove();
            thread = Thread.currentThread();
        }
        waiting.own(); // their bytes are read later than this frame's
        return mine;
    }

    /** What comes of frames that came together was decided; whether the calling thread is to {@link #handBatch}. */
    boolean endBatch(FramedLink link) {
        if (!isFree) { // what there is of a batch is another thread's
            waiting.own();
            return false;
        }
        boolean isMine = !batch.isEmpty();
        if (isMine) {
            thread = Thread.currentThread();
            batchOf = link;
        }
        return isMine;
    }

    /** Nothing is decided any more, or deciding it has failed. */
    void end() {
        if (takesBatch && batchOf == null && !batch.isEmpty()) {
            batch.moveTo(waiting);
        }
        takesBatch = false;
        endApart();
    }

    /** What belongs into a frame that stands in those bytes. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Apart(byte[] data, Insert insert) {}

    /** A frame that stands in those bytes is about to be decided; the insert is part of it, and counts in its length. */
    void beginApart(byte[] data, Insert insert) {
        apart = new Apart(data, insert);
    }

    void endApart() {
        if (apart != null) {
            apart = null;
        }
    }

    /** Adds a packet: what is to be run, or the answer to what this end has asked for. */
    void add(@Nullable IncomingOperation operation, byte[] data, int offset, int length) {
        Apart arrived = apart;
        if (arrived != null && arrived.data() == data) { // else it is one that has been held
            add(new Upward.Packet(
                    operation, data, offset, length - arrived.insert().length(), arrived.insert()));
        } else if (takesBatch) {
            batch.add(operation, data, offset, length);
        } else {
            waiting.add(new Upward.Packet(operation, data, offset, length, null));
        }
    }

    void add(Upward next) {
        if (takesBatch) {
            batch.add(next);
        } else {
            waiting.add(next);
        }
    }

    /** As {@link #handSoon}, unless what was added is for the batch that the calling thread will hand up. */
    void handSoonUnlessMine() {
        if (!takesBatch) {
            handSoon();
        }
    }

    /** Whether something waits, and nobody hands it up. */
    boolean isNeeded() {
        return thread == null && !waiting.looksEmpty();
    }

    /** Nothing goes on. */
    void rest() {
        if (thread == null) { // whoever handed up has left the layers above, or runs the user's code
            batch.rest();
            run.rest();
            if (above != null) {
                above.rest();
            }
        }
    }

    // ---- handing up. Called without the lock ----

    /**
     * Hands up what was decided of frames that came together; whether the calling thread still has the reading role. If not,
     * {@link #detach} sees to the rest.
     */
    boolean handBatch() {
        try {
            while (!batch.isEmpty()) {
                if (!handNext()) {
                    return false;
                }
            }
            endRun();
        } catch (RuntimeException | Error e) {
            giveUpBatch();
            throw e;
        }
        batch.clear();
        batchOf = null;
        thread = null;
        return true;
    }

    /** Hands up what is next of the batch; whether the calling thread still has the reading role. */
    private boolean handNext() {
        IncomingOperation operation = batch.nextOperation();
        boolean isReading = batch.handNext(above());
        if (operation != null) {
            tellIfNobodyTook(operation);
        }
        return isReading;
    }

    private void endRun() {
        if (run.isEmpty()) {
            run.clear();
            return;
        }
        lock.lock();
        try {
            decisions.run(run);
        } finally {
            lock.unlock();
        }
    }

    /** Whether the calling thread is a reader that hands up a batch, and nobody can take that from it now. */
    private boolean isReadersOwnBatch() {
        return isOwnBatch() && Thread.currentThread() instanceof ReaderThread reader && reader.isOutsideHandlers();
    }

    private boolean isOwnBatch() {
        return thread == Thread.currentThread() && batchOf != null;
    }

    /** As {@link BatchRun#begin}; false, too, when the operation does not belong to a batch of the calling thread's. */
    boolean begin(IncomingOperation operation) {
        return isReadersOwnBatch() && run.begin(operation);
    }

    /** As {@link BatchRun#finish}; false, too, when the operation does not belong to a batch of the calling thread's. */
    boolean finish(IncomingOperation operation, byte @Nullable [] buffer, int offset, int length) {
        return isReadersOwnBatch() && run.finish(operation, buffer, offset, length);
    }

    /** Whether another thread may have begun, or run, operations of a batch without that being decided. Called with the lock. */
    boolean hasUndecided() {
        return thread != null && batchOf != null && !isOwnBatch();
    }

    /** Has it decided what the calling thread has run, before something else is. Called with the lock. */
    void decideOwnRun() {
        if (isOwnBatch() && !run.isEmpty()) {
            decisions.run(run);
        }
    }

    /**
     * Has the rest of a batch handed up by another thread. Called by who took the reading role away from the one that did; that
     * one is in the user's code.
     */
    void detach(FramedLink link) {
        lock.lock();
        try {
            if (link.equals(batchOf)) {
                leaveBatch();
            }
        } finally {
            lock.unlock();
        }
    }

    /** It could not be handed up: it may be in the user's code that this thread has failed. */
    private void giveUpBatch() {
        lock.lock();
        try {
            if (thread == Thread.currentThread()) {
                leaveBatch();
            }
        } finally {
            lock.unlock();
        }
    }

    private void leaveBatch() {
        decisions.run(run);
        batch.moveTo(waiting);
        batchOf = null;
        thread = null;
        if (!waiting.looksEmpty()) {
            handSoon();
        }
    }

    /** Hands up what waits, unless another thread does; whether the calling one still has the reading role. */
    boolean hand() {
        boolean isReading = true;
        while (isReading && !waiting.looksEmpty()) {
            Upward next;
            lock.lock();
            try {
                if (!isNeeded()) {
                    return true;
                }
                next = waiting.remove();
                thread = Thread.currentThread();
            } finally {
                lock.unlock();
            }
            isReading = hand(next);
        }
        return isReading;
    }

    /** Has what waits handed up by another thread. */
    void handSoon() {
        workers.execute(this::hand);
    }

    /** Hands one thing up. The calling thread does so alone, and does not afterwards. */
    boolean hand(Upward next) {
        IncomingOperation operation = next.operation();
        boolean isReading = true;
        try {
            isReading = next.deliver(above());
        } finally {
            letOthers(!isReading);
        }
        if (operation != null) {
            tellIfNobodyTook(operation);
        }
        return isReading;
    }

    /** The user's code is about to run on the calling thread. */
    void beforeUserCode() {
        letOthers(true);
    }

    /** Lets other threads hand up, if the calling one does and what it hands up is not a batch. */
    private void letOthers(boolean mayLeaveSome) {
        if (thread != Thread.currentThread() || batchOf != null) {
            return; // the role was given up before the user's code ran
        }
        thread = null; // whoever adds something after this sees it, and what was added before is seen here
        if (mayLeaveSome && !waiting.looksEmpty()) {
            handSoon();
        }
    }

    /** A message that was not understood, or was one of a filter, has no call that will complete its operation. */
    private void tellIfNobodyTook(IncomingOperation operation) {
        if (operation.token == null && !operation.isDone()) {
            decisions.untaken(operation);
        }
    }
}
