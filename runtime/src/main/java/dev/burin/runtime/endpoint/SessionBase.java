package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Options;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.WouldDeadlockException;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.session.SessionLayer;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.time.Time;
import java.security.Principal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the sessions of both ends have in common: where calls go, who is told what, controls and queries. Thread-safe.
 *
 * <p>A session has at most one link. It belongs first to the thread that sets up the initial state, then to everybody, and
 * while it is being drained to the messages that still run.
 */
abstract class SessionBase implements Session, CallPort {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.endpoint");

    final SessionOptions options;
    final Time time;
    final StateMonitor monitor;
    private final boolean isWithoutTimeout;
    private volatile @Nullable IdleBlocks idleBlocks; // made by the first: a session of a listener mostly has none
    private volatile @Nullable Stack link; // the one there is, whoever may use it
    private volatile @Nullable Stack open; // the same when everybody may use it
    private volatile @Nullable Thread initialising;
    private volatile @Nullable SessionLayer layer; // keeps operations beyond a link; null for plain links
    private volatile List<SessionListener> listeners;
    private volatile @Nullable Principal peerPrincipal; // as a filter has found out

    SessionBase(SessionOptions options, String kind, @Nullable Object peer) {
        this.options = options;
        this.time = Time.of(options);
        this.monitor = new StateMonitor(kind, peer, StackListeners.of(options), time);
        this.listeners = options.listeners();
        this.isWithoutTimeout = options.get(Options.DISABLE_TIMEOUT);
    }

    /** Has the implementation told too, if it wants to be. */
    final void addListener(@Nullable Object implementation) {
        if (implementation instanceof SessionListener listener) {
            List<SessionListener> more = new ArrayList<>(listeners);
            more.add(listener);
            listeners = List.copyOf(more);
        }
    }

    /** Whether code of the user's is told of what happens. */
    public final boolean hasListeners() {
        return !listeners.isEmpty();
    }

    // ---- calls ----

    @Override
    public final Session session() {
        return this;
    }

    @Override
    public final void call(Call<?> call, CallOptions callOptions) {
        long timeout = timeout(call, callOptions);
        int since = endings();
        long began = 0;
        while (true) {
            prepare(call, callOptions, timeout);
            Delivery usable = usable();
            if (usable == null) {
                began = began == 0 ? time.in(0) : began;
                usable = await(call, callOptions, left(timeout, began), since);
            }
            try {
                usable.call(call, left(timeout, began));
                return;
            } catch (LinkClosedException e) {
                notUsable(usable, call, e);
            }
        }
    }

    /** What is left of a time that runs since {@code began}; 0 is for ever, and a wait that has not begun takes nothing. */
    private long left(long timeout, long began) {
        if (timeout == 0 || began == 0) {
            return timeout;
        }
        return Math.max(1, timeout - Duration.ofNanos(time.nanoTime() - began).toMillis());
    }

    @Override
    public final <R> CompletableFuture<R> callAsync(Call<R> call, CallOptions callOptions) {
        long timeout = timeout(call, callOptions);
        int since = endings();
        prepare(call, callOptions, timeout);
        Delivery usable = usable();
        if (usable != null) {
            try {
                return usable.callAsync(call, timeout);
            } catch (LinkClosedException e) {
                notUsable(usable, call, e);
            }
        }
        return queue(call, callOptions, timeout, since);
    }

    @Override
    public final void send(Call<?> message, CallOptions callOptions) {
        int since = endings();
        prepare(message, callOptions, 0);
        Delivery usable = usable();
        if (usable != null) {
            try {
                usable.sendOneway(message);
                return;
            } catch (LinkClosedException e) {
                notUsable(usable, message, e);
            }
        }
        queueOneway(message, callOptions, since);
    }

    /** Tells a session layer on what terms the call is sent. */
    final void prepare(Call<?> call, CallOptions callOptions, long timeout) {
        SessionLayer keeping = layer;
        if (keeping != null) {
            // When all may send, it matters only to what is answered; to find out is a twentieth of what a one-way
            // message takes.
            boolean isNested = !(open != null && call.messageType().isOneway()) && isInHandler();
            boolean isIdempotent =
                    callOptions.isIdempotent() || call.messageType().isIdempotent();
            keeping.prepare(call, timeout, isNested && !keeping.isGateOpen(), isNested, isIdempotent);
        }
    }

    /** A link has closed before the session knew: nobody else is to use it, and the call may wait for another. */
    private void notUsable(Delivery closed, Call<?> call, LinkClosedException cause) {
        if (isInHandler()) {
            throw new NotExecutedException(
                    call.messageType().simpleName() + " was not sent: the connection is closed", cause.getCause());
        }
        Stack everybodys = open;
        if (everybodys != null && everybodys.delivery() == closed) {
            open = null;
        }
    }

    /** What the calling thread may send over now; null when there is nothing. */
    private @Nullable Delivery usable() {
        Stack everybodys = open;
        if (everybodys != null) {
            return everybodys.delivery();
        }
        Stack there = link;
        if (there != null && isInHandler()) {
            return there.delivery();
        }
        return null;
    }

    /** How often all that waited was told that it waits in vain, because of a stop for example. */
    int endings() {
        return 0;
    }

    /**
     * Waits until there is something to send over; throws what says that the call was not executed.
     *
     * @param since {@link #endings} when the call was made: one from before a stop does not begin anew
     */
    abstract Delivery await(Call<?> call, CallOptions callOptions, long timeout, int since);

    /** Keeps a call until there is something to send it over; {@code since} as for {@link #await}. */
    abstract <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout, int since);

    /** As {@link #queue}, for a message that is not answered. */
    abstract void queueOneway(Call<?> message, CallOptions callOptions, int since);

    private long timeout(Call<?> call, CallOptions callOptions) {
        Duration deadline = callOptions.deadline();
        if (deadline != null) {
            return deadline.toMillis();
        }
        return isWithoutTimeout ? 0 : call.messageType().timeoutMillis();
    }

    // ---- the link ----

    final @Nullable Stack link() {
        return link;
    }

    final void setLayer(@Nullable SessionLayer keeping) {
        layer = keeping;
    }

    final void setLink(@Nullable Stack stack) {
        link = stack;
    }

    final @Nullable Stack open() {
        return open;
    }

    final void setOpen(@Nullable Stack stack) {
        open = stack;
    }

    /** Sets up the initial state: only the calling thread may use the link meanwhile. */
    final void initialise() throws Exception {
        initialising = Thread.currentThread();
        try {
            for (SessionListener listener : listeners) {
                listener.onSession(this);
            }
        } finally {
            initialising = null;
        }
    }

    /** Who is to set up the initial state: the calling thread when there is none, as no code of the user's runs then. */
    final Executor forInitialState(Executor workers) {
        return listeners.isEmpty() ? Runnable::run : workers;
    }

    final void tellAll(Consumer<SessionListener> event) {
        listeners.forEach(listener -> tell(() -> event.accept(listener)));
    }

    final void setPeerPrincipal(Principal principal) {
        peerPrincipal = principal;
    }

    private @Nullable Principal peerPrincipal(@Nullable TransportData data) {
        Principal checked = peerPrincipal;
        return checked != null || data == null ? checked : data.peerPrincipal();
    }

    final void tellUp() {
        listeners.forEach(listener -> tell(() -> listener.onUp(this)));
    }

    final void tellSuspended(Throwable cause) {
        listeners.forEach(listener -> tell(() -> listener.onSuspended(this, cause)));
    }

    final void tellResumed() {
        listeners.forEach(listener -> tell(() -> listener.onResumed(this)));
    }

    final void tellIdle() {
        listeners.forEach(listener -> tell(() -> listener.onIdle(this)));
    }

    final void tellDown(@Nullable Throwable cause) {
        listeners.forEach(listener -> tell(() -> listener.onDown(this, cause)));
    }

    final void tellFailure(Throwable failure) {
        listeners.forEach(listener -> tell(() -> listener.onFailure(this, failure)));
    }

    private static void tell(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException | Error e) {
            LOGGER.log(System.Logger.Level.WARNING, "a session listener failed", e);
        }
    }

    // ---- controls and queries ----

    abstract void start();

    /**
     * As {@link #start}, by a thread that waits for it.
     *
     * @param limit how long, in milliseconds; 0 for ever
     */
    void startToWait(long limit) {
        start();
    }

    /**
     * Ends the session.
     *
     * @param hard whether what is under way is not waited for
     * @param closing whether it need not have been started
     */
    public abstract void stop(boolean hard, boolean closing);

    /**
     * As {@link #stop}, by a thread that waits for the end.
     *
     * @param limit how long, in milliseconds; 0 for ever
     */
    void stopToWait(boolean closing, long limit) {
        stop(false, closing);
    }

    /** Closes the link. */
    public abstract void reset();

    @Override
    public final void transportControl(TransportControl control, @Nullable Object value) {
        switch (control) {
            case START -> start();
            case STOP -> stop(Boolean.TRUE.equals(value), false);
            case RESET -> reset();
            case START_AND_WAIT_UP -> {
                long limit = Limits.millis(control, value);
                int before = monitor.ups();
                startToWait(limit);
                waitUp(limit, before);
            }
            case STOP_AND_WAIT_DOWN -> {
                long limit = Limits.millis(control, value);
                refuseInHandler("STOP_AND_WAIT_DOWN");
                stopToWait(false, limit);
                waitDown(limit);
            }
            case INCREMENT_IDLE_BLOCK -> hold();
            case DECREMENT_IDLE_BLOCK -> idleBlocks().decrement();
        }
    }

    /** Counts one idle block more. */
    void hold() {
        idleBlocks().increment();
    }

    final IdleBlocks idleBlocks() {
        IdleBlocks made = idleBlocks;
        return made == null ? makeIdleBlocks() : made;
    }

    private synchronized IdleBlocks makeIdleBlocks() {
        IdleBlocks made = idleBlocks == null ? new IdleBlocks(this::blocksChanged) : idleBlocks;
        idleBlocks = made;
        return made;
    }

    private int idleBlockCount() {
        IdleBlocks made = idleBlocks;
        return made == null ? 0 : made.count();
    }

    @Override
    public final @Nullable Object transportQuery(TransportQuery query) {
        Stack there = link;
        TransportData data = there == null ? null : there.data();
        ConnectionState state = monitor.state();
        return switch (query) {
            case IS_UP -> state == ConnectionState.UP;
            case IS_DOWN -> state == ConnectionState.DOWN || state == ConnectionState.FAILED;
            case IS_IDLE -> there == null || there.delivery().isQuiet();
            case STATE -> state;
            case LAST_CAUSE -> monitor.lastCause();
            case IDLE_BLOCK_COUNT -> idleBlockCount();
            case IS_SERVER -> isServer();
            case IS_RESUMABLE -> layer != null;
            case SESSION_ID -> sessionId();
            case LOCAL_ADDRESS -> data == null ? null : data.localAddress();
            case REMOTE_ADDRESS -> data == null ? null : data.remoteAddress();
            case PEER_PRINCIPAL -> peerPrincipal(data);
            case IS_CONFIDENTIAL -> data != null && data.isConfidential();
            case BYTES_RECEIVED -> data == null ? 0L : data.bytesReceived();
            case BYTES_SENT -> data == null ? 0L : data.bytesSent();
            case MESSAGES_SENT -> there == null ? 0L : there.delivery().messagesSent();
            case MESSAGES_RECEIVED -> there == null ? 0L : there.delivery().messagesReceived();
            case LINK_COUNT -> (long) monitor.ups();
            case SESSION_COUNT -> there == null ? 0 : 1;
        };
    }

    abstract boolean isServer();

    /** The number of idle blocks has changed. */
    void blocksChanged() {}

    private @Nullable String sessionId() {
        SessionLayer keeping = layer;
        return keeping == null ? null : keeping.sessionId();
    }

    @Override
    public void waitUp(long millis) {
        waitUp(millis, monitor.ups());
    }

    private void waitUp(long millis, int before) {
        refuseInHandler("WAIT_UP");
        monitor.waitUp(millis, before);
    }

    @Override
    public final void waitDown(long millis) {
        refuseInHandler("WAIT_DOWN");
        monitor.waitDown(millis);
    }

    private void refuseInHandler(String what) {
        if (isInHandler()) {
            throw new WouldDeadlockException(what + " was asked for by a message of the same session, which has to end "
                    + "before it can happen; ask for it on another thread, or use START and STOP, which do not wait");
        }
    }

    /** Whether the calling thread runs one of its messages, or sets up its initial state. */
    public final boolean isInHandler() {
        Stack there = link;
        return initialising == Thread.currentThread()
                || (there != null && there.delivery().isRunningOnThisThread());
    }

    @Override
    public final IdleBlock holdUp() {
        hold();
        return idleBlocks().block();
    }

    @Override
    public final void close() {
        if (isInHandler()) {
            stop(false, true);
        } else {
            stopToWait(true, 0);
            monitor.waitDown(0); // the drain time bounds it
        }
    }
}
