package dev.burin.runtime.session;

import dev.burin.runtime.stack.ReceivedOperation;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The record of an operation of the peer (2.5). Guarded by the session's lock, but for what never changes. */
final class IncomingOperation implements ReceivedOperation {
    enum State {
        /** It may not be started yet: its bytes are kept. */
        HELD,
        /** It was handed on to be run. */
        STARTED,
        /** It runs. */
        RUNNING,
        /** It is over, and its answer is kept. */
        DONE
    }

    private static final byte[] NOTHING = {};

    final SessionCore session;
    long number;
    int flags;
    long digest;
    long deadline; // milliseconds on the session's clock; 0 for none
    State state = State.HELD;
    byte[] request = NOTHING; // while it is HELD
    int requestLength;
    boolean isRecorded; // in the log, as the level asks for
    boolean isLogged; // the log was given it
    boolean isStartRecorded;
    boolean isAnswerRecorded;
    boolean isCancelled;
    boolean mayHaveRun; // in a process before
    boolean isRun; // as noted in a batch, by who has that
    Status status = Status.OK;
    byte[] response = NOTHING; // a whole RES from RESPONSE_AT on; once it is DONE
    int responseEnd; // of the RES in that, whose array may be longer

    private @Nullable Runnable whenCancelled; // guarded by this: tells whoever runs it
    private boolean nobodyWaits; // guarded by this
    private boolean isExposed; // written by who runs it, before it is over

    /** Whoever runs it, for the layer above. Written by the thread that hands it up; cleared under the lock. */
    @Nullable
    Object token;

    IncomingOperation(SessionCore session, long number, int flags, long digest, long deadline) {
        this.session = session;
        this.number = number;
        this.flags = flags;
        this.digest = digest;
        this.deadline = deadline;
    }

    /**
     * Whether it may become the next one, when the peer is done with it: nobody looks at it any more who does not find it by its
     * number. The reader has run it, which has left it when that is decided.
     */
    boolean isReusable() {
        return isRun && !isCancelled && !isExposed && FrameBuffers.isSmall(response.length);
    }

    /** Makes one that {@link #isReusable} the next one. */
    void become(long nextNumber, int nextFlags, long nextDigest, long nextDeadline) {
        number = nextNumber;
        flags = nextFlags;
        digest = nextDigest;
        deadline = nextDeadline;
        state = State.HELD;
        isRecorded = false;
        isLogged = false;
        isStartRecorded = false;
        isAnswerRecorded = false;
        mayHaveRun = false;
        isRun = false;
        status = Status.OK;
    }

    @Override
    public void expose() {
        isExposed = true;
    }

    @Override
    public void attachTo(Message message) {
        message.setOperation(this);
        if (message instanceof Call) { // another one is of a filter, and needs no answer
            token = message;
        }
    }

    /** Tells whoever runs it that nobody waits any more. */
    void tellCancelled() {
        Runnable told;
        synchronized (this) {
            nobodyWaits = true;
            told = whenCancelled;
            whenCancelled = null;
        }
        if (told != null) {
            told.run();
        }
    }

    @Override
    public void whenCancelled(Runnable action) {
        synchronized (this) {
            if (!nobodyWaits) {
                whenCancelled = action;
                return;
            }
        }
        action.run();
    }

    @Override
    public boolean isCancelled() {
        synchronized (this) {
            if (nobodyWaits) {
                return true;
            }
        }
        return deadline != 0 && session.now() >= deadline;
    }

    @Override
    public @Nullable String key() {
        return session.keyOf(number);
    }

    @Override
    public @Nullable Duration timeLeft() {
        return deadline == 0 ? null : Duration.ofMillis(Math.max(0, deadline - session.now()));
    }

    @Override
    public boolean isAttached() {
        return session.isAttached();
    }

    boolean isOneway() {
        return (flags & Frames.FLAG_ONEWAY) != 0;
    }

    boolean isIdempotent() {
        return (flags & Frames.FLAG_IDEMPOTENT) != 0;
    }

    boolean isInit() {
        return (flags & Frames.FLAG_INIT) != 0;
    }

    boolean isNested() {
        return (flags & Frames.FLAG_NESTED) != 0;
    }

    boolean isHeld() {
        return state == State.HELD;
    }

    boolean isDone() {
        return state == State.DONE;
    }

    /** Whether its deadline has passed. */
    boolean isLate(long now) {
        return deadline != 0 && now >= deadline;
    }

    void forgetRequest() {
        request = NOTHING;
    }

    /** Keeps a copy of the answer. */
    void keepResponse(byte[] buffer, int offset, int length) {
        if (response.length < Frames.PACKET_AT + length) {
            response = FrameBuffers.take(Frames.PACKET_AT + length);
        }
        System.arraycopy(buffer, offset, response, Frames.PACKET_AT, length);
        responseEnd = Frames.PACKET_AT + length;
    }

    /** Drops the answer. */
    void dropResponse() {
        if (!isReusable()) {
            FrameBuffers.giveBack(response);
            response = NOTHING;
        }
        responseEnd = 0;
    }
}
