package default_.package_;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Codecs} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubCodecsServer implements Dispatcher {
    private final CodecsServer implementation;

    public StubCodecsServer(CodecsServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "default.package.Codecs";
    }

    @Override
    public TypeTable types() {
        return CodecsWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case CodecsWire.Codecs_.ID -> new CodecsWire.Codecs_();
            case CodecsWire.Wait.ID -> new CodecsWire.Wait();
            case CodecsWire.Query.ID -> new CodecsWire.Query();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case CodecsWire.Codecs_.ID -> runCodecs_((CodecsWire.Codecs_) call);
            case CodecsWire.Wait.ID -> runWait((CodecsWire.Wait) call);
            case CodecsWire.Query.ID -> runQuery((CodecsWire.Query) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runCodecs_(CodecsWire.Codecs_ call) throws Codecs.IdleBlock {
        call.result = implementation.codecs(call.call, call.mine, call.port, call.x);
    }

    private void runWait(CodecsWire.Wait call) {
        implementation.wait_(call.millis);
    }

    private void runQuery(CodecsWire.Query call) {
        call.result = implementation.query(call.query);
    }
}
