package examples.deprecated;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** The server of {@link Old}, as the client calls it. Thread-safe. */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public final class RemoteOldServer extends RemoteService implements OldServer, AutoCloseable {
    public RemoteOldServer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteOldServer(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Deprecated
    @Override
    public int old(OldStruct value) throws OldException {
        return _call(new OldWire.Old_(value)).result;
    }

    @Deprecated
    @Override
    public int older(OldEnum value) {
        return _call(new OldWire.Older_(value)).result;
    }

    @Override
    public int fresh(OldStruct value, OldBase base, OldEnum item, Ancient[] ancients) {
        return _call(new OldWire.Fresh(value, base, item, ancients)).result;
    }

    @Override
    public void guarded() {
        _call(new OldWire.Guarded());
    }

    @Deprecated
    @Override
    public boolean may(int limit) {
        return _call(new OldWire.May(limit)).result;
    }

    @Deprecated
    @Override
    public void both(Ancient ancient) {
        _call(new OldWire.Both(ancient));
    }

    @Override
    public Ancient dig(Ancient deeper) {
        return _call(new OlderWire.Dig(deeper)).result;
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteOldServer with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteOldServer _with(CallOptions options) {
        return new RemoteOldServer(_port(), options);
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

        @Deprecated
        public CompletableFuture<Integer> old(OldStruct value) {
            return port.callAsync(new OldWire.Old_(value), options);
        }

        @Deprecated
        public CompletableFuture<Integer> older(OldEnum value) {
            return port.callAsync(new OldWire.Older_(value), options);
        }

        public CompletableFuture<Integer> fresh(OldStruct value, OldBase base, OldEnum item,
                Ancient[] ancients) {
            return port.callAsync(new OldWire.Fresh(value, base, item, ancients), options);
        }

        public CompletableFuture<Void> guarded() {
            return port.callAsync(new OldWire.Guarded(), options);
        }

        @Deprecated
        public CompletableFuture<Boolean> may(int limit) {
            return port.callAsync(new OldWire.May(limit), options);
        }

        @Deprecated
        public CompletableFuture<Void> both(Ancient ancient) {
            return port.callAsync(new OldWire.Both(ancient), options);
        }

        public CompletableFuture<Ancient> dig(Ancient deeper) {
            return port.callAsync(new OlderWire.Dig(deeper), options);
        }
    }
}
