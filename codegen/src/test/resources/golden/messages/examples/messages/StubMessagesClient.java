package examples.messages;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Messages} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubMessagesClient implements Dispatcher {
    private final MessagesClient implementation;

    public StubMessagesClient(MessagesClient implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.messages.Messages";
    }

    @Override
    public TypeTable types() {
        return MessagesWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case MessagesWire.Ask.ID -> new MessagesWire.Ask();
            case MessagesWire.Tell.ID -> new MessagesWire.Tell();
            case MessagesWire.Ping.ID -> new MessagesWire.Ping();
            case MessagesWire.Hint.ID -> new MessagesWire.Hint();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case MessagesWire.Ask.ID -> runAsk((MessagesWire.Ask) call);
            case MessagesWire.Tell.ID -> runTell((MessagesWire.Tell) call);
            case MessagesWire.Ping.ID -> runPing((MessagesWire.Ping) call);
            case MessagesWire.Hint.ID -> runHint((MessagesWire.Hint) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runAsk(MessagesWire.Ask call) throws Messages.Refused {
        call.result = implementation.ask(call.question);
    }

    private void runTell(MessagesWire.Tell call) {
        implementation.tell(call.text);
    }

    private void runPing(MessagesWire.Ping call) throws Messages.Late {
        call.result = implementation.ping(call.time);
    }

    private void runHint(MessagesWire.Hint call) {
        implementation.hint(call.where);
    }
}
