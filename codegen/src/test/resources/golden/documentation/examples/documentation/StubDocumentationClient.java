package examples.documentation;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Documentation} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubDocumentationClient implements Dispatcher {
    private final DocumentationClient implementation;

    public StubDocumentationClient(DocumentationClient implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.documentation.Documentation";
    }

    @Override
    public TypeTable types() {
        return DocumentationWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case DocumentationWire.Said.ID -> new DocumentationWire.Said();
            case DocumentationWire.Both.ID -> new DocumentationWire.Both();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case DocumentationWire.Said.ID -> runSaid((DocumentationWire.Said) call);
            case DocumentationWire.Both.ID -> runBoth((DocumentationWire.Both) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runSaid(DocumentationWire.Said call) {
        implementation.said();
    }

    private void runBoth(DocumentationWire.Both call) {
        implementation.both();
    }
}
