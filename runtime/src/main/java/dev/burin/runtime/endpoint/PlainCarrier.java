package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Session;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.lifecycle.LifecycleEvent;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.transport.PacketLayer;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Plain links: each is a session of its own, and calls that find none wait for the next. Guarded by the client's lock. */
final class PlainCarrier extends Carrier {
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
        made.delivery().begin(() -> owner.begin(data, packets), () -> connected(made, number));
    }

    @Override
    void closeGracefully(boolean isStopping) {
        Stack closing = owner.link();
        if (closing != null) { // else it has closed by itself, and will say so
            owner.waitingThread().close(closing.delivery());
        }
    }

    @Override
    boolean isQuiet() {
        Stack there = owner.link();
        return there == null || there.delivery().isQuiet();
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
            WaitingCalls waiting = owner.waiting();
            for (WaitingCall<?> call = waiting.peek(); call != null; call = waiting.peek()) {
                call.send(made.delivery());
                waiting.poll();
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
        if (wasUp) {
            if (cause != null && !wanted) {
                owner.tellFailure(cause);
            }
            owner.tellDown(cause);
        }
        owner.handle(new LifecycleEvent.Closed(number, LinkEnd.why(cause)));
    }

    @Override
    Delivery await(Call<?> call, CallOptions callOptions, long timeout, int since) {
        return owner.waiting().await(call, callOptions, timeout, since);
    }

    @Override
    <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout, int since) {
        synchronized (owner) {
            return owner.waiting().queue(call, callOptions, timeout, since);
        }
    }

    @Override
    void queueOneway(Call<?> message, CallOptions callOptions, int since) {
        synchronized (owner) {
            owner.waiting().queueOneway(message, callOptions, since);
        }
    }

    @Override
    void failWaiting(Throwable cause) {
        owner.waiting().fail(cause);
    }
}
