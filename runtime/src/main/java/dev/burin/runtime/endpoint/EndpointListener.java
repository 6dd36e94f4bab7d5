package dev.burin.runtime.endpoint;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.session.AcceptedLayer;
import dev.burin.runtime.session.SessionAcceptor;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.time.Time;
import dev.burin.runtime.transport.Acceptor;
import dev.burin.runtime.transport.PacketLayer;
import dev.burin.runtime.transport.TransportFactory;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Accepts links and makes a session of each. Thread-safe. */
final class EndpointListener implements Listener {
    /** Milliseconds after which a peer that says nothing is taken to speak plain Etch, where both are welcome. */
    private static final int SILENCE = 2_000;

    private static final Future<?> NOTHING_TO_DO = CompletableFuture.completedFuture(null);

    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.endpoint");

    private final SessionOptions options;
    private final TransportFactory transport;
    private final Function<CallPort, Dispatcher> dispatchers;
    private final StateMonitor monitor;
    private final IdleBlocks idleBlocks = new IdleBlocks(() -> {});
    private final Set<Accepted> sessions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger admitted = new AtomicInteger(); // connections that are being taken, or were
    private final AtomicLong accepted = new AtomicLong();
    private final Set<TransportData> undecided = ConcurrentHashMap.newKeySet(); // links that have said nothing yet
    private @Nullable Environment environment; // guarded by this
    private @Nullable Acceptor acceptor; // guarded by this
    private boolean isClosing; // guarded by this: its address may still be taken
    private volatile @Nullable SessionAcceptor sessionAcceptor; // changed under this
    private @Nullable Future<?> ticking; // guarded by this

    /**
     * @param dispatchers makes the receiving half for a session that was accepted
     */
    EndpointListener(SessionOptions options, TransportFactory transport, Function<CallPort, Dispatcher> dispatchers) {
        this.options = options;
        this.transport = transport;
        this.dispatchers = dispatchers;
        this.monitor = new StateMonitor("the listener on ", options, StackListeners.of(options), Time.of(options));
    }

    private synchronized void start() {
        ConnectionState state = monitor.state();
        if (state != ConnectionState.DOWN && state != ConnectionState.FAILED) {
            return;
        }
        Environment made = Environment.start(options, transport);
        environment = made; // sessions of a store come before there is an address
        try {
            startSessions(made);
            acceptor = transport.listen(options, made.threads(), link -> admit(link, made));
        } catch (IOException | RuntimeException e) {
            environment = null;
            stopSessions();
            made.release();
            TransportException failure = new TransportException(String.valueOf(e.getMessage()), e);
            monitor.change(ConnectionState.FAILED, failure);
            throw failure;
        }
        monitor.change(ConnectionState.UP, null);
    }

    private void startSessions(Environment made) {
        if (options.get(Options.SESSION_MODE) == SessionMode.off) {
            return;
        }
        SessionAcceptor kept =
                new SessionAcceptor(options, made.threads().workers(), (peer, layers) -> opened(peer, layers, made));
        sessionAcceptor = kept;
        kept.restore();
        ticking = made.repeat(kept::tick, SessionAcceptor.TICK, SessionAcceptor.TICK);
    }

    private void stopSessions() {
        SessionAcceptor kept = sessionAcceptor;
        sessionAcceptor = null;
        if (kept != null) {
            kept.close();
        }
        Future<?> running = ticking;
        ticking = null;
        if (running != null) {
            running.cancel(false);
        }
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
        made.threads().execute(() -> accept(link, made));
    }

    private void accept(TransportData link, Environment made) {
        PacketLayer packets = PacketLayer.over(link, options);
        SessionMode mode = options.get(Options.SESSION_MODE);
        if (mode == SessionMode.off || link.keepsPackets()) { // sessions need a stream
            acceptPlain(link, packets, made);
            return;
        }
        FirstPacket first =
                new FirstPacket(packets, (data, offset, length) -> choose(link, packets, made, data, offset, length));
        packets.setAbove(first);
        undecided.add(link);
        if (!isServing(made)) { // whoever stopped may not have seen it, and its threads may be gone
            link.close(null);
            closed(link);
            return;
        }
        Future<?> silence = mode == SessionMode.prefer
                ? made.schedule(() -> made.threads().workers().execute(first::decideNow), SILENCE)
                : NOTHING_TO_DO;
        read(link, packets, made, silence);
    }

    /** A link whose peer is not expected to speak of sessions: it is up at once, and a peer that does is refused. */
    private void acceptPlain(TransportData link, PacketLayer packets, Environment made) {
        AcceptedSession session = new AcceptedSession(made, this, link.remoteAddress());
        Stack stack = plain(session, link, packets, made);
        if (stack == null) {
            admitted.decrementAndGet(); // it has never been read, and tells nothing
            return;
        }
        packets.setAbove(new PlainOnly(packets, stack.packets()));
        session.begin(stack, () -> read(link, packets, made, NOTHING_TO_DO));
    }

    private void read(TransportData link, PacketLayer packets, Environment made, Future<?> silence) {
        link.start(new CountedLink(this, link, packets, watchFirstByte(link, made), silence));
    }

    /** Closes a link over which nothing comes, whether or not a session is expected; what is returned calls that off. */
    private Future<?> watchFirstByte(TransportData link, Environment made) {
        int limit = options.get(Options.FIRST_BYTE_TIMEOUT);
        if (limit == 0) {
            return NOTHING_TO_DO;
        }
        return made.schedule(
                () -> {
                    if (link.bytesReceived() == 0) {
                        link.close(new TransportException(
                                "the peer sent nothing in " + limit + " ms (option Limits.firstByteTimeout)", null));
                    }
                },
                limit);
    }

    void closed(TransportData link) {
        undecided.remove(link);
        admitted.decrementAndGet();
    }

    /** Decides by the first packet; an empty one stands for none. */
    private @Nullable SessionPacket choose(
            TransportData link, PacketLayer packets, Environment made, byte[] data, int offset, int length) {
        undecided.remove(link);
        if (length > 0 && SessionAcceptor.isFrame(data, offset)) {
            SessionAcceptor acceptor = sessionAcceptor;
            if (acceptor == null) {
                link.close(null); // stopped in between
                return null;
            }
            return acceptor.first(
                    packets, data, offset, length, Peers.of(link), session -> ((Accepted) session).linked(link));
        }
        if (options.get(Options.SESSION_MODE) == SessionMode.require) {
            link.close(new TransportException(
                    "the peer speaks plain Etch, and sessions are required here (option Session.mode)", null));
            return null;
        }
        AcceptedSession session = new AcceptedSession(made, this, link.remoteAddress());
        Stack stack = plain(session, link, packets, made);
        if (stack == null) {
            return null;
        }
        session.beginSoon(stack);
        if (length > 0) {
            stack.packets().packet(data, offset, length);
        }
        return stack.packets();
    }

    /** Makes a session of a link; its layers, or null when that failed and the link is closed. */
    private @Nullable Stack plain(AcceptedSession session, TransportData link, PacketLayer packets, Environment made) {
        Dispatcher dispatcher;
        try {
            dispatcher = dispatchers.apply(session);
        } catch (RuntimeException | Error e) {
            LOGGER.log(System.Logger.Level.WARNING, "no implementation could be made for a new connection", e);
            link.close(e);
            return null;
        }
        session.addListener(dispatcher.implementation());
        if (!add(session, made)) {
            link.close(null);
            return null;
        }
        return session.use(link, packets, dispatcher);
    }

    /** A session that outlives its links was opened; its layer. */
    private AcceptedLayer opened(String peer, SessionAcceptor.LayerMaker layers, Environment made) {
        KeptSession session = new KeptSession(made, this, peer);
        Dispatcher dispatcher = dispatchers.apply(session);
        session.addListener(dispatcher.implementation());
        session.use(dispatcher, layers.make(dispatcher.service(), session));
        if (!add(session, made)) {
            throw new IllegalStateException("the listener is being stopped");
        }
        return session.layer();
    }

    private synchronized boolean add(Accepted session, Environment made) {
        if (!isServing(made)) {
            return false; // stopped in between: nobody would end it
        }
        sessions.add(session);
        accepted.incrementAndGet();
        return true;
    }

    /** Whether there may be new links and sessions: who stops looks for what there is after it has said no. */
    @SuppressWarnings("ReferenceEquality") // this one, not one like it
    private synchronized boolean isServing(Environment made) {
        return environment == made && monitor.state() != ConnectionState.DRAINING;
    }

    void ended(Accepted session) {
        sessions.remove(session);
        finishStop();
    }

    private void stop(boolean hard) {
        Acceptor open;
        synchronized (this) {
            open = acceptor;
            acceptor = null;
            if (open == null) {
                return;
            }
            isClosing = true;
            SessionAcceptor kept = sessionAcceptor;
            if (kept != null) {
                kept.drain();
            }
            monitor.change(ConnectionState.DRAINING, null);
        }
        close(open);
        undecided.forEach(link -> link.close(null));
        for (Accepted session : List.copyOf(sessions)) {
            session.stop(hard, true);
        }
        finishStop();
    }

    /** Waits for the thread that accepts, which may be about to tell that a session has ended: not to be called with the lock. */
    private void close(Acceptor open) {
        try {
            open.close();
        } finally {
            synchronized (this) {
                isClosing = false;
            }
        }
    }

    private synchronized void finishStop() {
        Environment used = environment;
        boolean isStopped = monitor.state() == ConnectionState.DRAINING && !isClosing && sessions.isEmpty();
        if (isStopped && used != null) {
            environment = null;
            stopSessions();
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
            case RESET -> List.copyOf(sessions).forEach(Accepted::reset);
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
        monitor.waitUp(millis, monitor.ups());
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
        boolean inHandler = sessions.stream().anyMatch(Accepted::isInHandler);
        if (!inHandler) {
            monitor.waitDown(0);
        }
    }
}
