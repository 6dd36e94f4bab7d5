package default_.package_;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** The client of {@link Codecs}, as the server calls it. Thread-safe. */
@Generated("dev.burin.codegen")
public final class RemoteCodecsClient extends RemoteService implements CodecsClient, AutoCloseable {
    public RemoteCodecsClient(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteCodecsClient(CallPort port, CallOptions options) {
        super(port, options);
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
    public RemoteCodecsClient with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteCodecsClient _with(CallOptions options) {
        return new RemoteCodecsClient(_port(), options);
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
        private final CallPort port;
        private final CallOptions options;

        private Async(CallPort port, CallOptions options) {
            this.port = port;
            this.options = options;
        }

        public CompletableFuture<TransportQuery> query(TransportQuery query) {
            return port.callAsync(new CodecsWire.Query(query), options);
        }

        public CompletableFuture<Void> implementation(int call) {
            return port.callAsync(new CodecsWire.Implementation(call), options);
        }
    }
}
