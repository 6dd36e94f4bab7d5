package examples.deprecated;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Older} receives. Thread-safe. */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public final class StubOlderClient implements Dispatcher {
    private final OlderClient implementation;

    public StubOlderClient(OlderClient implementation) {
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
            case OlderWire.Dug.ID -> new OlderWire.Dug();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case OlderWire.Dug.ID -> runDug((OlderWire.Dug) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runDug(OlderWire.Dug call) {
        implementation.dug(call.found);
    }
}
