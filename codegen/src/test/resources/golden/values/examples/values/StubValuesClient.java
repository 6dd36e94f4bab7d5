package examples.values;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Values} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubValuesClient implements Dispatcher {
    private final ValuesClient implementation;

    public StubValuesClient(ValuesClient implementation) {
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
        return null;
    }

    @Override
    public void run(Call<?> call) throws Exception {
        throw new IllegalArgumentException("this end does not implement " + call.messageType());
    }
}
