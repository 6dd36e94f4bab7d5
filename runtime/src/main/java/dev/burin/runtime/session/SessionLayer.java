package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkControl;
import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stack.PacketRun;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionOperations;
import dev.burin.runtime.stack.TransportPacket;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.time.Time;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The layer between messages and links: gives packets to a session, and what the session wants to the layers around. Below it
 * are links that come and go, above it messages that know nothing of that. Thread-safe.
 *
 * <p>The session decides under {@link #lock}. What is for above is queued meanwhile and handed up without the lock, by one
 * thread at a time and in order; a thread that is about to run the user's code lets another one go on.
 */
public abstract class SessionLayer extends ControlledLayer implements TransportPacket, Operations {
    /** So many frames are decided at once, so that callers do not wait long for the lock. */
    private static final int AT_ONCE = 64;

    final ReentrantLock lock;
    private final SessionEvents events;
    private final Time time;
    private final Deliverer upward;
    private final Leaving leaving = new Leaving(); // guarded by lock
    private final QueueRoom room;
    private volatile @Nullable FramedLink current; // the link that the session may be using
    private volatile boolean packing; // as the session has agreed

    SessionLayer(ReentrantLock lock, Executor workers, SessionEvents events, Time time) {
        super(NoLink.CONTROL);
        this.lock = lock;
        this.events = events;
        this.time = time;
        this.room = new QueueRoom(lock, time);
        this.upward = new Deliverer(lock, workers, new Decisions());
    }

    /** To be called before there is a link. */
    public final void setAbove(SessionOperations layer) {
        upward.setAbove(layer);
    }

    /** Names the session; null before it is open. */
    public abstract @Nullable String sessionId();

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
    private long nowFor(SessionCore session, long deadline) {
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

    // ---- from below ----

    /** Takes a frame of a link; whether the calling thread still has the reading role. */
    final boolean input(FramedLink from, byte[] data, int offset, int length) {
        Upward mine;
        lock.lock();
        try {
            beginInput();
            upward.begin();
            take(from, data, offset, length, nowFor(data, offset, length));
            mine = upward.endOne();
        } finally {
            endInput();
        }
        boolean isReading = mine == null || upward.hand(mine);
        return upward.hand() && isReading;
    }

    /**
     * Takes frames that have come together over a link, as {@link #input(FramedLink, byte[], int, int)} takes each: they are
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
                byte[] data = frames.data();
                take(from, data, frames.offset(), frames.length(), nowFor(data, frames.offset(), frames.length()));
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

    private boolean ask(BooleanSupplier question) {
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

    @Override
    public final void beforeUserCode() {
        upward.beforeUserCode();
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

    // ---- from above ----

    @Override
    public final int headroom() {
        return Frames.PACKET_AT;
    }

    @Override
    public final boolean packet(byte[] buffer, int offset, int length, Message message, Flush leave) {
        if (message instanceof Call<?> call && call.isReply()) {
            return answer(call, Status.OK, buffer, offset, length, leave);
        }
        byte[] own = null;
        OutgoingOperation made = null;
        if (!core().originator.looksSpare(length)) {
            own = FrameBuffers.holding(buffer, offset, length);
            made = CallTerms.of(message).operation(message, own, length);
        }
        Submission submission = Submission.ENDED;
        try {
            submission = submit(message, made, buffer, offset, length, leave);
        } finally {
            if (made != null && submission != Submission.TAKEN) {
                made.leaveBuffer();
            }
        }
        deliver();
        submission.throwUnlessTaken();
        return own == buffer;
    }

    /** Submits a message as that operation; null if there may be one with room for its packet. */
    private Submission submit(
            Message message, @Nullable OutgoingOperation made, byte[] buffer, int offset, int length, Flush leave) {
        OutgoingOperation operation;
        Submission submission;
        boolean isQueued;
        boolean manyWait;
        lock.lock();
        try {
            upward.decideOwnRun();
            leaving.together(leave);
            SessionCore session = core();
            operation = made == null ? session.originator.small(message, buffer, offset, length) : made;
            message.setOperation(operation);
            submission = session.submit(operation, nowFor(session, operation.deadline));
            isQueued = operation.state == OutgoingOperation.State.QUEUED;
            manyWait = isQueued && !leave.isWaitedFor() && session.originator.queuesMoreThanWindow();
            if (current == null && isQueued) {
                later(events::wanted); // who sends it may have seen the link that has just gone
            }
        } finally {
            FramedLink link = leaving.take();
            lock.unlock();
            Leaving.flush(link, leave);
        }
        if (manyWait) {
            stopReading(); // even if the calling thread is left to read: it would fill the queue first
        } else if (isQueued && !leave.isWaitedFor()) {
            stopReadingSoon(); // else what it waits for would wait until the warden notices that no caller reads
        }
        return submission == Submission.QUEUE_FULL && leave.isWaitedFor()
                ? submitWhenThereIsRoom(operation)
                : submission;
    }

    private Submission submitWhenThereIsRoom(OutgoingOperation operation) {
        return room.await(
                () -> {
                    leaving.each(Flush.NOW);
                    return core().submit(operation, now());
                },
                operation.deadline);
    }

    /** Has a call of the peer answered; whether the buffer is kept. */
    private boolean answer(Call<?> call, Status status, byte @Nullable [] buffer, int offset, int length, Flush leave) {
        if (!(call.operation() instanceof IncomingOperation operation)) {
            return false;
        }
        if (status == Status.OK && upward.finish(operation, buffer, offset, length)) {
            return false;
        }
        boolean keeps;
        lock.lock();
        try {
            upward.decideOwnRun();
            leaving.together(leave);
            SessionCore session = operation.session;
            session.complete(operation, status, buffer, offset, length, nowFor(session, operation.deadline));
            keeps = operation.response == buffer;
        } finally {
            FramedLink link = leaving.take();
            lock.unlock();
            Leaving.flush(link, leave);
        }
        deliver();
        return keeps;
    }

    @Override
    public final boolean outliveLinks() {
        return true;
    }

    @Override
    public final boolean begin(Call<?> call) {
        if (!(call.operation() instanceof IncomingOperation operation)) {
            return true;
        }
        if (upward.begin(operation)) {
            return true;
        }
        boolean begins;
        lock.lock();
        try {
            leaving.each(Flush.SOON);
            SessionCore session = operation.session;
            begins = session.begin(operation, nowFor(session, operation.deadline));
            upward.beforeUserCode();
        } finally {
            lock.unlock();
        }
        return begins;
    }

    @Override
    public final void done(Call<?> call) {
        answer(call, Status.OK, null, 0, 0, Flush.SOON);
    }

    @Override
    public final boolean refusedForOverload(Call<?> call, String why) {
        return refuse(call, Status.OVERLOAD, why);
    }

    @Override
    public final boolean resultTooLarge(Call<?> call, String why) {
        return refuse(call, Status.RESULT_TOO_LARGE, why);
    }

    private boolean refuse(Call<?> call, Status status, String why) {
        byte[] text = FrameWriter.sizedText(why);
        answer(call, status, text, 0, text.length, Flush.SOON);
        return true;
    }

    @Override
    public final Outcome abandon(Call<?> call) {
        if (!(call.operation() instanceof OutgoingOperation operation)) {
            return Outcome.NOT_EXECUTED;
        }
        Outcome outcome = Outcome.UNKNOWN;
        lock.lock();
        try {
            leaving.each(Flush.SOON);
            if (call.equals(operation.token)) { // else it was answered, and may be another one's by now
                outcome = core().abandon(operation, now());
            }
        } finally {
            lock.unlock();
        }
        deliver();
        return outcome;
    }

    /** Notes on what terms a call is to be sent. */
    public final void prepare(
            Call<?> call, long timeoutMillis, boolean isInitial, boolean isNested, boolean isIdempotent) {
        boolean oneway = call.messageType().isOneway();
        int flags = (isInitial ? Frames.FLAG_INIT : 0) | (isIdempotent ? Frames.FLAG_IDEMPOTENT : 0);
        if (oneway) {
            flags |= Frames.FLAG_ONEWAY;
        } else if (isNested) {
            flags |= Frames.FLAG_NESTED;
        }
        call.setOperation(CallTerms.of(flags, timeoutMillis == 0 || oneway ? 0 : Time.orOne(now() + timeoutMillis)));
    }

    @Override
    protected final LinkControl control() {
        FramedLink link = current;
        return link == null ? NoLink.CONTROL : link.below();
    }

    /** What came cannot be read, although the frame could: the peer cannot be relied on. */
    @Override
    public final void close(@Nullable Throwable cause) {
        step(() -> core().violated(cause == null ? "it was closed" : String.valueOf(cause.getMessage())));
    }

    /** Closes the link, and keeps the session. */
    public final void closeLink(@Nullable Throwable cause) {
        control().close(cause);
    }

    // ---- for the owner ----

    /** Notes what was agreed when the session was opened. Called with the lock. */
    final void noteAgreed() {
        packing = core().packsArrays();
    }

    @Override
    public final boolean packsArrays() {
        return packing;
    }

    /** Has it told that a link carries the session, with what is known at this moment. Called with the lock. */
    final void tellAttached() {
        noteAgreed();
        InitialState toSetUp = core().gate.toSetUp();
        boolean isGateOpen = core().isGateOpen();
        later(() -> events.attached(toSetUp, isGateOpen));
    }

    /** This end has set up that initial state; it does not matter if another one is wanted meanwhile. */
    public final void ready(InitialState state) {
        step(() -> {
            if (isWanted(state)) {
                core().ready(now());
            }
        });
    }

    /** Whether that initial state is still to be set up. Called with the lock. */
    @SuppressWarnings("ReferenceEquality") // that is how they are told apart
    final boolean isWanted(InitialState state) {
        return core().gate.toSetUp() == state;
    }

    /**
     * The number of idle blocks that this end holds has changed.
     *
     * @param count is asked under the lock: of two changes at once, the last to be told is then the last that was made
     */
    public final void hold(IntSupplier count) {
        step(() -> core().hold(count.getAsInt(), now()));
    }

    /** Ends the session when what is under way is complete. Hands nothing up itself, as its caller may hold locks. */
    public final void close(String text) {
        decide(Flush.NOW, () -> core().close(Rejection.CLOSED, text, now()));
        stopReading(); // else the answer would wait until the warden notices that no caller reads
        if (hasUpward()) {
            deliverSoon();
        }
    }

    /** Whether nothing is under way in either direction, and the peer holds no block. */
    public final boolean isQuiet() {
        return ask(() -> core().isQuiet());
    }

    /** Whether both ends have set up their initial state. */
    public final boolean isGateOpen() {
        return ask(() -> core().isGateOpen());
    }

    /** Whether there is a link below, which may not carry the session yet. */
    public final boolean hasLink() {
        return current != null;
    }

    /** Whether the session has a link. */
    public final boolean isAttached() {
        return ask(() -> core().isAttached());
    }

    // ---- what the session wants ----

    /** Hands a packet up: what a session wants to have run, or the answer to what this end has asked for. Called with the lock. */
    final void handUp(@Nullable IncomingOperation operation, byte[] data, int offset, int length) {
        upward.add(operation, data, offset, length);
    }

    /** Tells whoever waits for a call what became of it. Called with the lock. */
    final void handUp(Upward.Failure failure) {
        upward.add(failure);
    }

    /** Whoever waits for room in the queue may try again. Called with the lock. */
    final void tellRoom() {
        room.tell();
    }

    /** The session is over. Called with the lock. */
    abstract void ended(Rejection reason, String text);
}
