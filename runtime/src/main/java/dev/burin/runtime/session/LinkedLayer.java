package dev.burin.runtime.session;

import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.InsertPlace;
import dev.burin.runtime.stack.LinkControl;
import dev.burin.runtime.stack.PacketRun;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionOperations;
import dev.burin.runtime.time.Time;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What the links of a session see of its layer: takes the frames that come over them, and hands up what the session decides of
 * each. Thread-safe.
 *
 * <p>The session decides under {@link #lock}. What is for above is queued meanwhile and handed up without the lock, by one
 * thread at a time and in order; a thread that is about to run the user's code lets another one go on.
 */
abstract class LinkedLayer extends ControlledLayer {
    /** So many frames are decided at once, so that callers do not wait long for the lock. */
    private static final int AT_ONCE = 64;

    final ReentrantLock lock;
    final SessionEvents events;
    private final Time time;
    final Deliverer upward;
    final Leaving leaving = new Leaving(); // guarded by lock
    volatile @Nullable FramedLink current; // the link that the session may be using

    LinkedLayer(ReentrantLock lock, Executor workers, SessionEvents events, Time time) {
        super(NoLink.CONTROL);
        this.lock = lock;
        this.events = events;
        this.time = time;
        this.upward = new Deliverer(lock, workers, new Decisions());
    }

    /** To be called before there is a link. */
    public final void setAbove(SessionOperations layer) {
        upward.setAbove(layer);
    }

    /** The session there is now. Called with the lock, but by who can do with a stale view. */
    abstract SessionCore core();

    /** Takes a frame. Called with the lock. */
    abstract void take(FramedLink from, byte[] data, int offset, int length, long now);

    /** A link has closed. Called with the lock. */
    abstract void lost(FramedLink link, boolean isOrderly);

    final long now() {
        return time.millis();
    }

    /**
     * The time for a step that needs it only for a deadline. Without one, that of the last event will do, if that is a tick old
     * at most: a call without a deadline does not ask the clock. Called with the lock.
     */
    final long nowFor(SessionCore session, long deadline) {
        return deadline == 0 && session.knowsTime() ? session.time() : now();
    }

    /** As {@link #nowFor(SessionCore, long)}, for what has come. Called with the lock. */
    private long nowFor(byte[] data, int offset, int length) {
        return Frames.isTimeless(data, offset, length) ? nowFor(core(), 0) : now();
    }

    /** How a frame leaves that is sent over a link. Called with the lock. */
    final Flush flush(FramedLink link, boolean isWaitedFor) {
        return leaving.of(link, isWaitedFor);
    }

    /** What stands elsewhere of a frame that is sent; null if nothing does. Called with the lock. */
    final @Nullable Insert insertOf(byte[] frame) {
        return leaving.insertOf(frame);
    }

    /** Takes a link into use, which is to be bound afterwards. Called with the lock, unless there is one link at a time. */
    final void use(SessionLink link) {
        current = (FramedLink) link;
    }

    /** Does something if no other link has taken the place of that one. */
    final void ifCurrent(FramedLink link, Runnable action) {
        lock.lock();
        try {
            if (link.equals(current)) {
                action.run();
            }
        } finally {
            lock.unlock();
        }
    }

    final @Nullable FramedLink currentLink() {
        return current;
    }

    @Override
    protected final LinkControl control() {
        FramedLink link = current;
        return link == null ? NoLink.CONTROL : link.below();
    }

    // ---- from below ----

    /** As {@link dev.burin.runtime.stack.SessionPacket#largeValue}, of the message in a frame. */
    final @Nullable InsertPlace largeValue(byte[] data, int offset, int length) {
        // It may have to be joined again to the bytes that came. Numbers that are not packed may have come in longer
        // forms than ours.
        return core().packsArrays() ? upward.above().largeValue(data, offset, length) : null;
    }

    /** Takes a frame of a link; whether the calling thread still has the reading role. */
    final boolean input(FramedLink from, byte[] data, int offset, int length, @Nullable Insert insert) {
        Upward mine;
        lock.lock();
        try {
            beginInput();
            upward.begin();
            take(from, data, offset, length, insert);
            mine = upward.endOne();
        } finally {
            endInput();
        }
        boolean isReading = mine == null || upward.hand(mine);
        return upward.hand() && isReading;
    }

    /**
     * Takes frames that have come together over a link, as {@link #input(FramedLink, byte[], int, int, Insert)} takes each: they are
     * decided under one lock, with one look at what follows.
     */
    final boolean input(FramedLink from, PacketRun frames) {
        boolean isReading = true;
        int taken = AT_ONCE;
        while (isReading && taken == AT_ONCE) {
            boolean isMine;
            lock.lock();
            try {
                beginInput();
                upward.beginBatch();
                taken = takeSome(from, frames);
                isMine = upward.endBatch(from);
            } finally {
                endInput();
            }
            isReading = (!isMine || upward.handBatch()) && upward.hand();
        }
        return isReading;
    }

    /**
     * What is sent because of what has come leaves at the end of the loop's turn; a caller that reads writes it itself, which is
     * 1.1 times as many one-way messages as with a loop that is woken for that. Called with the lock.
     */
    private void beginInput() {
        if (Thread.currentThread() instanceof ReaderThread) {
            leaving.each(Flush.SOON);
        } else {
            leaving.together(Flush.SOON);
        }
    }

    /** Called with the lock, and lets go of it. */
    private void endInput() {
        upward.end();
        FramedLink link = leaving.take();
        lock.unlock();
        Leaving.flush(link, Flush.NOW);
    }

    /**
     * Takes frames; how many there were. An ACK that the peer may be waiting for leaves before what has come is run: 1.1 times as
     * many one-way messages. Called with the lock.
     */
    private int takeSome(FramedLink from, PacketRun frames) {
        SessionCore session = core();
        int taken = 0;
        session.settleLater();
        try {
            while (taken < AT_ONCE && frames.next()) {
                take(from, frames.data(), frames.offset(), frames.length(), frames.insert());
                taken++;
            }
        } finally {
            session.settle();
        }
        if (session.acknowledgements.takeAwaited()) {
            leaving.hurry(current); // although the loop would write it at the end of its turn
        }
        return taken;
    }

    /** Takes a frame, which may have an insert. Called with the lock. */
    private void take(FramedLink from, byte[] data, int offset, int length, @Nullable Insert insert) {
        long now = nowFor(data, offset, length);
        if (insert == null) {
            take(from, data, offset, length, now);
        } else if (core().records.startsAtOnce()) {
            upward.beginApart(data, insert);
            take(from, data, offset, length + insert.length(), now);
            upward.endApart();
        } else { // it will be held, or stored
            byte[] whole = insert.join(data, offset, length);
            take(from, whole, 0, whole.length, now);
        }
    }

    /** The thread that was handing up what came over a link has lost the reading role. Called by who took it away. */
    final void detach(FramedLink from) {
        upward.detach(from);
    }

    final void linkClosed(FramedLink link, @Nullable Throwable cause) {
        lock.lock();
        try {
            leaving.each(Flush.SOON);
            leaving.closed(link);
            boolean isCurrent = link.equals(current);
            if (isCurrent) {
                current = null;
            }
            lost(link, cause == null);
            if (isCurrent) {
                later(() -> events.linkClosed(cause));
            }
        } finally {
            lock.unlock();
        }
        deliver();
    }

    /** Nothing goes on. Called with the lock. */
    final void rest() {
        upward.rest();
    }

    /** Has an event told in order with what comes from the peer. Called with the lock. */
    final void later(Runnable event) {
        upward.add(new Upward.Event(event));
    }

    final SessionEvents events() {
        return events;
    }

    /** Runs a step of the session, and hands up what comes of it. */
    final void step(Runnable decision) {
        decide(Flush.SOON, decision);
        deliver();
    }

    /** Runs a step of the session, and sends what comes of it. */
    final void decide(Flush leave, Runnable decision) {
        assert !lock.isHeldByCurrentThread();
        lock.lock();
        try {
            leaving.together(leave);
            decision.run();
        } finally {
            FramedLink link = leaving.take();
            lock.unlock();
            Leaving.flush(link, leave);
        }
    }

    final boolean ask(BooleanSupplier question) {
        lock.lock();
        try {
            return question.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    /** Whether something waits to be handed up, and nobody does that. */
    final boolean hasUpward() {
        return ask(upward::isNeeded);
    }

    /** Hands up what waits, unless another thread does. */
    final void deliver() {
        upward.hand();
    }

    /** Has what waits handed up by another thread. */
    final void deliverSoon() {
        upward.handSoon();
    }

    /** As {@link #deliverSoon}, unless the calling thread will hand it up itself. Called with the lock. */
    final void deliverSoonUnlessMine() {
        upward.handSoonUnlessMine();
    }

    /** As {@link SessionActions#hasUndecided}. */
    final boolean hasUndecided() {
        return upward.hasUndecided();
    }

    private final class Decisions implements Deliverer.Decisions {
        @Override
        public void untaken(IncomingOperation operation) {
            Status status = operation.isOneway() ? Status.OK : Status.NO_SUCH_OPERATION;
            step(() -> operation.session.complete(operation, status, null, 0, 0, now()));
        }

        @Override
        public void run(BatchRun run) {
            leaving.each(Flush.SOON);
            run.decide(nowFor(core(), 0));
        }
    }
}
