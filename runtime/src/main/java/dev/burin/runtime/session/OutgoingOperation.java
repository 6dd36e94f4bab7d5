package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * An operation of this end, from the queue to its answer. Guarded by the session's lock.
 *
 * <p>A number is given when it is first handed to a link, and never given to another (2.5).
 */
final class OutgoingOperation {
    enum State {
        /** It waits for a number. */
        QUEUED,
        /** It has a number, and may have been sent. */
        SENT,
        /** It has a number, and nobody waits for it any more. */
        ABANDONED,
        /** It is over. */
        ENDED
    }

    private static final byte[] NOTHING = {};

    @Nullable
    Object token; // whose it is, for the layer above

    int flags;
    long deadline; // milliseconds on the session's clock; 0 for none
    int length; // of the packet
    byte[] buffer; // ROOM, header, packet; emptied when it is over
    State state = State.QUEUED;
    boolean mayHaveRun; // in a session before
    long number;
    long queuedAt; // milliseconds; when it was queued, if it was
    long digest;

    /**
     * @param buffer holds the packet from {@link Frames#PACKET_AT} to its end; the operation's from now on
     */
    OutgoingOperation(@Nullable Object token, int flags, long deadline, byte[] buffer) {
        this(token, flags, deadline, buffer, buffer.length - Frames.PACKET_AT);
    }

    /** As the other, with the length of the packet: the buffer may be longer. */
    OutgoingOperation(@Nullable Object token, int flags, long deadline, byte[] buffer, int length) {
        this.token = token;
        this.flags = flags;
        this.deadline = deadline;
        this.buffer = buffer;
        this.length = length;
    }

    /** Makes one that is over the next one. */
    void become(Object nextToken, CallTerms terms, byte[] packet, int offset, int nextLength) {
        token = nextToken;
        flags = terms.flags();
        deadline = terms.deadline();
        length = nextLength;
        state = State.QUEUED;
        mayHaveRun = false;
        number = 0;
        queuedAt = 0;
        digest = 0;
        if (buffer.length < Frames.PACKET_AT + length) {
            buffer = new byte[Frames.PACKET_AT + length];
        }
        System.arraycopy(packet, offset, buffer, Frames.PACKET_AT, length);
    }

    /** Whether a packet of that size is small enough for {@link #become}. */
    static boolean isSmall(int length) {
        return FrameBuffers.isSmall(Frames.PACKET_AT + length);
    }

    /** The packet will not be sent any more. */
    void dropBuffer() {
        FrameBuffers.giveBack(buffer);
        leaveBuffer();
    }

    /** It was not taken: the buffer is that of who made it. */
    void leaveBuffer() {
        buffer = NOTHING;
    }

    /** What is known of it, when so much is known from the session there is. */
    Outcome known(Outcome fromThisSession) {
        return mayHaveRun && fromThisSession == Outcome.NOT_EXECUTED ? Outcome.UNKNOWN : fromThisSession;
    }

    boolean isOneway() {
        return (flags & Frames.FLAG_ONEWAY) != 0;
    }

    boolean isInit() {
        return (flags & Frames.FLAG_INIT) != 0;
    }

    boolean isNested() {
        return (flags & Frames.FLAG_NESTED) != 0;
    }

    boolean isIdempotent() {
        return (flags & Frames.FLAG_IDEMPOTENT) != 0;
    }
}
