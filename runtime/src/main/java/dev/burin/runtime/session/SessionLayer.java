package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stack.TransportPacket;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.time.Time;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The layer between messages and links: gives packets to a session, and what the session wants to the layers around. Below it
 * are links that come and go, above it messages that know nothing of that. Thread-safe.
 *
 * <p>The session decides under {@link #lock}. What is for above is queued meanwhile and handed up without the lock, by one
 * thread at a time and in order; a thread that is about to run the user's code lets another one go on.
 */
public abstract class SessionLayer extends LinkedLayer implements TransportPacket, Operations {
    private final QueueRoom room;
    private volatile boolean packing; // as the session has agreed

    SessionLayer(ReentrantLock lock, Executor workers, SessionEvents events, Time time) {
        super(lock, workers, events, time);
        this.room = new QueueRoom(lock, time);
    }

    /** Names the session; null before it is open. */
    public abstract @Nullable String sessionId();

    // ---- from above ----

    @Override
    public final void beforeUserCode() {
        upward.beforeUserCode();
    }

    @Override
    public final int headroom() {
        return Frames.PACKET_AT;
    }

    @Override
    public final boolean takesInserts() {
        FramedLink link = current;
        return link != null && link.below().takesInserts() && core().takesInserts();
    }

    @Override
    public final void packet(byte[] buffer, int offset, int length, Insert insert, Message message, Flush leave) {
        int size = length + insert.length();
        byte[] own = FrameBuffers.takeToHold(size);
        Insert room = insert.spread(buffer, offset, length, own, Frames.PACKET_AT);
        if (!send(own, Frames.PACKET_AT, size, new UnfilledFrame(own, room), message, leave)) {
            FrameBuffers.giveBack(own);
        }
    }

    /** A frame is about to leave, which is filled before or afterwards. Called with the lock. */
    private void begin(@Nullable UnfilledFrame frame, SessionCore session) {
        if (frame != null && session.takesInserts()) {
            leaving.fillLater(frame);
        } else if (frame != null) {
            frame.fill();
        }
    }

    @Override
    public final boolean packet(byte[] buffer, int offset, int length, Message message, Flush leave) {
        return send(buffer, offset, length, null, message, leave);
    }

    private boolean send(
            byte[] buffer, int offset, int length, @Nullable UnfilledFrame frame, Message message, Flush leave) {
        if (message instanceof Call<?> call && call.isReply()) {
            return answer(call, Status.OK, buffer, offset, length, frame, leave);
        }
        byte[] own = null;
        OutgoingOperation made = null;
        if (!core().originator.looksSpare(length)) {
            own = FrameBuffers.holding(buffer, offset, length);
            made = CallTerms.of(message).operation(message, own, length);
        }
        Submission submission = Submission.ENDED;
        try {
            submission = submit(message, made, buffer, offset, length, frame, leave);
        } finally {
            if (made != null && submission != Submission.TAKEN) {
                made.leaveBuffer();
            }
        }
        deliver();
        submission.throwUnlessTaken();
        if (leave == Flush.WHEN_WAITING) {
            lookForRoom();
        }
        return own == buffer;
    }

    /**
     * The calling thread sends, and what it sends may wait for room: if the link is left to it, it sees itself whether the peer makes
     * room. One-way messages are 1.2 times as many by that, with the 16 KiB that it may leave unwritten, and 1.4 times in a window of
     * 128. Else the loop is to do so at once: or the queue would be full first.
     */
    private void lookForRoom() {
        if (core().originator.isToLookForRoom() && !readIfLeft()) {
            stopReading();
        }
    }

    /** Submits a message as that operation; null if there may be one with room for its packet. */
    private Submission submit(
            Message message,
            @Nullable OutgoingOperation made,
            byte[] buffer,
            int offset,
            int length,
            @Nullable UnfilledFrame frame,
            Flush leave) {
        OutgoingOperation operation;
        Submission submission;
        boolean isQueued;
        lock.lock();
        try {
            upward.decideOwnRun();
            leaving.together(leave);
            SessionCore session = core();
            begin(frame, session);
            operation = made == null ? session.originator.small(message, buffer, offset, length) : made;
            message.setOperation(operation);
            submission = session.submit(operation, nowFor(session, operation.deadline));
            isQueued = operation.state == OutgoingOperation.State.QUEUED;
            if (current == null && isQueued) {
                later(events::wanted); // who sends it may have seen the link that has just gone
            }
        } finally {
            FramedLink link = leaving.take();
            lock.unlock();
            Leaving.flush(link, leave);
        }
        if (isQueued && !leave.isWaitedFor()) {
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
    private boolean answer(
            Call<?> call,
            Status status,
            byte @Nullable [] buffer,
            int offset,
            int length,
            @Nullable UnfilledFrame frame,
            Flush leave) {
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
            begin(frame, session);
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
        answer(call, Status.OK, null, 0, 0, null, Flush.SOON);
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
        answer(call, status, text, 0, text.length, null, Flush.SOON);
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

    /**
     * This end has set up that initial state; it does not matter if another one is wanted meanwhile.
     *
     * @param leave how that leaves, which the peer is told
     */
    public final void ready(InitialState state, Flush leave) {
        decide(leave, () -> {
            if (isWanted(state)) {
                core().ready(now());
            }
        });
        deliver();
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

    /**
     * Ends the session when what is under way is complete. Hands nothing up itself, as its caller may hold locks.
     *
     * <p>To be followed by {@link #readHere}, or by {@link #stopReading}: else the answer would wait until the warden notices that no
     * caller reads.
     */
    public final void close(String text) {
        decide(Flush.NOW, () -> core().close(Rejection.CLOSED, text, now()));
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

    /** Whoever waits for room in the queue may try again. Called with the lock. */
    final void tellRoom() {
        room.tell();
    }

    /** The session is over. Called with the lock. */
    abstract void ended(Rejection reason, String text);
}
