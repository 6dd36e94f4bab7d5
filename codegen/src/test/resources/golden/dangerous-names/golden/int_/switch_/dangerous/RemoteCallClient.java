package golden.int_.switch_.dangerous;

import default_.package_.CodecsWire;
import dev.burin.runtime.CallOptions;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.stub.RemoteService;

/**
 * The client of {@link golden.int_.switch_.dangerous.Call}, as the server calls it. Thread-safe.
 */
@dev.burin.runtime.stub.Generated("dev.burin.codegen")
public final class RemoteCallClient extends RemoteService implements CallClient, AutoCloseable {
    public RemoteCallClient(dev.burin.runtime.stub.CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteCallClient(dev.burin.runtime.stub.CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public int serverMessage(int server) {
        return _call(new CallWire.ServerMessage(server)).result;
    }

    @Override
    public int implementations(int client) {
        return _call(new CallWire.Implementations(client)).result;
    }

    @Override
    public void close_() {
        _call(new CallWire.Close_());
    }

    @Override
    public TransportQuery query(TransportQuery query) {
        return _call(new CodecsWire.Query(query)).result;
    }

    @Override
    public void implementation(int call) {
        _call(new CodecsWire.Implementation(call));
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteCallClient with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteCallClient _with(CallOptions options) {
        return new RemoteCallClient(_port(), options);
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
    public Object transportQuery(dev.burin.runtime.TransportQuery query) {
        return _transportQuery(query);
    }

    /** Keeps the session up, if it is to stop when idle, until the result is closed. */
    public dev.burin.runtime.IdleBlock holdUp() {
        return _holdUp();
    }

    /** Stops the session and frees everything. May be called again. */
    @Override
    public void close() {
        _close();
    }

    /** The messages that are answered, called without waiting. Thread-safe. */
    public static final class Async {
        private final dev.burin.runtime.stub.CallPort port;
        private final CallOptions options;

        private Async(dev.burin.runtime.stub.CallPort port, CallOptions options) {
            this.port = port;
            this.options = options;
        }

        public java.util.concurrent.CompletableFuture<Integer> serverMessage(int server) {
            return port.callAsync(new CallWire.ServerMessage(server), options);
        }

        public java.util.concurrent.CompletableFuture<Integer> implementations(int client) {
            return port.callAsync(new CallWire.Implementations(client), options);
        }

        public java.util.concurrent.CompletableFuture<Void> close_() {
            return port.callAsync(new CallWire.Close_(), options);
        }

        public java.util.concurrent.CompletableFuture<TransportQuery> query(TransportQuery query) {
            return port.callAsync(new CodecsWire.Query(query), options);
        }

        public java.util.concurrent.CompletableFuture<Void> implementation(int call) {
            return port.callAsync(new CodecsWire.Implementation(call), options);
        }
    }
}
