package examples.externs;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Externs} receives. Thread-safe. */
@Generated("dev.burin.codegen")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
public final class StubExternsServer implements Dispatcher {
    private final ExternsServer implementation;

    public StubExternsServer(ExternsServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.externs.Externs";
    }

    @Override
    public TypeTable types() {
        return ExternsWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case ExternsWire.Find.ID -> new ExternsWire.Find();
            case ExternsWire.Any.ID -> new ExternsWire.Any();
            case ExternsWire.Entries.ID -> new ExternsWire.Entries();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case ExternsWire.Find.ID -> runFind((ExternsWire.Find) call);
            case ExternsWire.Any.ID -> runAny((ExternsWire.Any) call);
            case ExternsWire.Entries.ID -> runEntries((ExternsWire.Entries) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runFind(ExternsWire.Find call) throws Externs.Dead {
        call.result = implementation.find(call.id, call.addresses);
    }

    private void runAny(ExternsWire.Any call) {
        call.result = implementation.any(call.value, call.state, call.list, call.other,
                call.others);
    }

    private void runEntries(ExternsWire.Entries call) {
        call.result = implementation.entries(call.first, call.pair, call.watched);
    }
}
