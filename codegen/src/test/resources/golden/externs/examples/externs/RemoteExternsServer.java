package examples.externs;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Observable;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The server of {@link Externs}, as the client calls it. Thread-safe. */
@Generated("dev.burin.codegen")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
public final class RemoteExternsServer extends RemoteService implements ExternsServer, AutoCloseable {
    public RemoteExternsServer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteExternsServer(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public URI find(UUID id, URI[][] addresses) throws Dead {
        return _call(new ExternsWire.Find(id, addresses)).result;
    }

    @Override
    public Object any(Object value, Thread.State state, List<?> list,
            examples.serializers.List other, examples.serializers.List[] others) {
        return _call(new ExternsWire.Any(value, state, list, other, others)).result;
    }

    @Override
    public Map.Entry[] entries(Map.Entry first, Pair pair, Observable[] watched) {
        return _call(new ExternsWire.Entries(first, pair, watched)).result;
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteExternsServer with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteExternsServer _with(CallOptions options) {
        return new RemoteExternsServer(_port(), options);
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

        public CompletableFuture<URI> find(UUID id, URI[][] addresses) {
            return port.callAsync(new ExternsWire.Find(id, addresses), options);
        }

        public CompletableFuture<Object> any(Object value, Thread.State state, List<?> list,
                examples.serializers.List other, examples.serializers.List[] others) {
            return port.callAsync(new ExternsWire.Any(value, state, list, other, others), options);
        }

        public CompletableFuture<Map.Entry[]> entries(Map.Entry first, Pair pair,
                Observable[] watched) {
            return port.callAsync(new ExternsWire.Entries(first, pair, watched), options);
        }
    }
}
