package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.ArrayList;
import java.util.List;

/**
 * Drain and end (2.13): how a session comes to its end, and what becomes of the operations that it leaves. Guarded by the
 * session's lock.
 */
final class Ending {
    private static final byte[] NONE = {};

    private final SessionCore core;
    private final SessionActions actions;
    private List<OutgoingOperation> movable = List.of(); // refused by a peer that is being stopped

    private byte[] drain = NONE; // the DRAIN that was sent, if one was
    private boolean peerDraining;
    private boolean closing; // this end wants to end the session
    private boolean closeSent;
    private boolean closeAnswered;
    private boolean peerClosing; // the other end does
    private Rejection closeCode = Rejection.CLOSED;
    private String closeText = "";
    private boolean ended;

    Ending(SessionCore core, SessionActions actions) {
        this.core = core;
        this.actions = actions;
    }

    boolean isEnded() {
        return ended;
    }

    /** Whether this end wants to end the session. */
    boolean isClosing() {
        return closing;
    }

    /** Whether either end wants to. */
    boolean isClosingAnywhere() {
        return closing || peerClosing;
    }

    /** Whether the peer was asked to end the session. */
    boolean isCloseSent() {
        return closeSent;
    }

    /** Whether the peer has ended the session: what it has sent before is still to be run. */
    boolean isCloseAnswered() {
        return closeAnswered;
    }

    /** Whether the peer takes new operations. */
    boolean peerTakesMore() {
        return !peerDraining && !peerClosing;
    }

    // ---- links ----

    /** A new link begins: the peer says again what it wants, unless its process was restarted. */
    void attach() {
        peerDraining = false;
        peerClosing = false;
        core.originator.requeue(takeMovable());
    }

    /** Tells the peer over a new link that this end is drained. */
    void tellDrain() {
        if (drain.length > 0) {
            core.link.sendFrame(drain);
        }
    }

    /** A new link begins: the peer is to be asked again to end the session, if it was asked over another one. */
    void askAgain() {
        closeSent = false;
    }

    // ---- draining ----

    /** Tells the peer to send nothing new. */
    void drain(int grace, String text) {
        drain = new FrameWriter(Frames.DRAIN)
                .u64(core.records.refuseNew())
                .u32(grace)
                .u16(Rejection.DRAINING.code())
                .text(text)
                .done();
        core.link.sendFrame(drain);
    }

    /** The peer is being stopped. */
    void drainedByPeer() {
        peerDraining = true;
    }

    /** An operation was refused because the peer is being stopped: it goes to the next session, if there is one. */
    void refusedForDrain(OutgoingOperation operation) {
        operation.state = OutgoingOperation.State.QUEUED;
        operation.number = 0;
        if (peerDraining) {
            addMovable(operation);
        } else {
            core.originator.requeue(List.of(operation)); // the refusal is from before its process was restarted
        }
    }

    private void addMovable(OutgoingOperation operation) {
        if (movable.isEmpty()) {
            movable = new ArrayList<>();
        }
        movable.add(operation);
    }

    boolean hasMovable() {
        return !movable.isEmpty();
    }

    /** Nobody waits for an operation any more; whether it was among those to be moved. */
    boolean removeMovable(OutgoingOperation operation) {
        return hasMovable() && movable.remove(operation);
    }

    List<OutgoingOperation> takeMovable() {
        List<OutgoingOperation> all = movable;
        movable = List.of();
        return all;
    }

    // ---- closing ----

    /** The session is to end when the operations under way in both directions are complete. */
    void close(Rejection code, String text) {
        closing = true;
        closeCode = code;
        closeText = text;
    }

    void closedByPeer(FrameReader in) {
        closeCode = Rejection.of(in.u16());
        closeText = in.optionalText();
        peerClosing = true;
    }

    void closeAnswered() {
        closeAnswered = closeSent;
    }

    void closeIfDone() {
        if (ended || !core.originator.isComplete()) {
            return;
        }
        if (closeAnswered && core.records.isDone()) {
            end(closeCode, closeText, 0, Ranges.EMPTY);
        } else if (!core.isAttached()) {
            return; // it goes on over the next one
        } else if (peerClosing && core.records.isDone()) {
            core.link.sendFrame(new FrameWriter(Frames.CLOSE_OK).done());
            end(closeCode, closeText, 0, Ranges.EMPTY);
        } else if (!closeSent && (core.originator.isExhausted() || (closing && !hasSendable()))) {
            core.acknowledgements.send();
            closeSent = true;
            core.keepAlive.expectAnswer();
            core.link.sendFrame(new FrameWriter(Frames.CLOSE)
                    .u16(closeCode.code())
                    .text(closeText)
                    .done());
        }
    }

    /** Whether what is queued can still go over the one there is; what is left goes to the next one. */
    private boolean hasSendable() {
        return core.originator.hasQueued() && core.isGateOpen() && peerTakesMore();
    }

    // ---- the end ----

    /** As {@link SessionCore#end(Rejection, String, long, Ranges)}. */
    void end(Rejection reason, String text, long receiveNext, Ranges done) {
        if (ended) {
            return;
        }
        ended = true;
        for (OutgoingOperation operation : core.originator.takeAll()) {
            Outcome outcome = operation.known(outcome(operation, receiveNext, done));
            boolean isRepeatable = outcome == Outcome.NOT_EXECUTED || operation.isIdempotent();
            if (isRepeatable && !operation.isInit()) { // a new session sets up its initial state anew
                operation.state = OutgoingOperation.State.QUEUED;
                operation.number = 0;
                operation.mayHaveRun = outcome != Outcome.NOT_EXECUTED;
                addMovable(operation);
            } else {
                operation.state = OutgoingOperation.State.ENDED;
                actions.failed(operation, outcome, text);
            }
        }
        core.records.abandonAll();
        SessionLink current = core.link.get();
        core.link.letGo();
        if (current != null) {
            current.close(text);
        }
        actions.ended(reason, text);
    }

    private static Outcome outcome(OutgoingOperation operation, long receiveNext, Ranges done) {
        if (operation.number == 0 || (receiveNext > 0 && operation.number >= receiveNext)) {
            return Outcome.NOT_EXECUTED;
        }
        return done.contains(operation.number) ? Outcome.EXECUTED : Outcome.UNKNOWN;
    }
}
