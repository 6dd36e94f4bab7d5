package dev.burin.runtime.example;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of the calculator receives. */
public final class StubCalcServer implements Dispatcher {
    private final CalcServer implementation;

    public StubCalcServer(CalcServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public TypeTable types() {
        return CalcWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        if (messageId == CalcWire.Add.ID) { // the generator writes a switch: its ids are constants
            return new CalcWire.Add();
        } else if (messageId == CalcWire.Echo.ID) {
            return new CalcWire.Echo();
        } else if (messageId == CalcWire.Move.ID) {
            return new CalcWire.Move();
        } else if (messageId == CalcWire.AskBack.ID) {
            return new CalcWire.AskBack();
        } else if (messageId == CalcWire.Note.ID) {
            return new CalcWire.Note();
        } else if (messageId == CalcWire.Slow.ID) {
            return new CalcWire.Slow();
        } else if (messageId == CalcWire.Queued.ID) {
            return new CalcWire.Queued();
        }
        return null;
    }

    @Override
    public void run(Call<?> call) throws Exception {
        if (call instanceof CalcWire.Add add) {
            add.result = implementation.add(add.a, add.b);
        } else if (call instanceof CalcWire.Echo echo) {
            echo.result = implementation.echo(echo.value);
        } else if (call instanceof CalcWire.Move move) {
            if (move.steps == null) {
                throw new AuthorizationException("stub could not authorize move using false");
            }
            move.result = implementation.move(move.shape, move.by, move.steps);
        } else if (call instanceof CalcWire.AskBack ask) {
            ask.result = implementation.askBack(ask.n);
        } else if (call instanceof CalcWire.Note note) {
            implementation.note(note.text);
        } else if (call instanceof CalcWire.Slow slow) {
            slow.result = implementation.slow(slow.n);
        } else if (call instanceof CalcWire.Queued queued) {
            queued.result = implementation.queued(queued.n);
        }
    }
}
