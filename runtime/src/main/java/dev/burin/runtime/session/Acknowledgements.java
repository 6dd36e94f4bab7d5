package dev.burin.runtime.session;

/**
 * What this end tells the peer that it has (2.5): every frame with a data part carries it, and an ACK when nothing else goes
 * out. Guarded by the session's lock.
 */
final class Acknowledgements {
    private final SessionCore core;
    private final int delay; // milliseconds
    private boolean isDue; // something is to be acknowledged
    private long dueAt; // and when at the latest
    private boolean isAwaited; // the last ACK was sent because of much: the peer may be waiting for room

    Acknowledgements(SessionCore core, int delay) {
        this.core = core;
        this.delay = delay;
    }

    /** Writes the numbers that every data frame carries. */
    void stamp(byte[] buffer, int at, long operation) {
        Frames.putLong(buffer, at + Frames.OPERATION_AT, operation);
        Frames.putLong(buffer, at + Frames.FIRST_INCOMPLETE_AT, core.originator.firstIncomplete());
        Frames.putLong(buffer, at + Frames.RECEIVE_NEXT_AT, core.records.receipts.told());
        isDue &= core.records.credit.isOwed();
        core.originator.acknowledged();
        core.records.receipts.acknowledged();
    }

    /** Sends a frame that has a data part and {@code extra} bytes of zero. */
    void sendData(int type, int flags, long operation, int extra) {
        send(frame(type, flags, extra), operation);
    }

    /** Sends a PING or a PONG. */
    void sendToken(int type, long token) {
        byte[] buffer = frame(type, 0, 8);
        Frames.putLong(buffer, Frames.ROOM + Frames.DATA, token);
        send(buffer, 0);
    }

    /** Sends an ACK. */
    void send() {
        byte[] buffer = frame(Frames.ACK, 0, 4);
        Frames.putInt(buffer, Frames.ROOM + Frames.DATA, core.records.credit.takeOwed());
        send(buffer, 0);
    }

    private static byte[] frame(int type, int flags, int extra) {
        byte[] buffer = new byte[Frames.ROOM + Frames.DATA + extra];
        Frames.putCommon(buffer, Frames.ROOM, type, flags);
        return buffer;
    }

    private void send(byte[] buffer, long operation) {
        stamp(buffer, Frames.ROOM, operation);
        core.link.send(buffer, Frames.ROOM, buffer.length - Frames.ROOM, false);
    }

    /** Whether the peer is to be told something within the delay. */
    boolean isDue() {
        return isDue;
    }

    /** There is something to acknowledge: at once when it is much, else within the delay. */
    void soon() {
        if (!isDue) {
            isDue = true;
            dueAt = core.time() + delay;
        }
    }

    /** Sends an ACK when much is to be acknowledged, or has been for long, or when the peer is to end the session and waits for it. */
    void sendIfDue() {
        core.records.receipts.advance();
        if (!core.isAttached()) {
            return;
        }
        if (core.records.credit.isOwed()) {
            soon();
        }
        boolean isMuch = core.originator.shouldAcknowledge() || core.records.shouldAcknowledge();
        if (isMuch || (isDue && (core.time() >= dueAt || core.ending.isCloseSent()))) {
            isAwaited |= isMuch;
            send();
        }
    }

    /** Whether an ACK has been sent, since this was asked last, that the peer may be waiting for. */
    boolean takeAwaited() {
        boolean was = isAwaited;
        isAwaited = false;
        return was;
    }
}
