package dev.burin.runtime.example;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that a client of the calculator receives. */
public final class StubCalcClient implements Dispatcher {
    private final CalcClient implementation;

    public StubCalcClient(CalcClient implementation) {
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
        if (messageId == CalcWire.Ask.ID) {
            return new CalcWire.Ask();
        }
        return messageId == CalcWire.Tell.ID ? new CalcWire.Tell() : null;
    }

    @Override
    public void run(Call<?> call) {
        if (call instanceof CalcWire.Ask ask) {
            ask.result = implementation.ask(ask.n);
        } else if (call instanceof CalcWire.Tell tell) {
            implementation.tell(tell.text);
        }
    }
}
