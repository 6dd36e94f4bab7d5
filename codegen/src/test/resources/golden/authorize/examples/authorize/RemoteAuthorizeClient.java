package examples.authorize;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** The client of {@link Authorize}, as the server calls it. Thread-safe. */
@Generated("dev.burin.codegen")
public final class RemoteAuthorizeClient extends RemoteService implements AuthorizeClient, AutoCloseable {
    public RemoteAuthorizeClient(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteAuthorizeClient(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public boolean client(Name name) {
        return _call(new AuthorizeWire.Client(name)).result;
    }

    @Override
    public boolean both(int value) {
        return _call(new AuthorizeWire.Both(value)).result;
    }

    @Override
    public void toClient(Name name) {
        _call(new AuthorizeWire.ToClient(name));
    }

    @Override
    public void toBoth() {
        _call(new AuthorizeWire.ToBoth());
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteAuthorizeClient with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteAuthorizeClient _with(CallOptions options) {
        return new RemoteAuthorizeClient(_port(), options);
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

        public CompletableFuture<Boolean> client(Name name) {
            return port.callAsync(new AuthorizeWire.Client(name), options);
        }

        public CompletableFuture<Boolean> both(int value) {
            return port.callAsync(new AuthorizeWire.Both(value), options);
        }

        public CompletableFuture<Void> toClient(Name name) {
            return port.callAsync(new AuthorizeWire.ToClient(name), options);
        }

        public CompletableFuture<Void> toBoth() {
            return port.callAsync(new AuthorizeWire.ToBoth(), options);
        }
    }
}
