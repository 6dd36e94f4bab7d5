package default_.package_;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Codecs} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubCodecsClient implements Dispatcher {
    private final CodecsClient implementation;

    public StubCodecsClient(CodecsClient implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "default.package.Codecs";
    }

    @Override
    public TypeTable types() {
        return CodecsWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case CodecsWire.Query.ID -> new CodecsWire.Query();
            case CodecsWire.Implementation.ID -> new CodecsWire.Implementation();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case CodecsWire.Query.ID -> runQuery((CodecsWire.Query) call);
            case CodecsWire.Implementation.ID -> runImplementation((CodecsWire.Implementation) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runQuery(CodecsWire.Query call) {
        call.result = implementation.query(call.query);
    }

    private void runImplementation(CodecsWire.Implementation call) {
        implementation.implementation(call.call);
    }
}
