package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.EventScope;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.OfflineSend;
import dev.burin.runtime.Options;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.session.AcceptedLayer;
import dev.burin.runtime.session.InitialState;
import dev.burin.runtime.session.SessionEvents;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** A session that was accepted and outlives its links: it is kept until its client comes back, or its lease is over. Thread-safe. */
final class KeptSession extends SessionBase implements Accepted, SessionEvents, DeliveryEvents, InitialStates.Owner {
    private static final int LOOK = 5; // milliseconds between two looks whether what runs has ended

    private final Environment environment;
    private final EndpointListener owner;
    private @Nullable AcceptedLayer usedLayer; // set before the session has a link
    private @Nullable Stack stack; // set before the session has a link
    private final InitialStates initialStates = new InitialStates(this);
    private volatile boolean isUp; // listeners were told that it is up, and not that it is down
    private volatile boolean isStopping; // its stop has begun
    private volatile boolean hasEnded; // nothing more can be sent
    private volatile @Nullable Future<?> drainTimer;

    KeptSession(Environment environment, EndpointListener owner, String peer) {
        super(environment.options(), "the session with ", peer);
        this.environment = environment;
        this.owner = owner;
        monitor.change(ConnectionState.STARTING, null);
    }

    /** Puts the layers together. */
    void use(Dispatcher dispatcher, AcceptedLayer layer) {
        usedLayer = layer;
        Stack made = Stack.over(layer, environment, dispatcher, this, this);
        stack = made;
        setLayer(layer);
        setLink(made);
    }

    AcceptedLayer layer() {
        return Objects.requireNonNull(usedLayer);
    }

    private Stack stack() {
        return Objects.requireNonNull(stack);
    }

    @Override
    public void linked(TransportData data) {
        stack().setData(data);
    }

    // ---- what becomes of the session ----

    @Override
    public void attached(@Nullable InitialState toSetUp, boolean isGateOpen) {
        if (monitor.state() == ConnectionState.DRAINING && !isStopping) {
            end(); // it was stopped while it was being made
        } else if (toSetUp != null) {
            initialStates.ask(toSetUp, forInitialState(environment.threads().workers()));
        } else if (isGateOpen) {
            up();
        }
    }

    @Override
    public void beginInitialState() {
        stack().open();
    }

    @Override
    public void setUp(InitialState state) {
        try {
            initialise();
        } catch (Exception | Error e) {
            tellFailure(new TransportException("setting up the initial state failed: " + e, e));
            layer().end("setting up the initial state failed: " + e);
            return;
        }
        layer().ready(state, Flush.SOON);
    }

    @Override
    public void gateOpened() {
        up();
    }

    private void up() {
        boolean isPerLink = options.get(Options.SESSION_EVENTS) == EventScope.link;
        Runnable told = isUp && !isPerLink ? this::tellResumed : this::tellUp;
        isUp = true;
        stack().delivery().tell(told);
        if (monitor.state() != ConnectionState.DRAINING) {
            monitor.change(ConnectionState.UP, null);
            setOpen(stack());
        }
    }

    @Override
    public void linkClosed(@Nullable Throwable cause) {
        Throwable why = LinkEnd.why(cause);
        boolean isIdle = layer().isIdle();
        boolean wasUp = monitor.change(
                ConnectionState.UP, isIdle ? ConnectionState.IDLE_STOPPED : ConnectionState.RECONNECTING, cause);
        if (options.get(Options.SESSION_OFFLINE_SEND) == OfflineSend.fail) {
            setOpen(null);
        }
        if (!wasUp) {
            return;
        }
        if (options.get(Options.SESSION_EVENTS) == EventScope.link) {
            stack().delivery().tell(() -> tellDown(cause));
        } else {
            stack().delivery().tell(isIdle ? this::tellIdle : () -> tellSuspended(why));
        }
    }

    @Override
    public void detachCalledOff() {} // it is the client who detaches

    @Override
    public void fenced() {
        StackListener watcher = StackListeners.of(options);
        if (watcher != null) {
            watcher.linkFenced(this);
        }
    }

    @Override
    public void takenOver() {
        stop(false, false);
    }

    @Override
    public void ended(@Nullable TransportException cause) {
        hasEnded = true;
        setOpen(null);
        Future<?> timer = drainTimer;
        if (timer != null) {
            timer.cancel(false);
        }
        stack().end(cause);
        stack().delivery().tell(() -> {
            if (isUp) {
                tellDown(cause);
            }
            monitor.change(ConnectionState.DOWN, cause);
            owner.ended(this);
        });
    }

    @Override
    public void failed(Throwable failure) {
        tellFailure(failure);
    }

    @Override
    public void closed(@Nullable Throwable cause) {} // links are closed, and the session tells of that

    // ---- calls ----

    @Override
    Delivery await(Call<?> call, CallOptions callOptions, long timeout, int since) {
        ConnectionState state = monitor.state();
        boolean isOver = hasEnded || state == ConnectionState.DOWN || state == ConnectionState.DRAINING;
        boolean isOffline = state == ConnectionState.RECONNECTING || state == ConnectionState.IDLE_STOPPED;
        boolean mayWait = !callOptions.isFailFast() && options.get(Options.SESSION_OFFLINE_SEND) == OfflineSend.queue;
        if (isOver || (isOffline && !mayWait)) {
            throw new NotExecutedException(
                    call.messageType().simpleName() + " was not sent: " + monitor.describe(), monitor.lastCause());
        }
        return stack().delivery();
    }

    @Override
    <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout, int since) {
        try {
            return await(call, callOptions, timeout, since).callAsync(call, timeout);
        } catch (NotExecutedException e) {
            return CompletableFuture.failedFuture(e);
        } catch (LinkClosedException e) {
            return CompletableFuture.failedFuture(over(call));
        }
    }

    private NotExecutedException over(Call<?> call) {
        return new NotExecutedException(
                call.messageType().simpleName() + " was not sent: the session is over", monitor.lastCause());
    }

    @Override
    void queueOneway(Call<?> message, CallOptions callOptions, int since) {
        try {
            await(message, callOptions, 0, since).sendOneway(message);
        } catch (LinkClosedException e) {
            throw over(message);
        }
    }

    // ---- controls ----

    @Override
    void start() {
        throw new IllegalStateException(
                "a session that a listener accepted cannot be started: it is its client that connects");
    }

    @Override
    public void stop(boolean hard, boolean closing) {
        boolean first = !monitor.isAny(ConnectionState.DRAINING, ConnectionState.DOWN);
        if (first) {
            monitor.change(ConnectionState.DRAINING, null);
        }
        setOpen(null);
        if (!layer().hasBegun()) {
            return; // it ends when it has
        }
        isStopping = true;
        if (hard || (!layer().isAttached() && !layer().isStored())) {
            end();
        } else if (first) {
            int limit = options.get(Options.DRAIN_TIMEOUT);
            layer().drain(limit, "it is being stopped");
            Future<?> timer = layer().isStored() ? leaveWhenRun(limit) : later(this::end, limit);
            drainTimer = timer;
            if (hasEnded) {
                timer.cancel(false); // it ended before there was a timer to cancel
            }
            if (!layer().isStored()) {
                layer().close("it was stopped");
                layer().stopReading();
            }
        }
    }

    /** A session that is stored goes on elsewhere; another one is over. */
    private void end() {
        if (layer().isStored()) {
            layer().leave("it goes on when the listener is back");
        } else {
            layer().end("it was stopped");
        }
    }

    private Future<?> later(Runnable task, int millis) {
        return environment.schedule(task, millis);
    }

    private Future<?> leaveWhenRun(int limit) {
        long deadline = time.in(limit);
        return environment.repeat(
                () -> {
                    if (layer().hasRun() || time.nanoTime() - deadline >= 0) {
                        end();
                    }
                },
                0,
                LOOK);
    }

    @Override
    public void reset() {
        layer().closeLink(new TransportException("the link was reset", null));
    }

    @Override
    void blocksChanged() {
        layer().hold(idleBlocks()::count);
    }

    @Override
    boolean isServer() {
        return true;
    }
}
