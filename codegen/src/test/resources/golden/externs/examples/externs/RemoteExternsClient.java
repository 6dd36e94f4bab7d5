package examples.externs;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;

/** The client of {@link Externs}, as the server calls it. Thread-safe. */
@Generated("dev.burin.codegen")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
public final class RemoteExternsClient extends RemoteService implements ExternsClient, AutoCloseable {
    public RemoteExternsClient(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteExternsClient(CallPort port, CallOptions options) {
        super(port, options);
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteExternsClient with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteExternsClient _with(CallOptions options) {
        return new RemoteExternsClient(_port(), options);
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
    }
}
