package dev.burin.runtime.session;

/**
 * The gate (2.11): until both ends have set up their initial state, only operations that belong to it pass. Guarded by the
 * session's lock.
 */
final class InitialisationGate {
    private final SessionCore core;
    private final SessionActions actions;
    private int generation = 1; // of the initial state of this end
    private boolean isReady; // this end has set it up
    private int toldGeneration; // what the peer was told over the current link, or is being told
    private boolean isPeerReady;
    private boolean isTold; // to the layer above

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
        isReady = false;
        isTold = false;
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

    /** Tells the layer above, once, when both ends are ready. */
    void openIfReady() {
        if (isOpen() && !isTold) {
            isTold = true;
            actions.gateOpened();
        }
    }
}
