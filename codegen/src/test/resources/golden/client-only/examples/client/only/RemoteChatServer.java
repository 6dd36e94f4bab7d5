package examples.client.only;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** The server of {@link Chat}, as the client calls it. Thread-safe. */
@Generated("dev.burin.codegen")
public final class RemoteChatServer extends RemoteService implements ChatServer, AutoCloseable {
    public RemoteChatServer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteChatServer(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public User[] enter(String room, User who) throws NoSuchRoom {
        return _call(new ChatWire.Enter(room, who)).result;
    }

    @Override
    public void say(String room, User who, String text) throws NoSuchRoom {
        _call(new ChatWire.Say(room, who, text));
    }

    @Override
    public boolean mayTalk(String room, User who, int length) {
        return _call(new ChatWire.MayTalk(room, who, length)).result;
    }

    @Override
    public void feel(User who, Mood mood) {
        _send(new ChatWire.Feel(who, mood));
    }

    @Override
    public long ping(long time) {
        return _call(new ChatWire.Ping(time)).result;
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteChatServer with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteChatServer _with(CallOptions options) {
        return new RemoteChatServer(_port(), options);
    }

    /** Does what {@code control} says. */
    public void transportControl(TransportControl control) {
        _transportControl(control);
    }

    /** Does what {@code control} says, with a value. */
    public void transportControl(TransportControl control, Object value) {
        _transportControl(control, value);
    }

    /** Answers {@code query}. */
    public Object transportQuery(TransportQuery query) {
        return _transportQuery(query);
    }

    /** Keeps the session up, if it is to stop when idle, until the result is closed. */
    public IdleBlock holdUp() {
        return _holdUp();
    }

    /** Stops the session and frees everything. May be called again. */
    @Override
    public void close() {
        _close();
    }

    /** The messages that are answered, called without waiting. Thread-safe. */
    public static final class Async {
        private final CallPort port;
        private final CallOptions options;

        private Async(CallPort port, CallOptions options) {
            this.port = port;
            this.options = options;
        }

        public CompletableFuture<User[]> enter(String room, User who) {
            return port.callAsync(new ChatWire.Enter(room, who), options);
        }

        public CompletableFuture<Void> say(String room, User who, String text) {
            return port.callAsync(new ChatWire.Say(room, who, text), options);
        }

        public CompletableFuture<Boolean> mayTalk(String room, User who, int length) {
            return port.callAsync(new ChatWire.MayTalk(room, who, length), options);
        }

        public CompletableFuture<Long> ping(long time) {
            return port.callAsync(new ChatWire.Ping(time), options);
        }
    }
}
