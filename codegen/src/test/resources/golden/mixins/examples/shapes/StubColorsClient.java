package examples.shapes;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Colors} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubColorsClient implements Dispatcher {
    private final ColorsClient implementation;
    private final StubBasicsClient basics;

    public StubColorsClient(ColorsClient implementation) {
        this.implementation = implementation;
        this.basics = new StubBasicsClient(implementation);
    }

    @Override
    public String service() {
        return "examples.shapes.Colors";
    }

    @Override
    public TypeTable types() {
        return ColorsWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case BasicsWire.Hello.ID -> basics.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case BasicsWire.Hello.ID -> basics.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }
}
