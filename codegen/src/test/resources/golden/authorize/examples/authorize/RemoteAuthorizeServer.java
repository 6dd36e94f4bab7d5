package examples.authorize;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The server of {@link Authorize}, as the client calls it. Thread-safe. */
@Generated("dev.burin.codegen")
public final class RemoteAuthorizeServer extends RemoteService implements AuthorizeServer, AutoCloseable {
    public RemoteAuthorizeServer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteAuthorizeServer(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public boolean allowed() {
        return _call(new AuthorizeWire.Allowed()).result;
    }

    @Override
    public boolean primitives(boolean a, byte b, short c, int d, long e, float f, double g) throws
            Refused {
        return _call(new AuthorizeWire.Primitives(a, b, c, d, e, f, g)).result;
    }

    @Override
    public boolean references(String a, Object b, Right c, Name d, int[] e, List<?> f) {
        return _call(new AuthorizeWire.References(a, b, c, d, e, f)).result;
    }

    @Override
    public boolean both(int value) {
        return _call(new AuthorizeWire.Both(value)).result;
    }

    @Override
    public void byDefault() {
        _call(new AuthorizeWire.ByDefault());
    }

    @Override
    public void always() {
        _call(new AuthorizeWire.Always());
    }

    @Override
    public int never(int value) {
        return _call(new AuthorizeWire.Never(value)).result;
    }

    @Override
    public int literals() {
        return _call(new AuthorizeWire.Literals()).result;
    }

    @Override
    public void negative() {
        _send(new AuthorizeWire.Negative());
    }

    @Override
    public int nothing() {
        return _call(new AuthorizeWire.Nothing()).result;
    }

    @Override
    public int noReference() {
        return _call(new AuthorizeWire.NoReference()).result;
    }

    @Override
    public int texts() throws Refused {
        return _call(new AuthorizeWire.Texts()).result;
    }

    @Override
    public int objects() {
        return _call(new AuthorizeWire.Objects()).result;
    }

    @Override
    public int constants() {
        return _call(new AuthorizeWire.Constants()).result;
    }

    @Override
    public int parameters(boolean a, byte b, short c, int d, long e, float f, double g) {
        return _call(new AuthorizeWire.Parameters(a, b, c, d, e, f, g)).result;
    }

    @Override
    public int more(String a, Object b, Right c, Name d, int[] e, List<?> f) {
        return _call(new AuthorizeWire.More(a, b, c, d, e, f)).result;
    }

    @Override
    public int paths(Person p) {
        return _call(new AuthorizeWire.Paths(p)).result;
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
    public RemoteAuthorizeServer with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteAuthorizeServer _with(CallOptions options) {
        return new RemoteAuthorizeServer(_port(), options);
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

        public CompletableFuture<Boolean> allowed() {
            return port.callAsync(new AuthorizeWire.Allowed(), options);
        }

        public CompletableFuture<Boolean> primitives(boolean a, byte b, short c, int d, long e,
                float f, double g) {
            return port.callAsync(new AuthorizeWire.Primitives(a, b, c, d, e, f, g), options);
        }

        public CompletableFuture<Boolean> references(String a, Object b, Right c, Name d, int[] e,
                List<?> f) {
            return port.callAsync(new AuthorizeWire.References(a, b, c, d, e, f), options);
        }

        public CompletableFuture<Boolean> both(int value) {
            return port.callAsync(new AuthorizeWire.Both(value), options);
        }

        public CompletableFuture<Void> byDefault() {
            return port.callAsync(new AuthorizeWire.ByDefault(), options);
        }

        public CompletableFuture<Void> always() {
            return port.callAsync(new AuthorizeWire.Always(), options);
        }

        public CompletableFuture<Integer> never(int value) {
            return port.callAsync(new AuthorizeWire.Never(value), options);
        }

        public CompletableFuture<Integer> literals() {
            return port.callAsync(new AuthorizeWire.Literals(), options);
        }

        public CompletableFuture<Integer> nothing() {
            return port.callAsync(new AuthorizeWire.Nothing(), options);
        }

        public CompletableFuture<Integer> noReference() {
            return port.callAsync(new AuthorizeWire.NoReference(), options);
        }

        public CompletableFuture<Integer> texts() {
            return port.callAsync(new AuthorizeWire.Texts(), options);
        }

        public CompletableFuture<Integer> objects() {
            return port.callAsync(new AuthorizeWire.Objects(), options);
        }

        public CompletableFuture<Integer> constants() {
            return port.callAsync(new AuthorizeWire.Constants(), options);
        }

        public CompletableFuture<Integer> parameters(boolean a, byte b, short c, int d, long e,
                float f, double g) {
            return port.callAsync(new AuthorizeWire.Parameters(a, b, c, d, e, f, g), options);
        }

        public CompletableFuture<Integer> more(String a, Object b, Right c, Name d, int[] e,
                List<?> f) {
            return port.callAsync(new AuthorizeWire.More(a, b, c, d, e, f), options);
        }

        public CompletableFuture<Integer> paths(Person p) {
            return port.callAsync(new AuthorizeWire.Paths(p), options);
        }

        public CompletableFuture<Void> toBoth() {
            return port.callAsync(new AuthorizeWire.ToBoth(), options);
        }
    }
}
