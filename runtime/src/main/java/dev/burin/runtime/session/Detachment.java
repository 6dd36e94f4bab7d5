package dev.burin.runtime.session;

/** The idle stop (2.12): both ends agree to do without a link until one of them needs it. Guarded by the session's lock. */
final class Detachment {
    private final SessionCore core;
    private final SessionActions actions;
    private final int idleLease; // milliseconds
    private int holds; // idle blocks of this end
    private int peerHolds;
    private boolean isAsked; // DETACH is out

    Detachment(SessionCore core, SessionActions actions, int idleLease) {
        this.core = core;
        this.actions = actions;
        this.idleLease = idleLease;
    }

    /** Whether the peer was asked and has not answered. */
    boolean isAsked() {
        return isAsked;
    }

    /** Whether nothing is under way in either direction, and no block is held at the other end. */
    boolean isQuiet() {
        return isNothingUnderWay() && peerHolds == 0;
    }

    /** Whether nothing is under way in either direction. */
    boolean isNothingUnderWay() {
        return core.originator.isQuiet() && core.records.isQuiet() && !core.ending.hasMovable();
    }

    /** How many idle blocks this end holds. */
    void hold(int count) {
        holds = count;
        sendHolds();
    }

    private void sendHolds() {
        core.link.sendFrame(new FrameWriter(Frames.HOLD).u32(holds).done());
    }

    /** A new link begins: the peer says again how many blocks it holds. */
    void attach() {
        isAsked = false;
        peerHolds = 0;
    }

    /** Tells the peer over a new link of the blocks of this end. */
    void tellHolds() {
        if (holds > 0) {
            sendHolds();
        }
    }

    /** There is no link any more. */
    void linkLost() {
        isAsked = false;
    }

    /** The peer says how many blocks it holds. */
    void peerHolds(int count) {
        peerHolds = count;
        if (count > 0) {
            callOff();
        }
    }

    /** The peer has something for this end after all. */
    void callOff() {
        if (isAsked) {
            isAsked = false;
            actions.detachCalledOff();
        }
    }

    /** Asks the peer to agree; whether that was possible. */
    boolean ask() {
        if (!core.isAttached() || !core.isGateOpen() || !isQuiet() || isAsked || core.ending.isClosingAnywhere()) {
            return false;
        }
        core.acknowledgements.send();
        isAsked = true;
        core.keepAlive.expectAnswer();
        core.link.sendFrame(new FrameWriter(Frames.DETACH).u32(idleLease).done());
        return true;
    }

    /** The peer asks: no answer means no. */
    void askedByPeer(int lease) {
        if (isNothingUnderWay() && holds == 0 && !core.ending.isClosing()) {
            int granted = Math.min(lease, idleLease);
            core.link.sendFrame(new FrameWriter(Frames.DETACH_OK).u32(granted).done());
            core.link.letGo();
            actions.detached();
        }
    }

    /** The peer agrees. */
    void agreed() {
        if (isAsked) {
            isAsked = false;
            core.link.letGo();
            actions.detached();
        }
    }
}
