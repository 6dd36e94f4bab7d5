package dev.burin.runtime.session;

import org.jspecify.annotations.Nullable;

/**
 * The gate (2.11): until both ends have set up their initial state, only operations that belong to it pass. Guarded by the
 * session's lock.
 */
final class InitialisationGate {
    private final SessionCore core;
    private final SessionActions actions;
    private int generation = 1; // of the initial state of this end
    private InitialState state = new InitialState(); // names it
    private boolean isReady; // this end has set it up
    private int toldGeneration; // what the peer was told over the current link, or is being told
    private boolean isPeerReady;
    private boolean isTold; // the layer above knows that it is open

    InitialisationGate(SessionCore core, SessionActions actions) {
        this.core = core;
        this.actions = actions;
    }

    boolean isOpen() {
        return isReady && isPeerReady;
    }

    /** Whether this end has set up its initial state. */
    boolean isReady() {
        return isReady;
    }

    /** The generation that is set up; 0 before the first one is. */
    int readyGeneration() {
        return isReady ? generation : generation - 1;
    }

    /** What this end has to set up; null when it has. */
    @Nullable
    InitialState toSetUp() {
        return isReady ? null : state;
    }

    /** This end has set up its initial state. */
    void ready() {
        isReady = true;
        tell();
        openIfReady();
    }

    /** The peer says which generation of its initial state is set up. */
    void peerReady(int theirs) {
        if (theirs > 0) {
            isPeerReady = true;
            openIfReady();
        }
    }

    /** As a summary says, or a store: a peer that was restarted is not ready any more. */
    void setPeerReady(boolean ready) {
        isPeerReady = ready;
    }

    /** This end sets up its initial state anew. */
    void shutAgain() {
        generation++;
        state = new InitialState();
        isReady = false;
    }

    /** A new link begins, over which nothing was told yet. */
    void attach() {
        toldGeneration = 0;
    }

    /** Tells the peer that this end is ready, if it is and the peer does not know. */
    void tell() {
        if (isReady && toldGeneration < generation && core.isAttached()) {
            toldGeneration = generation;
            core.link.sendFrame(new FrameWriter(Frames.READY).u32(generation).done());
        }
    }

    /** Leaves it to who attaches a link to tell the layer above whether both ends are ready already. */
    void leaveTelling() {
        isTold = isOpen();
    }

    /** Tells the layer above, once for each link, when both ends are ready. */
    void openIfReady() {
        if (isOpen() && !isTold) {
            isTold = true;
            actions.gateOpened();
        }
    }
}
