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
            case DocumentationWire.Message.ID -> run((DocumentationWire.Message) call);
            case DocumentationWire.OnlyResult.ID -> run((DocumentationWire.OnlyResult) call);
            case DocumentationWire.Undocumented.ID -> run((DocumentationWire.Undocumented) call);
            case DocumentationWire.OnlyThrown.ID -> run((DocumentationWire.OnlyThrown) call);
            case DocumentationWire.Both.ID -> run((DocumentationWire.Both) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void run(DocumentationWire.Message call) throws Documentation.Failure {
        call.result = implementation.message(call.a, call.b, call.c);
    }

    private void run(DocumentationWire.OnlyResult call) {
        call.result = implementation.onlyResult();
    }

    private void run(DocumentationWire.Undocumented call) {
        call.result = implementation.undocumented(call.a);
    }

    private void run(DocumentationWire.OnlyThrown call) throws Documentation.Failure {
        call.result = implementation.onlyThrown();
    }

    private void run(DocumentationWire.Both call) {
        implementation.both();
    }
}
