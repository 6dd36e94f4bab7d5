package dev.burin.runtime.example;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.RemoteService;
import java.util.concurrent.CompletableFuture;

/** The server of the calculator, as its client calls it. */
public final class RemoteCalcServer extends RemoteService implements CalcServer, AutoCloseable {
    public RemoteCalcServer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteCalcServer(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public int add(int a, int b) {
        return _call(new CalcWire.Add(a, b)).result;
    }

    @Override
    public Object echo(Object value) {
        return _call(new CalcWire.Echo(value)).result;
    }

    @Override
    public Shape move(Shape shape, Point by, int[][] steps) throws Refused {
        return _call(new CalcWire.Move(shape, by, steps)).result;
    }

    @Override
    public int askBack(int n) {
        CalcWire.AskBack call = new CalcWire.AskBack();
        call.n = n;
        return _call(call).result;
    }

    @Override
    public void note(String text) {
        CalcWire.Note note = new CalcWire.Note();
        note.text = text;
        _send(note);
    }

    @Override
    public int slow(int n) {
        CalcWire.Slow call = new CalcWire.Slow();
        call.n = n;
        return _call(call).result;
    }

    @Override
    public int queued(int n) {
        CalcWire.Queued call = new CalcWire.Queued();
        call.n = n;
        return _call(call).result;
    }

    /** The same messages, returning futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** The same proxy, whose calls have these options. */
    public RemoteCalcServer with(CallOptions options) {
        return new RemoteCalcServer(_port(), options);
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

    @Override
    public void close() {
        _close();
    }

    /** The server of the calculator, called without waiting. */
    public static final class Async {
        private final CallPort port;
        private final CallOptions options;

        private Async(CallPort port, CallOptions options) {
            this.port = port;
            this.options = options;
        }

        public CompletableFuture<Integer> add(int a, int b) {
            return port.callAsync(new CalcWire.Add(a, b), options);
        }

        public CompletableFuture<Integer> slow(int n) {
            CalcWire.Slow call = new CalcWire.Slow();
            call.n = n;
            return port.callAsync(call, options);
        }

        public CompletableFuture<Integer> askBack(int n) {
            CalcWire.AskBack call = new CalcWire.AskBack();
            call.n = n;
            return port.callAsync(call, options);
        }

        public CompletableFuture<Integer> queued(int n) {
            CalcWire.Queued call = new CalcWire.Queued();
            call.n = n;
            return port.callAsync(call, options);
        }

        public CompletableFuture<Object> echo(Object value) {
            return port.callAsync(new CalcWire.Echo(value), options);
        }
    }
}
