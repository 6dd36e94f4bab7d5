package dev.burin.runtime.stub;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.Session;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What all proxies have in common: the lifecycle of their session, and how a message is sent.
 *
 * <p>All names begin with an underscore, which no name of an interface can. Thread-safe.
 */
public abstract class RemoteService {
    private final CallPort port;
    private final CallOptions options;

    protected RemoteService(CallPort port, CallOptions options) {
        this.port = port;
        this.options = options;
    }

    /** The session that this proxy speaks through. */
    public final Session _session() {
        return port.session();
    }

    /** Brings the session up; returns at once. */
    public final void _start() {
        _session()._start();
    }

    /** Waits until the session is up; milliseconds, 0 for ever. */
    public final void _waitUp(long millis) {
        _session().waitUp(millis);
    }

    /** Brings the session up and waits for it; milliseconds, 0 for ever. */
    public final void _startAndWaitUp(long millis) {
        _session()._startAndWaitUp(millis);
    }

    /** Brings the session up and waits for it. */
    public final void _startAndWaitUp(Duration limit) {
        _session()._startAndWaitUp(limit);
    }

    /** Brings the session down after the calls under way; returns at once. */
    public final void _stop() {
        _session()._stop();
    }

    /** Waits until the session is down; milliseconds, 0 for ever. */
    public final void _waitDown(long millis) {
        _session().waitDown(millis);
    }

    /** Brings the session down and waits for it; milliseconds, 0 for ever. */
    public final void _stopAndWaitDown(long millis) {
        _session()._stopAndWaitDown(millis);
    }

    /** Brings the session down and waits for it. */
    public final void _stopAndWaitDown(Duration limit) {
        _session()._stopAndWaitDown(limit);
    }

    /** Does what {@code control} says. */
    public final void _transportControl(TransportControl control) {
        _session().transportControl(control, null);
    }

    /** Does what {@code control} says, with a value. */
    public final void _transportControl(TransportControl control, @Nullable Object value) {
        _session().transportControl(control, value);
    }

    /** Does what the control of that name says, with a value. */
    public final void _transportControl(String control, @Nullable Object value) {
        _session().transportControl(control, value);
    }

    /** Answers {@code query}. */
    public final @Nullable Object _transportQuery(TransportQuery query) {
        return _session().transportQuery(query);
    }

    /** Answers the query of that name. */
    public final @Nullable Object _transportQuery(String query) {
        return _session().transportQuery(query);
    }

    /** Keeps the session up, if it is to stop when idle, until the result is closed. */
    public final IdleBlock _holdUp() {
        return _session().holdUp();
    }

    /** Stops the session and frees everything. May be called again. */
    public final void _close() {
        _session().close();
    }

    /** Where the messages go: for the asynchronous half of the proxy and for those of mixins. */
    protected final CallPort _port() {
        return port;
    }

    /** The options that every message of this proxy is sent with. */
    protected final CallOptions _options() {
        return options;
    }

    /**
     * Sends a call and waits for its result, which is then in the call.
     *
     * <p>Declared exceptions of the interface leave this method although it does not declare them: generated methods do.
     */
    protected final <C extends Call<?>> C _call(C call) {
        port.call(call, options);
        Throwable failure = call.failure();
        if (failure != null) {
            failure.setStackTrace(new Throwable().getStackTrace()); // the caller's; the reader's says nothing
            RemoteService.<RuntimeException>rethrow(failure);
        }
        return call;
    }

    /** Sends a message that is not answered. */
    protected final void _send(Call<?> message) {
        port.send(message, options);
    }

    @SuppressWarnings("unchecked") // the cast does nothing at run time: that is the point
    private static <T extends Throwable> void rethrow(Throwable failure) throws T {
        throw (T) failure;
    }
}
