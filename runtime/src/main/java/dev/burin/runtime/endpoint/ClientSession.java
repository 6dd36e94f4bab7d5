package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Options;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.lifecycle.Lifecycle;
import dev.burin.runtime.lifecycle.LifecycleAction;
import dev.burin.runtime.lifecycle.LifecycleEvent;
import dev.burin.runtime.lifecycle.LifecycleTimer;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.TransportFactory;
import dev.burin.runtime.transport.UntrustedPeerException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
    private final Deque<WaitingCall<?>> waiting = new ArrayDeque<>(); // guarded by this
    private final IdleWatch idleWatch;
    private @Nullable Dispatcher dispatcher; // set before the session is given to anybody
    private @Nullable Environment environment; // guarded by this; null while there is nothing to serve
    private TransportFactory.@Nullable Connecting connecting; // guarded by this

    ClientSession(SessionOptions options, TransportFactory transport) {
        super(options, "the connection to " + options);
        this.transport = transport;
        this.lifecycle = LifecycleSettings.lifecycle(options);
        this.idleWatch = new IdleWatch(options.get(Options.IDLE_STOP), idleBlocks);
    }

    void setDispatcher(Dispatcher made) {
        dispatcher = made;
        addListener(made.implementation());
    }

    private Dispatcher dispatcher() {
        return Objects.requireNonNull(dispatcher);
    }

    // ---- events ----

    private synchronized void handle(LifecycleEvent event) {
        List<LifecycleAction> actions = lifecycle.handle(event, System.nanoTime() / 1_000_000);
        for (LifecycleAction action : actions) {
            carryOut(action);
        }
        ConnectionState state = lifecycle.state();
        if (state != ConnectionState.UP) {
            setOpen(null);
        }
        if (state != monitor.state()) {
            monitor.change(state, lifecycle.cause());
        }
        if (isResting(state)) {
            release();
        }
    }

    private static boolean isResting(ConnectionState state) {
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
            openLink();
        } else if (action instanceof LifecycleAction.CloseGracefully) {
            setOpen(null);
            Stack closing = link();
            if (closing != null) { // else it has closed by itself, and will say so
                closing.delivery().whenQuiet(closing.delivery()::closeWhenFlushed);
            }
        } else if (action instanceof LifecycleAction.CloseNow close) {
            setOpen(null);
            Stack closing = link();
            if (closing != null) {
                closing.delivery().close(close.cause());
            }
        } else if (action instanceof LifecycleAction.FailWaiting fail) {
            failWaiting(fail.cause());
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
        timers.put(
                start.timer(),
                environment().threads().timer().schedule(() -> handle(event), start.delay(), TimeUnit.MILLISECONDS));
    }

    private void stopTimer(LifecycleTimer timer) {
        Future<?> running = timers.remove(timer);
        if (running != null) {
            running.cancel(false);
        }
    }

    /** Runs the user's code on a thread that may block. */
    private void later(Runnable task) {
        environment().threads().workers().execute(task);
    }

    private Environment environment() {
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
        used.threads().workers().execute(() -> connect(attempt, number, used));
    }

    private void connect(TransportFactory.Connecting attempt, long number, Environment used) {
        TransportData data;
        try {
            data = attempt.await();
        } catch (IOException | RuntimeException e) {
            String why = e.getMessage() == null ? e.toString() : e.getMessage();
            handle(new LifecycleEvent.Failed(
                    number, new TransportException(why, e), e instanceof UntrustedPeerException));
            return;
        }
        LinkEvents events = new LinkEvents(number);
        Stack made = stack(data, used, events, number);
        if (made == null) {
            return;
        }
        events.link = made;
        if (!isStillWanted(attempt, made)) {
            data.close(null);
            return;
        }
        made.open();
        made.delivery().tell(() -> connected(made, number));
        made.start();
    }

    private @Nullable Stack stack(TransportData data, Environment used, LinkEvents events, long number) {
        try {
            return Stack.over(data, used, dispatcher(), events, this);
        } catch (RuntimeException e) {
            data.close(e); // a filter has said that there is to be no such link
            handle(new LifecycleEvent.Failed(number, e, true));
            return null;
        }
    }

    private synchronized boolean isStillWanted(TransportFactory.Connecting attempt, Stack made) {
        if (connecting != attempt) {
            return false;
        }
        connecting = null;
        setLink(made);
        return true;
    }

    private void cancelAttempt() {
        TransportFactory.Connecting attempt = connecting;
        connecting = null;
        if (attempt != null) {
            attempt.cancel();
        }
        Stack made = link();
        if (made != null) {
            made.delivery().close(null);
        }
    }

    /** Called in order with the messages of the link: none runs before it ends. */
    private void connected(Stack made, long number) {
        handle(new LifecycleEvent.Connected(number));
        try {
            initialise();
        } catch (Exception | Error e) {
            handle(new LifecycleEvent.Failed(
                    number, new TransportException("setting up the initial state failed: " + e, e), false));
            return;
        }
        handle(new LifecycleEvent.Initialised(number));
        if (isOpen(made)) {
            tellUp();
            made.delivery().open();
        }
    }

    @SuppressWarnings("ReferenceEquality") // this link, not one like it
    private boolean isOpen(Stack made) {
        return open() == made;
    }

    /** Lets everybody use the link; calls that waited go first. */
    private void openLink() {
        Stack made = Objects.requireNonNull(link());
        try {
            for (WaitingCall<?> call = waiting.peek(); call != null; call = waiting.peek()) {
                call.send(made.delivery());
                waiting.remove();
            }
        } catch (LinkClosedException e) {
            return; // closed already, as it will say: the rest waits for what becomes of that
        }
        setOpen(made);
        idleWatch.start(environment().threads().timer(), made.delivery(), () -> handle(new LifecycleEvent.Idle()));
    }

    /** The events of the link that one attempt has made. */
    private final class LinkEvents implements DeliveryEvents {
        private final long number;
        private @Nullable Stack link;

        LinkEvents(long number) {
            this.number = number;
        }

        @Override
        public void failed(Throwable failure) {
            tellFailure(failure);
        }

        @Override
        public void closed(@Nullable Throwable cause) {
            linkClosed(Objects.requireNonNull(link), number, cause);
        }
    }

    @SuppressWarnings("ReferenceEquality") // this link, not one like it
    private void linkClosed(Stack closed, long number, @Nullable Throwable cause) {
        boolean wasUp = false;
        boolean wanted = false;
        synchronized (this) {
            if (link() == closed) { // else another one has taken its place already
                ConnectionState state = lifecycle.state();
                wanted = state == ConnectionState.DRAINING;
                wasUp = wanted || state == ConnectionState.UP;
                idleWatch.stop();
                setOpen(null);
                setLink(null);
            }
        }
        Throwable why = cause == null ? new TransportException("the peer closed the connection", null) : cause;
        if (wasUp) {
            if (cause != null && !wanted) {
                tellFailure(cause);
            }
            tellDown(cause);
        }
        handle(new LifecycleEvent.Closed(number, why));
    }

    // ---- calls that find no link ----

    private synchronized boolean demand(CallOptions callOptions) {
        handle(new LifecycleEvent.Demand());
        ConnectionState state = lifecycle.state();
        boolean refused = callOptions.isFailFast() && state != ConnectionState.UP;
        return lifecycle.mayWait() && !refused;
    }

    @Override
    Delivery await(Call<?> call, CallOptions callOptions, long timeout) {
        ReaderThread.beforeWaiting();
        int most = options.get(Options.CALL_WAIT);
        long limit = timeout == 0 || (most > 0 && most < timeout) ? most : timeout;
        long deadline = limit == 0 ? 0 : System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limit);
        while (true) {
            if (!demand(callOptions)) {
                throw notUp(call, monitor.lastCause());
            }
            Stack usable = open();
            if (usable != null) {
                return usable.delivery();
            }
            if (!monitor.awaitChange(() -> open() == null && isOnItsWay(), deadline)) {
                throw new DeadlineException(
                        Outcome.NOT_EXECUTED,
                        call.messageType().simpleName() + " waited " + limit + " ms: " + monitor.describe(),
                        monitor.lastCause());
            }
        }
    }

    private boolean isOnItsWay() {
        ConnectionState state = monitor.state();
        return !isResting(state);
    }

    @Override
    synchronized <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout) {
        WaitingCall<R> added = WaitingCall.of(call, timeout);
        add(added, callOptions);
        return added.result();
    }

    @Override
    synchronized void queueOneway(Call<?> message, CallOptions callOptions) {
        WaitingCall<?> added = WaitingCall.of(message, 0);
        add(added, callOptions);
        if (added.result().isCompletedExceptionally()) {
            throw notUp(message, monitor.lastCause());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what becomes of the call is what the first future says
    private void add(WaitingCall<?> added, CallOptions callOptions) {
        if (!demand(callOptions)) {
            added.fail(notUp(added.call(), monitor.lastCause()));
            return;
        }
        if (sendNow(added)) {
            return;
        }
        int most = options.get(Options.QUEUE_LIMIT);
        if (waiting.size() >= most) {
            added.fail(notUp(added.call(), null, most + " calls wait already (option Session.queueLimit)"));
            return;
        }
        waiting.add(added);
        if (added.timeout() > 0) {
            Future<?> timer = environment()
                    .threads()
                    .timer()
                    .schedule(() -> expire(added), added.timeout(), TimeUnit.MILLISECONDS);
            added.result().whenComplete((value, failure) -> timer.cancel(false));
        }
    }

    private boolean sendNow(WaitingCall<?> call) {
        Stack usable = open();
        if (usable == null) {
            return false;
        }
        try {
            call.send(usable.delivery());
            return true;
        } catch (LinkClosedException e) {
            setOpen(null);
            return false;
        }
    }

    private void expire(WaitingCall<?> call) {
        synchronized (this) {
            if (!waiting.remove(call)) {
                return;
            }
        }
        DeadlineException failure = new DeadlineException(
                Outcome.NOT_EXECUTED,
                call.call().messageType().simpleName() + " waited " + call.timeout() + " ms: " + monitor.describe(),
                monitor.lastCause());
        synchronized (this) {
            later(() -> call.result().completeExceptionally(failure));
        }
    }

    private void failWaiting(Throwable cause) {
        List<WaitingCall<?>> failed = new ArrayList<>(waiting);
        waiting.clear();
        if (!failed.isEmpty()) {
            later(() -> failed.forEach(call -> call.fail(notUp(call.call(), cause))));
        }
    }

    private NotExecutedException notUp(Call<?> call, @Nullable Throwable cause) {
        return notUp(call, cause, monitor.describe());
    }

    private static NotExecutedException notUp(Call<?> call, @Nullable Throwable cause, String why) {
        return new NotExecutedException(call.messageType().simpleName() + " was not sent: " + why, cause);
    }

    // ---- controls ----

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
    void stop(boolean hard, boolean closing) {
        synchronized (this) {
            if (!closing && lifecycle.state() == ConnectionState.DOWN && options.get(Options.STRICT)) {
                throw new IllegalStateException("STOP: " + monitor.describe() + " (option Lifecycle.strict)");
            }
            handle(new LifecycleEvent.Stop(hard));
        }
    }

    @Override
    void reset() {
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
