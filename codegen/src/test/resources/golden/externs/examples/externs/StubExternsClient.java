package examples.externs;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Externs} receives. Thread-safe. */
@Generated("dev.burin.codegen")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
public final class StubExternsClient implements Dispatcher {
    private final ExternsClient implementation;

    public StubExternsClient(ExternsClient implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.externs.Externs";
    }

    @Override
    public TypeTable types() {
        return ExternsWire.TYPES;
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
