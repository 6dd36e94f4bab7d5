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
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.WouldDeadlockException;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Dispatcher;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What the sessions of both ends have in common: calls go to the link there is, and the end of a link is told. Thread-safe.
 */
abstract class SessionBase implements Session, CallPort {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.endpoint");

    final SessionOptions options;
    final StateMonitor monitor;
    private final IdleBlocks idleBlocks = new IdleBlocks();
    private volatile @Nullable Stack stack; // the link there is
    private volatile @Nullable Future<?> drainTimer;
    private List<SessionListener> listeners;

    SessionBase(SessionOptions options, String name) {
        this.options = options;
        this.monitor = new StateMonitor(name);
        this.listeners = options.listeners();
    }

    /** Has the implementation told too, if it wants to be. */
    final void addListener(@Nullable Object implementation) {
        if (implementation instanceof SessionListener listener) {
            List<SessionListener> more = new ArrayList<>(listeners);
            more.add(listener);
            listeners = List.copyOf(more);
        }
    }

    // ---- calls ----

    @Override
    public final Session session() {
        return this;
    }

    @Override
    public final void call(Call<?> call, CallOptions callOptions) {
        delivery(call).call(call, timeout(call, callOptions));
    }

    @Override
    public final <R> CompletableFuture<R> callAsync(Call<R> call, CallOptions callOptions) {
        Delivery delivery;
        try {
            delivery = delivery(call);
        } catch (NotExecutedException e) {
            return CompletableFuture.failedFuture(e);
        }
        return delivery.callAsync(call, timeout(call, callOptions));
    }

    @Override
    public final void send(Call<?> message, CallOptions callOptions) {
        delivery(message).sendOneway(message);
    }

    private Delivery delivery(Call<?> call) {
        Stack current = stack;
        boolean refusing = monitor.state() == ConnectionState.DRAINING && !isInHandler();
        if (current == null || refusing) {
            throw new NotExecutedException(
                    call.messageType().simpleName() + " was not sent: " + monitor.describe(), monitor.lastCause());
        }
        return current.delivery();
    }

    private long timeout(Call<?> call, CallOptions callOptions) {
        Duration deadline = callOptions.deadline();
        if (deadline != null) {
            return deadline.toMillis();
        }
        return options.get(Options.DISABLE_TIMEOUT) ? 0 : call.messageType().timeoutMillis();
    }

    // ---- the link ----

    final @Nullable Stack stack() {
        return stack;
    }

    /** Takes a new link into use: tells the listeners, then lets messages run. */
    final void use(TransportData link, Environment environment, Dispatcher dispatcher) {
        LinkEvents events = new LinkEvents();
        Stack made = Stack.over(link, environment, dispatcher, events);
        events.link = made;
        made.delivery().tell(() -> up(made));
        made.start();
    }

    private void up(Stack link) {
        stack = link;
        if (!monitor.change(ConnectionState.STARTING, ConnectionState.UP, null)) {
            stack = null;
            link.delivery().close(null); // stopped in between
            return;
        }
        for (SessionListener listener : listeners) {
            tell(() -> listener.onUp(this));
        }
        link.delivery().open();
    }

    private static void tell(Runnable event) {
        try {
            event.run();
        } catch (RuntimeException | Error e) {
            LOGGER.log(System.Logger.Level.WARNING, "a session listener failed", e);
        }
    }

    final void failed(Throwable failure) {
        for (SessionListener listener : listeners) {
            tell(() -> listener.onFailure(this, failure));
        }
    }

    private void closed(@Nullable Throwable cause) {
        stack = null;
        Future<?> timer = drainTimer;
        if (timer != null) {
            timer.cancel(false);
        }
        boolean wanted = monitor.state() == ConnectionState.DRAINING;
        if (cause != null && !wanted) {
            failed(cause);
        }
        for (SessionListener listener : listeners) {
            tell(() -> listener.onDown(this, cause));
        }
        linkClosed(wanted, cause);
    }

    /** Changes the state after the link has closed and everybody has been told. */
    abstract void linkClosed(boolean wanted, @Nullable Throwable cause);

    /** Lets the calls under way finish, then closes the link. The state is DRAINING. */
    final void drain(Stack link, Environment environment) {
        int limit = options.get(Options.DRAIN_TIMEOUT);
        drainTimer =
                environment.threads().timer().schedule(() -> giveUpDraining(link, limit), limit, TimeUnit.MILLISECONDS);
        link.delivery().whenQuiet(link.delivery()::closeWhenFlushed);
    }

    private static void giveUpDraining(Stack link, int limit) {
        String text = "calls were still under way " + limit + " ms after the stop (option Lifecycle.drainTimeout)";
        link.delivery().close(new TransportException(text, null));
    }

    /** The events of one link; those of a link that was never used, or is not any more, do not matter. */
    private final class LinkEvents implements DeliveryEvents {
        private @Nullable Stack link;

        @Override
        public void failed(Throwable failure) {
            SessionBase.this.failed(failure);
        }

        @Override
        public void closed(@Nullable Throwable cause) {
            if (stack == link) {
                SessionBase.this.closed(cause);
            }
        }
    }

    // ---- controls and queries ----

    abstract void start();

    abstract void stop(boolean hard);

    abstract void reset();

    @Override
    public final void transportControl(TransportControl control, @Nullable Object value) {
        switch (control) {
            case START -> start();
            case STOP -> stop(Boolean.TRUE.equals(value));
            case RESET -> reset();
            case START_AND_WAIT_UP -> {
                start();
                waitUp(Limits.millis(control, value));
            }
            case STOP_AND_WAIT_DOWN -> {
                long limit = Limits.millis(control, value);
                refuseInHandler("STOP_AND_WAIT_DOWN");
                stop(false);
                waitDown(limit);
            }
            case INCREMENT_IDLE_BLOCK -> idleBlocks.increment();
            case DECREMENT_IDLE_BLOCK -> idleBlocks.decrement();
        }
    }

    @Override
    public final @Nullable Object transportQuery(TransportQuery query) {
        Stack current = stack;
        ConnectionState state = monitor.state();
        return switch (query) {
            case IS_UP -> state == ConnectionState.UP;
            case IS_DOWN -> state == ConnectionState.DOWN || state == ConnectionState.FAILED;
            case IS_IDLE -> current == null || current.delivery().isQuiet();
            case STATE -> state;
            case LAST_CAUSE -> monitor.lastCause();
            case IDLE_BLOCK_COUNT -> idleBlocks.count();
            case IS_SERVER -> isServer();
            case IS_RESUMABLE -> false;
            case SESSION_ID -> null;
            case LOCAL_ADDRESS -> current == null ? null : current.link().localAddress();
            case REMOTE_ADDRESS -> current == null ? null : current.link().remoteAddress();
        };
    }

    abstract boolean isServer();

    @Override
    public final void waitUp(long millis) {
        refuseInHandler("WAIT_UP");
        monitor.waitUp(millis);
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

    /** Whether the calling thread runs a message of this session. */
    final boolean isInHandler() {
        Stack current = stack;
        return current != null && current.delivery().isRunningOnThisThread();
    }

    @Override
    public final IdleBlock holdUp() {
        return idleBlocks.hold();
    }

    @Override
    public final void close() {
        stop(false);
        if (!isInHandler()) {
            monitor.waitDown(0); // the drain time bounds it
        }
    }
}
