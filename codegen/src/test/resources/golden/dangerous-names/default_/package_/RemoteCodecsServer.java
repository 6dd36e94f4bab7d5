package default_.package_;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** The server of {@link Codecs}, as the client calls it. Thread-safe. */
@Generated("dev.burin.codegen")
public final class RemoteCodecsServer extends RemoteService implements CodecsServer, AutoCloseable {
    public RemoteCodecsServer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteCodecsServer(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public Call codecs(Call call, Mine mine, RemoteCallServer port, CallWire2 x) throws IdleBlock {
        return _call(new CodecsWire.Codecs_(call, mine, port, x)).result;
    }

    @Override
    public void wait_(long millis) {
        _call(new CodecsWire.Wait(millis));
    }

    @Override
    public TransportQuery query(TransportQuery query) {
        return _call(new CodecsWire.Query(query)).result;
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteCodecsServer with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteCodecsServer _with(CallOptions options) {
        return new RemoteCodecsServer(_port(), options);
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
        private final CallPort port_;
        private final CallOptions options;

        private Async(CallPort port_, CallOptions options) {
            this.port_ = port_;
            this.options = options;
        }

        public CompletableFuture<Call> codecs(Call call, Mine mine, RemoteCallServer port,
                CallWire2 x) {
            return port_.callAsync(new CodecsWire.Codecs_(call, mine, port, x), options);
        }

        public CompletableFuture<Void> wait_(long millis) {
            return port_.callAsync(new CodecsWire.Wait(millis), options);
        }

        public CompletableFuture<TransportQuery> query(TransportQuery query) {
            return port_.callAsync(new CodecsWire.Query(query), options);
        }
    }
}
