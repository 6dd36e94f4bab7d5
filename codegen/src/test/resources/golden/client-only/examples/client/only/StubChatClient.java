package examples.client.only;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Chat} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubChatClient implements Dispatcher {
    private final ChatClient implementation;

    public StubChatClient(ChatClient implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.client.only.Chat";
    }

    @Override
    public TypeTable types() {
        return ChatWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case ChatWire.Said.ID -> new ChatWire.Said();
            case ChatWire.Ping.ID -> new ChatWire.Ping();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case ChatWire.Said.ID -> runSaid((ChatWire.Said) call);
            case ChatWire.Ping.ID -> runPing((ChatWire.Ping) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runSaid(ChatWire.Said call) {
        implementation.said(call.room, call.line);
    }

    private void runPing(ChatWire.Ping call) {
        call.result = implementation.ping(call.time);
    }
}
