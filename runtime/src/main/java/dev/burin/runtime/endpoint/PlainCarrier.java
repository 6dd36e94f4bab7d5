package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.Options;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.Session;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.lifecycle.LifecycleEvent;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.transport.PacketLayer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Plain links: each is a session of its own, and calls that find none wait here. Guarded by the client's lock. */
final class PlainCarrier extends Carrier {
    private final Deque<WaitingCall<?>> waiting = new ArrayDeque<>();

    PlainCarrier(ClientSession owner) {
        super(owner);
    }

    @Override
    void use(TransportData data, Environment environment, long number, BooleanSupplier isWanted) {
        LinkEvents events = new LinkEvents(number);
        PacketLayer packets = PacketLayer.over(data, owner.options);
        Stack made;
        try {
            made = Stack.over(data, packets, environment, owner.dispatcher(), events, owner);
        } catch (RuntimeException e) {
            data.close(e); // a filter has said that there is to be no such link
            owner.handle(new LifecycleEvent.Failed(number, e, true));
            return;
        }
        events.link = made;
        synchronized (owner) {
            if (!isWanted.getAsBoolean()) {
                data.close(null);
                return;
            }
            owner.setLink(made);
        }
        made.open();
        made.delivery().begin(() -> data.start(packets), () -> connected(made, number));
    }

    @Override
    void closeGracefully(boolean isStopping) {
        Stack closing = owner.link();
        if (closing != null) { // else it has closed by itself, and will say so
            closing.delivery().closeWhenQuiet();
        }
    }

    @Override
    void closeLink(@Nullable Throwable cause) {
        Stack closing = owner.link();
        if (closing != null) {
            closing.delivery().close(cause);
        }
    }

    /** Called in order with the messages of the link: none runs before it ends. */
    private void connected(Stack made, long number) {
        owner.handle(new LifecycleEvent.Connected(number));
        try {
            owner.initialise();
        } catch (Exception | Error e) {
            owner.handle(new LifecycleEvent.Failed(
                    number, new TransportException("setting up the initial state failed: " + e, e), false));
            return;
        }
        owner.handle(new LifecycleEvent.Initialised(number));
        if (isOpen(made)) {
            owner.tellUp();
            made.delivery().open();
        }
    }

    @SuppressWarnings("ReferenceEquality") // this link, not one like it
    private boolean isOpen(Stack made) {
        return owner.open() == made;
    }

    /** Lets everybody use the link; calls that waited go first. */
    @Override
    void open() {
        Stack made = Objects.requireNonNull(owner.link());
        try {
            for (WaitingCall<?> call = waiting.peek(); call != null; call = waiting.peek()) {
                call.send(made.delivery());
                waiting.remove();
            }
        } catch (LinkClosedException e) {
            return; // closed already, as it will say: the rest waits for what becomes of that
        }
        owner.setOpen(made);
        owner.idleWatch.start(
                owner.environment().scheduler(), made.delivery(), () -> owner.handle(new LifecycleEvent.Idle()));
    }

    /** The events of the link that one attempt has made. */
    private final class LinkEvents implements DeliveryEvents {
        private final long number;
        private @Nullable Stack link;

        LinkEvents(long number) {
            this.number = number;
        }

        @Override
        public Session session() {
            return owner;
        }

        @Override
        public boolean hasListeners() {
            return owner.hasListeners();
        }

        @Override
        public void failed(Throwable failure) {
            owner.tellFailure(failure);
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
        synchronized (owner) {
            if (owner.link() == closed) { // else another one has taken its place already
                ConnectionState state = owner.lifecycle().state();
                wanted = state == ConnectionState.DRAINING;
                wasUp = wanted || state == ConnectionState.UP;
                owner.idleWatch.stop();
                owner.setOpen(null);
                owner.setLink(null);
            }
        }
        Throwable why = cause == null ? new TransportException("the peer closed the connection", null) : cause;
        if (wasUp) {
            if (cause != null && !wanted) {
                owner.tellFailure(cause);
            }
            owner.tellDown(cause);
        }
        owner.handle(new LifecycleEvent.Closed(number, why));
    }

    @Override
    Delivery await(Call<?> call, CallOptions callOptions, long timeout, int since) {
        ReaderThread.beforeWaiting();
        long limit = mostToWait(timeout);
        long deadline = limit == 0 ? 0 : owner.time.in(limit);
        while (true) {
            if (!owner.demand(callOptions, since)) {
                throw owner.notUp(call, owner.monitor.lastCause());
            }
            Stack usable = owner.open();
            if (usable != null) {
                return usable.delivery();
            }
            if (!owner.monitor.awaitChange(() -> owner.open() == null && isOnItsWay(), deadline)) {
                throw new DeadlineException(
                        Outcome.NOT_EXECUTED,
                        call.messageType().simpleName() + " waited " + limit + " ms: " + owner.monitor.describe(),
                        owner.monitor.lastCause());
            }
        }
    }

    /** Milliseconds that a call may wait for a link; 0 for ever. */
    private long mostToWait(long timeout) {
        int most = owner.options.get(Options.CALL_WAIT);
        return timeout == 0 || (most > 0 && most < timeout) ? most : timeout;
    }

    private boolean isOnItsWay() {
        ConnectionState state = owner.monitor.state();
        return !ClientSession.isResting(state);
    }

    @Override
    <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout, int since) {
        WaitingCall<R> added = WaitingCall.of(call, timeout);
        synchronized (owner) {
            add(added, callOptions, since);
        }
        return added.result();
    }

    @Override
    void queueOneway(Call<?> message, CallOptions callOptions, int since) {
        WaitingCall<?> added = WaitingCall.of(message, 0);
        synchronized (owner) {
            add(added, callOptions, since);
        }
        if (added.result().isCompletedExceptionally()) {
            throw owner.notUp(message, owner.monitor.lastCause());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what becomes of the call is what the first future says
    private void add(WaitingCall<?> added, CallOptions callOptions, int since) {
        if (!owner.demand(callOptions, since)) {
            added.fail(owner.notUp(added.call(), owner.monitor.lastCause()));
            return;
        }
        if (sendNow(added)) {
            return;
        }
        int most = owner.options.get(Options.QUEUE_LIMIT);
        if (waiting.size() >= most) {
            added.fail(
                    ClientSession.notUp(added.call(), null, most + " calls wait already (option Session.queueLimit)"));
            return;
        }
        waiting.add(added);
        long limit = mostToWait(added.timeout());
        if (limit > 0) {
            Future<?> timer = owner.environment().schedule(() -> expire(added, limit), limit);
            added.result().whenComplete((value, failure) -> timer.cancel(false));
        }
    }

    private boolean sendNow(WaitingCall<?> call) {
        Stack usable = owner.open();
        if (usable == null) {
            return false;
        }
        try {
            call.send(usable.delivery());
            return true;
        } catch (LinkClosedException e) {
            owner.setOpen(null);
            return false;
        }
    }

    private void expire(WaitingCall<?> call, long limit) {
        synchronized (owner) { // for all of it: a client that is stopped has no thread to run that, and would get one
            if (waiting.remove(call)) {
                DeadlineException failure = new DeadlineException(
                        Outcome.NOT_EXECUTED,
                        call.call().messageType().simpleName() + " waited " + limit + " ms: "
                                + owner.monitor.describe(),
                        owner.monitor.lastCause());
                owner.later(() -> call.result().completeExceptionally(failure));
            }
        }
    }

    @Override
    void failWaiting(Throwable cause) {
        List<WaitingCall<?>> failed = new ArrayList<>(waiting);
        waiting.clear();
        if (!failed.isEmpty()) {
            owner.later(() -> failed.forEach(call -> call.fail(owner.notUp(call.call(), cause))));
        }
    }
}
