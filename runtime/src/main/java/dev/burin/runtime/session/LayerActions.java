package dev.burin.runtime.session;

import dev.burin.runtime.CallException;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.ResultLostException;
import dev.burin.runtime.stub.Call;

/** Has the layer of a session carry out what the session wants. Called with the session's lock. */
final class LayerActions implements SessionActions {
    private final SessionLayer layer;

    LayerActions(SessionLayer layer) {
        this.layer = layer;
    }

    @Override
    public void run(IncomingOperation operation, byte[] data, int offset, int length) {
        layer.upward.add(operation, data, offset, length);
    }

    @Override
    public void cancel(IncomingOperation operation) {
        layer.later(operation::tellCancelled);
    }

    @Override
    public void answered(OutgoingOperation operation, byte[] data, int offset, int length) {
        layer.upward.add(null, data, offset, length);
    }

    @Override
    public void failed(OutgoingOperation operation, Outcome outcome, String why) {
        if (operation.token instanceof Call<?> call) {
            layer.upward.add(new Upward.Failure(call, exception(call, outcome, why)));
        }
    }

    private static CallException exception(Call<?> call, Outcome outcome, String why) {
        String text = call.messageType().simpleName() + " was not answered: " + why;
        return switch (outcome) {
            case NOT_EXECUTED -> new NotExecutedException(text, null);
            case EXECUTED -> new ResultLostException(text, null);
            case UNKNOWN -> new OutcomeUnknownException(text, null);
        };
    }

    @Override
    public long now() {
        return layer.now();
    }

    @Override
    public boolean hasUndecided() {
        return layer.hasUndecided();
    }

    @Override
    public void fenced() {
        layer.later(layer.events()::fenced);
    }

    @Override
    public void roomInQueue() {
        layer.tellRoom();
    }

    @Override
    public void gateOpened() {
        layer.later(layer.events()::gateOpened);
    }

    @Override
    public void detached() {
        layer.closeWhenFlushed();
    }

    @Override
    public void detachCalledOff() {
        layer.later(layer.events()::detachCalledOff);
    }

    @Override
    public void ended(Rejection reason, String text) {
        layer.tellRoom();
        layer.ended(reason, text);
    }
}
