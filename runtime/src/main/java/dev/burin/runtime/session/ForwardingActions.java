package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;

/** Passes on what a session wants, for those who have to know some of it. */
abstract class ForwardingActions implements SessionActions {
    private final SessionActions actions;

    ForwardingActions(SessionActions actions) {
        this.actions = actions;
    }

    @Override
    public void run(IncomingOperation operation, byte[] data, int offset, int length) {
        actions.run(operation, data, offset, length);
    }

    @Override
    public void cancel(IncomingOperation operation) {
        actions.cancel(operation);
    }

    @Override
    public void answered(OutgoingOperation operation, byte[] data, int offset, int length) {
        actions.answered(operation, data, offset, length);
    }

    @Override
    public void failed(OutgoingOperation operation, Outcome outcome, String why) {
        actions.failed(operation, outcome, why);
    }

    @Override
    public void roomInQueue() {
        actions.roomInQueue();
    }

    @Override
    public void gateOpened() {
        actions.gateOpened();
    }

    @Override
    public void detached() {
        actions.detached();
    }

    @Override
    public void detachCalledOff() {
        actions.detachCalledOff();
    }

    @Override
    public void ended(Rejection reason, String text) {
        actions.ended(reason, text);
    }

    @Override
    public long now() {
        return actions.now();
    }

    @Override
    public boolean hasUndecided() {
        return actions.hasUndecided();
    }

    @Override
    public void fenced() {
        actions.fenced();
    }
}
