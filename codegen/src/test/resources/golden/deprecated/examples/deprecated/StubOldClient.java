package examples.deprecated;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Old} receives. Thread-safe. */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public final class StubOldClient implements Dispatcher {
    private final OldClient implementation;
    private final StubOlderClient older;

    public StubOldClient(OldClient implementation) {
        this.implementation = implementation;
        this.older = new StubOlderClient(implementation);
    }

    @Override
    public String service() {
        return "examples.deprecated.Old";
    }

    @Override
    public TypeTable types() {
        return OldWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case OldWire.Both.ID -> new OldWire.Both();
            case OlderWire.Dug.ID -> older.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case OldWire.Both.ID -> runBoth((OldWire.Both) call);
            case OlderWire.Dug.ID -> older.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runBoth(OldWire.Both call) {
        implementation.both(call.ancient);
    }
}
