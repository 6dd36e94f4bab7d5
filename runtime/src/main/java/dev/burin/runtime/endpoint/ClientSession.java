package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.lifecycle.Lifecycle;
import dev.burin.runtime.lifecycle.LifecycleAction;
import dev.burin.runtime.lifecycle.LifecycleEvent;
import dev.burin.runtime.lifecycle.LifecycleTimer;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.TransportFactory;
import dev.burin.runtime.transport.UntrustedPeerException;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The session of the end that opens the connection: carries out what its {@link Lifecycle} decides. Thread-safe.
 *
 * <p>One event after the other, under its own lock, which no user code is run under. The threads of the process are held
 * while there is a link or one is being tried for.
 */
final class ClientSession extends SessionBase {
    private final TransportFactory transport;
    private final Lifecycle lifecycle; // guarded by this
    private final Map<LifecycleTimer, Future<?>> timers = new EnumMap<>(LifecycleTimer.class); // guarded by this
    final IdleWatch idleWatch;
    private final WaitingCalls waiting = new WaitingCalls(this);
    private volatile Carrier carrier; // changed under this
    private volatile boolean hadSession; // with this peer, ever
    private final AtomicInteger endings = new AtomicInteger(); // changed under this
    private @Nullable Dispatcher dispatcher; // set before the session is given to anybody
    private @Nullable Environment environment; // guarded by this; null while there is nothing to serve
    private TransportFactory.@Nullable Connecting connecting; // guarded by this
    private final WaitingThread waitingThread = new WaitingThread(this);

    ClientSession(SessionOptions options, TransportFactory transport) {
        super(options, "the connection to ", options);
        this.transport = transport;
        this.lifecycle = LifecycleSettings.lifecycle(options);
        this.idleWatch = new IdleWatch(options.get(Options.IDLE_STOP), idleBlocks());
        this.carrier = new PlainCarrier(this);
    }

    void setDispatcher(Dispatcher made) {
        dispatcher = made;
        addListener(made.implementation());
        if (options.get(Options.SESSION_MODE) != SessionMode.off) {
            carrier = new SessionCarrier(this);
        }
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    Dispatcher dispatcher() {
        return Objects.requireNonNull(dispatcher);
    }

    // ---- events ----

    synchronized void handle(LifecycleEvent event) {
        List<LifecycleAction> actions = lifecycle.handle(event, time.millis());
        if (lifecycle.state() == ConnectionState.STARTING || lifecycle.state() == ConnectionState.RECONNECTING) {
            tellState(); // before what becomes of the attempt can be told
        }
        for (LifecycleAction action : actions) {
            carryOut(action);
        }
        ConnectionState state = lifecycle.state();
        if (state != ConnectionState.UP) {
            setOpen(null);
        }
        tellState();
        if (isResting(state) && (state != ConnectionState.IDLE_STOPPED || !carrier.keepsThreads())) {
            release();
        }
        if (event instanceof LifecycleEvent.Idle && idleBlocks().count() > 0) {
            handle(new LifecycleEvent.Demand()); // it was taken at the same moment, and who did so may have seen UP
        }
    }

    private void tellState() {
        ConnectionState state = lifecycle.state();
        if (state != monitor.state()) {
            monitor.change(state, lifecycle.cause());
        }
    }

    static boolean isResting(ConnectionState state) {
        return state == ConnectionState.DOWN
                || state == ConnectionState.FAILED
                || state == ConnectionState.IDLE_STOPPED;
    }

    private void carryOut(LifecycleAction action) {
        if (action instanceof LifecycleAction.Attempt attempt) {
            attempt(attempt.attempt());
        } else if (action instanceof LifecycleAction.CancelAttempt) {
            cancelAttempt();
        } else if (action instanceof LifecycleAction.Open) {
            carrier.open();
        } else if (action instanceof LifecycleAction.CloseGracefully) {
            setOpen(null);
            carrier.closeGracefully(lifecycle.isStopping());
        } else if (action instanceof LifecycleAction.CloseNow close) {
            setOpen(null);
            carrier.closeLink(close.cause());
        } else if (action instanceof LifecycleAction.FailWaiting fail) {
            endings.incrementAndGet();
            carrier.failWaiting(fail.cause());
        } else if (action instanceof LifecycleAction.TellFailure tell) {
            later(() -> tellFailure(tell.cause()));
        } else if (action instanceof LifecycleAction.StartTimer timer) {
            startTimer(timer);
        } else if (action instanceof LifecycleAction.StopTimer stop) {
            stopTimer(stop.timer());
        }
        // Initialise is carried out by who reported the connection: see connected.
    }

    private void startTimer(LifecycleAction.StartTimer start) {
        stopTimer(start.timer());
        LifecycleEvent event = new LifecycleEvent.TimedOut(start.timer(), start.attempt());
        timers.put(start.timer(), environment().schedule(() -> handle(event), start.delay()));
    }

    private void stopTimer(LifecycleTimer timer) {
        Future<?> running = timers.remove(timer);
        if (running != null) {
            running.cancel(false);
        }
    }

    /** Runs the user's code on a thread that may block. */
    void later(Runnable task) {
        environment().threads().workers().execute(task);
    }

    Environment environment() {
        Environment used = environment;
        if (used == null) {
            used = Environment.start(options, transport);
            environment = used;
        }
        return used;
    }

    private void release() {
        Environment used = environment;
        environment = null;
        if (used != null) {
            timers.values().forEach(timer -> timer.cancel(false));
            timers.clear();
            used.release();
        }
    }

    // ---- attempts ----

    private void attempt(long number) {
        Environment used = environment();
        TransportFactory.Connecting attempt = transport.connect(options, used.threads());
        connecting = attempt;
        boolean isTaken = used.filters().isEmpty()
                && waitingThread.connects(limit -> connect(attempt, attempt::awaitUpTo, millis(limit), number, used));
        if (!isTaken) {
            connectLater(attempt, number, used);
        }
    }

    /** The limit of a wait, in which 0 is none, as one that is a limit. */
    private static int millis(long limit) {
        return limit == 0 ? Integer.MAX_VALUE : (int) Math.min(Integer.MAX_VALUE, limit);
    }

    private void connectLater(TransportFactory.Connecting attempt, long number, Environment used) {
        used.threads().workers().execute(() -> connect(attempt, unneeded -> attempt.await(), 0, number, used));
    }

    /** One way to wait for a link. */
    private interface Wait {
        @Nullable
        TransportData await(int millis) throws IOException;
    }

    private void connect(TransportFactory.Connecting attempt, Wait wait, int limit, long number, Environment used) {
        TransportData data;
        try {
            data = wait.await(limit);
        } catch (IOException | RuntimeException e) {
            String why = e.getMessage() == null ? e.toString() : e.getMessage();
            handle(new LifecycleEvent.Failed(
                    number, new TransportException(why, e), e instanceof UntrustedPeerException));
            return;
        }
        if (data == null) {
            connectLater(attempt, number, used);
        } else {
            carrier.use(data, used, number, () -> isStillWanted(attempt));
        }
    }

    private boolean isStillWanted(TransportFactory.Connecting attempt) {
        if (connecting != attempt) {
            return false;
        }
        connecting = null;
        return true;
    }

    private void cancelAttempt() {
        TransportFactory.Connecting attempt = connecting;
        connecting = null;
        if (attempt != null) {
            attempt.cancel();
        }
        carrier.closeLink(null);
    }

    /** The peer has shown that it has sessions: it is never to be spoken to without them. */
    void noteSession() {
        hadSession = true;
    }

    boolean hadSession() {
        return hadSession;
    }

    /** Uses plain links from the next attempt on: the peer knows nothing of sessions. */
    synchronized void fallBackToPlain() {
        carrier.giveUpSession(new TransportException("the peer knows nothing of sessions", null));
        setLink(null);
        carrier = new PlainCarrier(this);
    }

    // ---- calls that find no link ----

    WaitingCalls waiting() {
        return waiting;
    }

    @Override
    int endings() {
        return endings.get();
    }

    /**
     * Says that a call wants to be sent; whether it may wait for that.
     *
     * @param since as for {@link #await}: who stops has the last word
     */
    synchronized boolean demand(CallOptions callOptions, int since) {
        if (endings() != since) {
            return false;
        }
        handle(new LifecycleEvent.Demand());
        ConnectionState state = lifecycle.state();
        boolean refused = callOptions.isFailFast() && state != ConnectionState.UP;
        return lifecycle.mayWait() && !refused;
    }

    @Override
    Delivery await(Call<?> call, CallOptions callOptions, long timeout, int since) {
        return carrier.await(call, callOptions, timeout, since);
    }

    @Override
    <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout, int since) {
        return carrier.queue(call, callOptions, timeout, since);
    }

    @Override
    void queueOneway(Call<?> message, CallOptions callOptions, int since) {
        carrier.queueOneway(message, callOptions, since);
    }

    NotExecutedException notUp(Call<?> call, @Nullable Throwable cause) {
        return notUp(call, cause, monitor.describe());
    }

    static NotExecutedException notUp(Call<?> call, @Nullable Throwable cause, String why) {
        return new NotExecutedException(call.messageType().simpleName() + " was not sent: " + why, cause);
    }

    // ---- controls ----

    @Override
    void startToWait(long limit) {
        waitingThread.start(limit);
    }

    WaitingThread waitingThread() {
        return waitingThread;
    }

    /** Whether nothing is under way over the link, if there is one. */
    boolean isQuietBelow() {
        return carrier.isQuiet();
    }

    /** Has a link read: the thread that waited for it may be about to call. */
    void begin(TransportData data, SessionData above) {
        if (waitingThread.isConnector()) {
            data.startForCaller(above);
        } else {
            data.start(above);
        }
    }

    @Override
    void start() {
        synchronized (this) {
            ConnectionState state = lifecycle.state();
            boolean rests = state == ConnectionState.DOWN || state == ConnectionState.FAILED;
            if (!rests && options.get(Options.STRICT)) {
                throw new IllegalStateException("START: " + monitor.describe() + " (option Lifecycle.strict)");
            }
            if (rests) {
                checkAddress();
            }
            handle(new LifecycleEvent.Start());
        }
    }

    /** A wrong address is the caller's mistake, and not a failure of the connection. */
    private void checkAddress() {
        try {
            transport.connect(options, environment().threads()).cancel();
        } catch (IllegalArgumentException e) {
            release();
            throw e;
        }
    }

    @Override
    public void stop(boolean hard, boolean closing) {
        synchronized (this) {
            if (!closing && lifecycle.state() == ConnectionState.DOWN && options.get(Options.STRICT)) {
                throw new IllegalStateException("STOP: " + monitor.describe() + " (option Lifecycle.strict)");
            }
            carrier.beforeStop();
            handle(new LifecycleEvent.Stop(hard));
            carrier.afterStop();
        }
    }

    @Override
    void stopToWait(boolean closing, long limit) {
        waitingThread.stop(closing, limit);
    }

    @Override
    public void reset() {
        handle(new LifecycleEvent.Reset());
    }

    @Override
    void hold() {
        super.hold();
        if (monitor.state() == ConnectionState.DRAINING) {
            handle(new LifecycleEvent.Demand()); // calls an idle stop off, or brings the link back after it
        }
    }

    @Override
    public void waitUp(long millis) {
        if (monitor.state() == ConnectionState.IDLE_STOPPED) {
            handle(new LifecycleEvent.Start());
        }
        super.waitUp(millis);
    }

    @Override
    boolean isServer() {
        return false;
    }
}
