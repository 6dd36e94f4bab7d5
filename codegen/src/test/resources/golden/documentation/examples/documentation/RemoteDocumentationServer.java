package examples.documentation;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** The server of {@link Documentation}, as the client calls it. Thread-safe. */
@Generated("dev.burin.codegen")
public final class RemoteDocumentationServer extends RemoteService implements DocumentationServer, AutoCloseable {
    public RemoteDocumentationServer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteDocumentationServer(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public int message(int a, int b, int c) throws Failure {
        return _call(new DocumentationWire.Message(a, b, c)).result;
    }

    @Override
    public int onlyResult() {
        return _call(new DocumentationWire.OnlyResult()).result;
    }

    @Override
    public int undocumented(int a) {
        return _call(new DocumentationWire.Undocumented(a)).result;
    }

    @Override
    public int onlyThrown() throws Failure {
        return _call(new DocumentationWire.OnlyThrown()).result;
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
    public RemoteDocumentationServer with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteDocumentationServer _with(CallOptions options) {
        return new RemoteDocumentationServer(_port(), options);
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

        public CompletableFuture<Integer> message(int a, int b, int c) {
            return port.callAsync(new DocumentationWire.Message(a, b, c), options);
        }

        public CompletableFuture<Integer> onlyResult() {
            return port.callAsync(new DocumentationWire.OnlyResult(), options);
        }

        public CompletableFuture<Integer> undocumented(int a) {
            return port.callAsync(new DocumentationWire.Undocumented(a), options);
        }

        public CompletableFuture<Integer> onlyThrown() {
            return port.callAsync(new DocumentationWire.OnlyThrown(), options);
        }

        public CompletableFuture<Void> both() {
            return port.callAsync(new DocumentationWire.Both(), options);
        }
    }
}
