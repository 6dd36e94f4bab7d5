package examples.shapes;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Shapes} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubShapesClient implements Dispatcher {
    private final ShapesClient implementation;
    private final StubBasicsClient basics;

    public StubShapesClient(ShapesClient implementation) {
        this.implementation = implementation;
        this.basics = new StubBasicsClient(implementation);
    }

    @Override
    public String service() {
        return "examples.shapes.Shapes";
    }

    @Override
    public TypeTable types() {
        return ShapesWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case ShapesWire.Counted.ID -> new ShapesWire.Counted();
            case BasicsWire.Hello.ID -> basics.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case ShapesWire.Counted.ID -> runCounted((ShapesWire.Counted) call);
            case BasicsWire.Hello.ID -> basics.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runCounted(ShapesWire.Counted call) {
        implementation.counted(call.number);
    }
}
