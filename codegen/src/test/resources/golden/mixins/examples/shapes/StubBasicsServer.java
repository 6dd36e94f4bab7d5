package examples.shapes;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Basics} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubBasicsServer implements Dispatcher {
    private final BasicsServer implementation;

    public StubBasicsServer(BasicsServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.shapes.Basics";
    }

    @Override
    public TypeTable types() {
        return BasicsWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case BasicsWire.Identify.ID -> new BasicsWire.Identify();
            case BasicsWire.Hello.ID -> new BasicsWire.Hello();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case BasicsWire.Identify.ID -> runIdentify((BasicsWire.Identify) call);
            case BasicsWire.Hello.ID -> runHello((BasicsWire.Hello) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runIdentify(BasicsWire.Identify call) {
        call.result = implementation.identify(call.name);
    }

    private void runHello(BasicsWire.Hello call) {
        implementation.hello(call.identity);
    }
}
