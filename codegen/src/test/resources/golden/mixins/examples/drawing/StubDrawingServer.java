package examples.drawing;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;
import examples.shapes.BasicsWire;
import examples.shapes.Colors;
import examples.shapes.ColorsWire;
import examples.shapes.Shapes;
import examples.shapes.ShapesWire;
import examples.shapes.StubBasicsServer;
import examples.shapes.StubColorsServer;
import examples.shapes.StubShapesServer;

/** Runs the messages that the server of {@link Drawing} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubDrawingServer implements Dispatcher {
    private final DrawingServer implementation;
    private final StubShapesServer shapes;
    private final StubBasicsServer basics;
    private final StubColorsServer colors;

    public StubDrawingServer(DrawingServer implementation) {
        this.implementation = implementation;
        this.shapes = new StubShapesServer(implementation);
        this.basics = new StubBasicsServer(implementation);
        this.colors = new StubColorsServer(implementation);
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
            case DrawingWire.Draw.ID -> new DrawingWire.Draw();
            case DrawingWire.Find.ID -> new DrawingWire.Find();
            case ShapesWire.Count.ID -> shapes.newCall(messageId);
            case BasicsWire.Identify.ID, BasicsWire.Hello.ID -> basics.newCall(messageId);
            case ColorsWire.MayPaint.ID, ColorsWire.Paint.ID -> colors.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case DrawingWire.Draw.ID -> runDraw((DrawingWire.Draw) call);
            case DrawingWire.Find.ID -> runFind((DrawingWire.Find) call);
            case ShapesWire.Count.ID -> shapes.run(call);
            case BasicsWire.Identify.ID, BasicsWire.Hello.ID -> basics.run(call);
            case ColorsWire.MayPaint.ID, ColorsWire.Paint.ID -> colors.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runDraw(DrawingWire.Draw call) throws Drawing.Torn, Shapes.ShapeFailure {
        implementation.draw(call.shape, call.color);
    }

    private void runFind(DrawingWire.Find call) {
        if (!implementation.mayPaint(call.shape.name(), Colors.LIMIT_OF_NAME, Colors.Color.BLACK)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize find using mayPaint");
        }
        call.result = implementation.find(call.shape, call.squares, call.style);
    }
}
