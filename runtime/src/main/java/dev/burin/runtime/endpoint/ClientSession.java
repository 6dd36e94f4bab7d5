package dev.burin.runtime.endpoint;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.TransportFactory;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The session of the end that opens the connection. Thread-safe. */
final class ClientSession extends SessionBase {
    private final TransportFactory transport;
    private @Nullable Dispatcher dispatcher; // set before the session is given to anybody
    private @Nullable Environment environment; // guarded by this; null while there is nothing to serve
    private TransportFactory.@Nullable Connecting connecting; // guarded by this
    private boolean startAgain; // guarded by this: after DRAINING

    ClientSession(SessionOptions options, TransportFactory transport) {
        super(options, "the connection to " + options);
        this.transport = transport;
    }

    void setDispatcher(Dispatcher made) {
        dispatcher = made;
        addListener(made.implementation());
    }

    private Dispatcher dispatcher() {
        return Objects.requireNonNull(dispatcher);
    }

    @Override
    synchronized void start() {
        switch (monitor.state()) {
            case DOWN, FAILED -> {
                Environment made = Environment.start(options, transport);
                environment = made;
                TransportFactory.Connecting attempt = transport.connect(options, made.threads());
                connecting = attempt;
                monitor.change(ConnectionState.STARTING, null);
                made.threads().workers().execute(() -> connect(attempt, made));
            }
            case DRAINING -> startAgain = true;
            default -> {
                // started already
            }
        }
    }

    private void connect(TransportFactory.Connecting attempt, Environment made) {
        TransportData link;
        try {
            link = attempt.await();
        } catch (IOException | RuntimeException e) {
            connectFailed(attempt, new TransportException(e.getMessage() == null ? e.toString() : e.getMessage(), e));
            return;
        }
        boolean current;
        synchronized (this) {
            current = connecting == attempt;
            connecting = null;
        }
        if (current) {
            use(link, made, dispatcher());
        } else {
            link.close(null); // stopped in between
        }
    }

    private void connectFailed(TransportFactory.Connecting attempt, TransportException failure) {
        synchronized (this) {
            if (connecting != attempt) {
                return;
            }
            connecting = null;
            monitor.change(ConnectionState.FAILED, failure);
        }
        failed(failure);
        release();
    }

    @Override
    void stop(boolean hard) {
        Stack link = stack();
        Environment used;
        synchronized (this) {
            startAgain = false;
            used = environment;
            TransportFactory.Connecting attempt = connecting;
            if (attempt != null) {
                connecting = null;
                attempt.cancel();
            }
            if (monitor.change(ConnectionState.STARTING, ConnectionState.DOWN, null)
                    || monitor.change(ConnectionState.FAILED, ConnectionState.DOWN, null)) {
                release();
                return;
            }
            if (!monitor.change(ConnectionState.UP, ConnectionState.DRAINING, null) && !hard) {
                return;
            }
        }
        if (link != null && used != null) {
            if (hard) {
                link.delivery().close(null);
            } else {
                drain(link, used);
            }
        }
    }

    @Override
    void reset() {
        Stack link = stack();
        if (link != null) {
            link.delivery().close(new TransportException("the link was reset", null));
        } else if (monitor.state() == ConnectionState.FAILED) {
            start();
        }
    }

    @Override
    void linkClosed(boolean wanted, @Nullable Throwable cause) {
        boolean again;
        synchronized (this) {
            if (wanted) {
                monitor.change(ConnectionState.DOWN, null);
            } else {
                monitor.change(
                        ConnectionState.FAILED,
                        cause == null ? new TransportException("the peer closed the connection", null) : cause);
            }
            again = startAgain;
            startAgain = false;
            release();
        }
        if (again) {
            start();
        }
    }

    private synchronized void release() {
        Environment used = environment;
        environment = null;
        if (used != null) {
            used.release();
        }
    }

    @Override
    boolean isServer() {
        return false;
    }
}
