package examples.empty;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Empty} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubEmptyServer implements Dispatcher {
    private final EmptyServer implementation;

    public StubEmptyServer(EmptyServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.empty.Empty";
    }

    @Override
    public TypeTable types() {
        return EmptyWire.TYPES;
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
