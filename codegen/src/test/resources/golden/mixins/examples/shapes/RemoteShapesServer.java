package examples.shapes;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** The server of {@link Shapes}, as the client calls it. Thread-safe. */
@Generated("dev.burin.codegen")
public final class RemoteShapesServer extends RemoteService implements ShapesServer, AutoCloseable {
    public RemoteShapesServer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteShapesServer(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public int count(Shape[] shapes) throws ShapeFailure {
        return _call(new ShapesWire.Count(shapes)).result;
    }

    @Override
    public Identity identify(String name) {
        return _call(new BasicsWire.Identify(name)).result;
    }

    @Override
    public void hello(Identity identity) {
        _call(new BasicsWire.Hello(identity));
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteShapesServer with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteShapesServer _with(CallOptions options) {
        return new RemoteShapesServer(_port(), options);
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

        public CompletableFuture<Integer> count(Shape[] shapes) {
            return port.callAsync(new ShapesWire.Count(shapes), options);
        }

        public CompletableFuture<Identity> identify(String name) {
            return port.callAsync(new BasicsWire.Identify(name), options);
        }

        public CompletableFuture<Void> hello(Identity identity) {
            return port.callAsync(new BasicsWire.Hello(identity), options);
        }
    }
}
