package examples.shapes;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Colors} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubColorsServer implements Dispatcher {
    private final ColorsServer implementation;
    private final StubBasicsServer basics;

    public StubColorsServer(ColorsServer implementation) {
        this.implementation = implementation;
        this.basics = new StubBasicsServer(implementation);
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
            case ColorsWire.MayPaint.ID -> new ColorsWire.MayPaint();
            case ColorsWire.Paint.ID -> new ColorsWire.Paint();
            case BasicsWire.Identify.ID, BasicsWire.Hello.ID -> basics.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case ColorsWire.MayPaint.ID -> runMayPaint((ColorsWire.MayPaint) call);
            case ColorsWire.Paint.ID -> runPaint((ColorsWire.Paint) call);
            case BasicsWire.Identify.ID, BasicsWire.Hello.ID -> basics.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runMayPaint(ColorsWire.MayPaint call) {
        call.result = implementation.mayPaint(call.name, call.limit, call.color);
    }

    private void runPaint(ColorsWire.Paint call) {
        if (!implementation.mayPaint(null, Colors.LIMIT_OF_NAME, Colors.Color.WHITE)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize paint using mayPaint");
        }
        implementation.paint(call.identity, call.style);
    }
}
