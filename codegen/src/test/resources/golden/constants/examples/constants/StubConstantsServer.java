package examples.constants;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Constants} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubConstantsServer implements Dispatcher {
    private final ConstantsServer implementation;

    public StubConstantsServer(ConstantsServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.constants.Constants";
    }

    @Override
    public TypeTable types() {
        return ConstantsWire.TYPES;
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
