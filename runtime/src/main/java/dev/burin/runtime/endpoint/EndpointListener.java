package dev.burin.runtime.endpoint;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.Acceptor;
import dev.burin.runtime.transport.TransportFactory;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Accepts links and makes a session of each. Thread-safe. */
final class EndpointListener implements Listener {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.endpoint");

    private final SessionOptions options;
    private final TransportFactory transport;
    private final Function<CallPort, Dispatcher> dispatchers;
    private final StateMonitor monitor;
    private final IdleBlocks idleBlocks = new IdleBlocks();
    private final Set<AcceptedSession> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger admitted = new AtomicInteger(); // connections that are being taken, or were
    private final AtomicLong accepted = new AtomicLong();
    private @Nullable Environment environment; // guarded by this
    private @Nullable Acceptor acceptor; // guarded by this

    /**
     * @param dispatchers makes the receiving half for a session that was accepted
     */
    EndpointListener(SessionOptions options, TransportFactory transport, Function<CallPort, Dispatcher> dispatchers) {
        this.options = options;
        this.transport = transport;
        this.dispatchers = dispatchers;
        this.monitor = new StateMonitor("the listener on " + options, StackListeners.of(options));
    }

    private synchronized void start() {
        ConnectionState state = monitor.state();
        if (state != ConnectionState.DOWN && state != ConnectionState.FAILED) {
            return;
        }
        Environment made = Environment.start(options, transport);
        try {
            acceptor = transport.listen(options, made.threads(), link -> admit(link, made));
        } catch (IOException | RuntimeException e) {
            made.release();
            TransportException failure = new TransportException(String.valueOf(e.getMessage()), e);
            monitor.change(ConnectionState.FAILED, failure);
            throw failure;
        }
        environment = made;
        monitor.change(ConnectionState.UP, null);
    }

    /** Takes a connection, unless there are too many. Called by the thread that accepts, which must not wait. */
    private void admit(TransportData link, Environment made) {
        int most = options.get(Options.CONNECTIONS);
        if (admitted.incrementAndGet() > most) {
            admitted.decrementAndGet();
            LOGGER.log(
                    System.Logger.Level.DEBUG,
                    () -> "a connection from " + link.remoteAddress() + " was closed: " + most
                            + " are open already (option Limits.connections)");
            link.close(null);
            return;
        }
        made.threads().workers().execute(() -> accept(link, made));
    }

    private void accept(TransportData link, Environment made) {
        AcceptedSession session = new AcceptedSession(made, this, link.remoteAddress());
        Dispatcher dispatcher;
        try {
            dispatcher = dispatchers.apply(session);
        } catch (RuntimeException | Error e) {
            LOGGER.log(System.Logger.Level.WARNING, "no implementation could be made for a new connection", e);
            admitted.decrementAndGet();
            link.close(e);
            return;
        }
        session.addListener(dispatcher.implementation());
        sessions.add(session);
        accepted.incrementAndGet();
        synchronized (this) {
            if (!isServing(made)) { // stopped in between
                sessions.remove(session);
                admitted.decrementAndGet();
                link.close(null);
                return;
            }
        }
        session.use(link, dispatcher);
    }

    @SuppressWarnings("ReferenceEquality") // this one, not one like it
    private boolean isServing(Environment made) {
        return environment == made;
    }

    void ended(AcceptedSession session) {
        if (sessions.remove(session)) {
            admitted.decrementAndGet();
        }
        finishStop();
    }

    private void stop(boolean hard) {
        synchronized (this) {
            Acceptor open = acceptor;
            acceptor = null;
            if (open == null) {
                return;
            }
            open.close();
            monitor.change(ConnectionState.DRAINING, null);
        }
        for (AcceptedSession session : List.copyOf(sessions)) {
            session.stop(hard, true);
        }
        finishStop();
    }

    private synchronized void finishStop() {
        Environment used = environment;
        if (monitor.state() == ConnectionState.DRAINING && sessions.isEmpty() && used != null) {
            environment = null;
            monitor.change(ConnectionState.DOWN, null);
            used.release();
        }
    }

    @Override
    public synchronized String uri() {
        Acceptor open = acceptor;
        if (open == null) {
            throw new IllegalStateException(monitor.describe() + "; its address is known when it is up");
        }
        return transport.uri(options, open.address());
    }

    @Override
    public void transportControl(TransportControl control, @Nullable Object value) {
        switch (control) {
            case START -> start();
            case STOP -> stop(Boolean.TRUE.equals(value));
            case RESET -> List.copyOf(sessions).forEach(AcceptedSession::reset);
            case START_AND_WAIT_UP -> {
                Limits.millis(control, value);
                start();
            }
            case STOP_AND_WAIT_DOWN -> {
                long limit = Limits.millis(control, value);
                stop(false);
                waitDown(limit);
            }
            case INCREMENT_IDLE_BLOCK -> idleBlocks.increment();
            case DECREMENT_IDLE_BLOCK -> idleBlocks.decrement();
        }
    }

    @Override
    public synchronized @Nullable Object transportQuery(TransportQuery query) {
        ConnectionState state = monitor.state();
        Acceptor open = acceptor;
        return switch (query) {
            case IS_UP -> state == ConnectionState.UP;
            case IS_DOWN -> state == ConnectionState.DOWN || state == ConnectionState.FAILED;
            case IS_IDLE -> sessions.isEmpty();
            case STATE -> state;
            case LAST_CAUSE -> monitor.lastCause();
            case IDLE_BLOCK_COUNT -> idleBlocks.count();
            case IS_SERVER -> true;
            case IS_RESUMABLE -> false;
            case SESSION_ID, REMOTE_ADDRESS, PEER_PRINCIPAL -> null;
            case IS_CONFIDENTIAL -> false;
            case BYTES_RECEIVED, BYTES_SENT, MESSAGES_SENT, MESSAGES_RECEIVED -> 0L;
            case LINK_COUNT -> accepted.get();
            case SESSION_COUNT -> sessions.size();
            case LOCAL_ADDRESS -> open == null ? null : open.address();
        };
    }

    @Override
    public void waitUp(long millis) {
        monitor.waitUp(millis);
    }

    @Override
    public void waitDown(long millis) {
        monitor.waitDown(millis);
    }

    @Override
    public IdleBlock holdUp() {
        idleBlocks.increment();
        return idleBlocks.block();
    }

    @Override
    public void close() {
        stop(false);
        boolean inHandler = sessions.stream().anyMatch(SessionBase::isInHandler);
        if (!inHandler) {
            monitor.waitDown(0);
        }
    }
}
