package examples.values;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Values} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubValuesServer implements Dispatcher {
    private final ValuesServer implementation;

    public StubValuesServer(ValuesServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.values.Values";
    }

    @Override
    public TypeTable types() {
        return ValuesWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case ValuesWire.Nine.ID -> new ValuesWire.Nine();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case ValuesWire.Nine.ID -> runNine((ValuesWire.Nine) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runNine(ValuesWire.Nine call) {
        call.result = implementation.nine(call.value, call.nodes);
    }
}
