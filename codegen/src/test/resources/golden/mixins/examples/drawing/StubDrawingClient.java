package examples.drawing;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;
import examples.shapes.BasicsWire;
import examples.shapes.ShapesWire;
import examples.shapes.StubBasicsClient;
import examples.shapes.StubShapesClient;

/** Runs the messages that the client of {@link Drawing} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubDrawingClient implements Dispatcher {
    private final DrawingClient implementation;
    private final StubShapesClient shapes;
    private final StubBasicsClient basics;

    public StubDrawingClient(DrawingClient implementation) {
        this.implementation = implementation;
        this.shapes = new StubShapesClient(implementation);
        this.basics = new StubBasicsClient(implementation);
    }

    @Override
    public String service() {
        return "examples.drawing.Drawing";
    }

    @Override
    public TypeTable types() {
        return DrawingWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case DrawingWire.Drawn.ID -> new DrawingWire.Drawn();
            case ShapesWire.Counted.ID -> shapes.newCall(messageId);
            case BasicsWire.Hello.ID -> basics.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case DrawingWire.Drawn.ID -> runDrawn((DrawingWire.Drawn) call);
            case ShapesWire.Counted.ID -> shapes.run(call);
            case BasicsWire.Hello.ID -> basics.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runDrawn(DrawingWire.Drawn call) {
        implementation.drawn(call.shape);
    }
}
