package examples.deprecated;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Older} receives. Thread-safe. */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public final class StubOlderServer implements Dispatcher {
    private final OlderServer implementation;

    public StubOlderServer(OlderServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.deprecated.Older";
    }

    @Override
    public TypeTable types() {
        return OlderWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case OlderWire.Dig.ID -> new OlderWire.Dig();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case OlderWire.Dig.ID -> runDig((OlderWire.Dig) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runDig(OlderWire.Dig call) {
        call.result = implementation.dig(call.deeper);
    }
}
