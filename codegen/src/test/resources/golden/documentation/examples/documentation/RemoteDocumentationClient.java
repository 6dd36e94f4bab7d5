package examples.documentation;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** The client of {@link Documentation}, as the server calls it. Thread-safe. */
@Generated("dev.burin.codegen")
public final class RemoteDocumentationClient extends RemoteService implements DocumentationClient, AutoCloseable {
    public RemoteDocumentationClient(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteDocumentationClient(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public void said() {
        _call(new DocumentationWire.Said());
    }

    @Override
    public void both() {
        _call(new DocumentationWire.Both());
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteDocumentationClient with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteDocumentationClient _with(CallOptions options) {
        return new RemoteDocumentationClient(_port(), options);
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

        public CompletableFuture<Void> said() {
            return port.callAsync(new DocumentationWire.Said(), options);
        }

        public CompletableFuture<Void> both() {
            return port.callAsync(new DocumentationWire.Both(), options);
        }
    }
}
