package examples.documentation;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Documentation} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubDocumentationServer implements Dispatcher {
    private final DocumentationServer implementation;

    public StubDocumentationServer(DocumentationServer implementation) {
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
            case DocumentationWire.Message.ID -> new DocumentationWire.Message();
            case DocumentationWire.OnlyResult.ID -> new DocumentationWire.OnlyResult();
            case DocumentationWire.Undocumented.ID -> new DocumentationWire.Undocumented();
            case DocumentationWire.OnlyThrown.ID -> new DocumentationWire.OnlyThrown();
            case DocumentationWire.Both.ID -> new DocumentationWire.Both();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case DocumentationWire.Message.ID -> runMessage((DocumentationWire.Message) call);
            case DocumentationWire.OnlyResult.ID -> runOnlyResult((DocumentationWire.OnlyResult) call);
            case DocumentationWire.Undocumented.ID -> runUndocumented((DocumentationWire.Undocumented) call);
            case DocumentationWire.OnlyThrown.ID -> runOnlyThrown((DocumentationWire.OnlyThrown) call);
            case DocumentationWire.Both.ID -> runBoth((DocumentationWire.Both) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runMessage(DocumentationWire.Message call) throws Documentation.Failure {
        call.result = implementation.message(call.a, call.b, call.c);
    }

    private void runOnlyResult(DocumentationWire.OnlyResult call) {
        call.result = implementation.onlyResult();
    }

    private void runUndocumented(DocumentationWire.Undocumented call) {
        call.result = implementation.undocumented(call.a);
    }

    private void runOnlyThrown(DocumentationWire.OnlyThrown call) throws Documentation.Failure {
        call.result = implementation.onlyThrown();
    }

    private void runBoth(DocumentationWire.Both call) {
        implementation.both();
    }
}
