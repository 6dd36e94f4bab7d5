package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Options;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.PacketLayer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The session of the end that accepted the connection. It lives as long as its link. Thread-safe. */
final class AcceptedSession extends SessionBase implements Accepted, DeliveryEvents {
    private final Environment environment;
    private final EndpointListener owner;
    private volatile @Nullable Future<?> drainTimer;

    AcceptedSession(Environment environment, EndpointListener owner, @Nullable Object peer) {
        super(environment.options(), "the connection from ", peer);
        this.environment = environment;
        this.owner = owner;
        monitor.change(ConnectionState.STARTING, null);
    }

    /** Takes its link into use; the layers over it, or null when there is to be no such link. */
    @Nullable
    Stack use(TransportData data, PacketLayer packets, Dispatcher dispatcher) {
        Stack made;
        try {
            made = Stack.over(data, packets, environment, dispatcher, this, this);
        } catch (RuntimeException e) {
            data.close(e);
            tellFailure(e);
            monitor.change(ConnectionState.DOWN, e);
            owner.ended(this);
            return null;
        }
        setLink(made);
        made.open();
        return made;
    }

    /**
     * Sets the initial state up on the calling thread, which may wait.
     *
     * @param start has the link read
     */
    void begin(Stack made, Runnable start) {
        made.delivery()
                .begin(
                        () -> {
                            start.run();
                            started(made);
                        },
                        () -> up(made));
    }

    /** Has the initial state of a link that is being read set up by another thread. */
    void beginSoon(Stack made) {
        made.delivery().tell(() -> up(made));
        started(made);
    }

    private void started(Stack made) {
        if (link() == null) {
            return; // it is closed already
        }
        if (monitor.state() == ConnectionState.DRAINING) {
            made.delivery().closeWhenFlushed(); // stopped before there was a link to close
        }
    }

    /** Called in order with the messages: none runs before it ends. */
    private void up(Stack made) {
        try {
            initialise();
        } catch (Exception | Error e) {
            made.delivery().close(new TransportException("setting up the initial state failed: " + e, e));
            return;
        }
        if (monitor.change(ConnectionState.STARTING, ConnectionState.UP, null)) {
            setOpen(made);
            tellUp();
        }
        made.delivery().open();
    }

    @Override
    public void failed(Throwable failure) {
        tellFailure(failure);
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        boolean wanted = monitor.state() == ConnectionState.DRAINING;
        setOpen(null);
        if (cause != null && !wanted) {
            tellFailure(cause);
        }
        tellDown(cause);
        monitor.change(ConnectionState.DOWN, cause);
        setLink(null);
        cancel(drainTimer); // after that: a stop looks whether there is still a link when it has set it
        owner.ended(this);
    }

    private static void cancel(@Nullable Future<?> timer) {
        if (timer != null) {
            timer.cancel(false);
        }
    }

    private NotExecutedException notUp(Call<?> call) {
        return new NotExecutedException(
                call.messageType().simpleName() + " was not sent: " + monitor.describe(), monitor.lastCause());
    }

    @Override
    Delivery await(Call<?> call, CallOptions callOptions, long timeout, int since) {
        throw notUp(call); // it is the client who connects
    }

    @Override
    <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout, int since) {
        return CompletableFuture.failedFuture(notUp(call));
    }

    @Override
    void queueOneway(Call<?> message, CallOptions callOptions, int since) {
        throw notUp(message);
    }

    @Override
    void start() {
        ConnectionState state = monitor.state();
        if (state != ConnectionState.STARTING && state != ConnectionState.UP) {
            throw new IllegalStateException(
                    "a session that a listener accepted cannot be started again: its client has to connect anew");
        }
    }

    @Override
    public void stop(boolean hard, boolean closing) {
        Stack there = link();
        monitor.change(ConnectionState.STARTING, ConnectionState.DRAINING, null);
        boolean first = monitor.change(ConnectionState.UP, ConnectionState.DRAINING, null);
        setOpen(null);
        if (there == null) {
            return;
        }
        if (hard) {
            there.delivery().close(null);
        } else if (first) {
            int limit = options.get(Options.DRAIN_TIMEOUT);
            Future<?> timer = environment.schedule(() -> there.delivery().close(null), limit);
            drainTimer = timer;
            if (link() == null) {
                timer.cancel(false); // it was closed before there was a timer to cancel
            }
            there.delivery().closeWhenQuiet();
        } else {
            there.delivery().closeWhenFlushed();
        }
    }

    @Override
    public void reset() {
        Stack there = link();
        if (there != null) {
            there.delivery().close(new TransportException("the link was reset", null));
        }
    }

    @Override
    boolean isServer() {
        return true;
    }
}
