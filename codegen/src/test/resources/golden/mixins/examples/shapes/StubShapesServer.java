package examples.shapes;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Shapes} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubShapesServer implements Dispatcher {
    private final ShapesServer implementation;
    private final StubBasicsServer basics;

    public StubShapesServer(ShapesServer implementation) {
        this.implementation = implementation;
        this.basics = new StubBasicsServer(implementation);
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
            case ShapesWire.Count.ID -> new ShapesWire.Count();
            case BasicsWire.Identify.ID, BasicsWire.Hello.ID -> basics.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case ShapesWire.Count.ID -> runCount((ShapesWire.Count) call);
            case BasicsWire.Identify.ID, BasicsWire.Hello.ID -> basics.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runCount(ShapesWire.Count call) throws Shapes.ShapeFailure {
        call.result = implementation.count(call.shapes);
    }
}
