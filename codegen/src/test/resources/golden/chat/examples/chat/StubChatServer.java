package examples.chat;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Chat} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubChatServer implements Dispatcher {
    private final ChatServer implementation;

    public StubChatServer(ChatServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.chat.Chat";
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
            case ChatWire.Enter.ID -> new ChatWire.Enter();
            case ChatWire.Say.ID -> new ChatWire.Say();
            case ChatWire.MayTalk.ID -> new ChatWire.MayTalk();
            case ChatWire.Feel.ID -> new ChatWire.Feel();
            case ChatWire.Ping.ID -> new ChatWire.Ping();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case ChatWire.Enter.ID -> runEnter((ChatWire.Enter) call);
            case ChatWire.Say.ID -> runSay((ChatWire.Say) call);
            case ChatWire.MayTalk.ID -> runMayTalk((ChatWire.MayTalk) call);
            case ChatWire.Feel.ID -> runFeel((ChatWire.Feel) call);
            case ChatWire.Ping.ID -> runPing((ChatWire.Ping) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runEnter(ChatWire.Enter call) throws Chat.NoSuchRoom {
        call.result = implementation.enter(call.room, call.who);
    }

    private void runSay(ChatWire.Say call) throws Chat.NoSuchRoom {
        if (!implementation.mayTalk(call.room, call.who, Chat.MAX_LENGTH)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize say using mayTalk");
        }
        implementation.say(call.room, call.who, call.text);
    }

    private void runMayTalk(ChatWire.MayTalk call) {
        call.result = implementation.mayTalk(call.room, call.who, call.length);
    }

    private void runFeel(ChatWire.Feel call) {
        implementation.feel(call.who, call.mood);
    }

    private void runPing(ChatWire.Ping call) {
        call.result = implementation.ping(call.time);
    }
}
