package golden.int_.switch_.dangerous;

import default_.package_.CodecsWire;
import default_.package_.StubCodecsClient;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Call} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubCallClient implements Dispatcher {
    private final CallClient implementation;
    private final StubCodecsClient codecs;

    public StubCallClient(CallClient implementation) {
        this.implementation = implementation;
        this.codecs = new StubCodecsClient(implementation);
    }

    @Override
    public String service() {
        return "golden.int.switch.dangerous.Call";
    }

    @Override
    public TypeTable types() {
        return CallWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public dev.burin.runtime.stub.Call<?> newCall(int messageId) {
        return switch (messageId) {
            case CallWire.ServerMessage.ID -> new CallWire.ServerMessage();
            case CallWire.Implementations.ID -> new CallWire.Implementations();
            case CallWire.Close_.ID -> new CallWire.Close_();
            case CodecsWire.Query.ID, CodecsWire.Implementation.ID -> codecs.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(dev.burin.runtime.stub.Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case CallWire.ServerMessage.ID -> runServerMessage((CallWire.ServerMessage) call);
            case CallWire.Implementations.ID -> runImplementations((CallWire.Implementations) call);
            case CallWire.Close_.ID -> runClose_((CallWire.Close_) call);
            case CodecsWire.Query.ID, CodecsWire.Implementation.ID -> codecs.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runServerMessage(CallWire.ServerMessage call) {
        call.result = implementation.serverMessage(call.server);
    }

    private void runImplementations(CallWire.Implementations call) {
        call.result = implementation.implementations(call.client);
    }

    private void runClose_(CallWire.Close_ call) {
        implementation.close_();
    }
}
