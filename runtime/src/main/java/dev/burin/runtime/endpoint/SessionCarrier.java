package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.lifecycle.LifecycleEvent;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Sessions that outlive their links: calls wait in them, and none is lost with a link. Guarded by the client's lock. */
final class SessionCarrier extends Carrier {
    private @Nullable CarriedSession current; // from when it is first needed until the client is down
    private boolean undecided; // the peer may have no sessions: calls do not go into one before it is up

    SessionCarrier(ClientSession owner) {
        super(owner);
        this.undecided = owner.options.get(Options.SESSION_MODE) == SessionMode.prefer;
    }

    private CarriedSession current() {
        synchronized (owner) {
            CarriedSession session = current;
            if (session == null) {
                Environment environment = owner.environment();
                session = new CarriedSession(
                        owner, environment, environment.threads().workers());
                current = session;
                owner.setLayer(session.layer());
                owner.setLink(session.stack());
            }
            return session;
        }
    }

    @Override
    void use(TransportData data, Environment environment, long attempt, BooleanSupplier isWanted) {
        CarriedSession session;
        synchronized (owner) {
            if (!isWanted.getAsBoolean()) {
                data.close(null);
                return;
            }
            session = current();
            session.use(data, attempt);
        }
        session.handshake(); // it may be given up already: the link is closed then, and there is to be no other session
    }

    @Override
    void closeGracefully(boolean isStopping) {
        current().closeGracefully(isStopping);
    }

    @Override
    void closeLink(@Nullable Throwable cause) {
        CarriedSession session = current;
        if (session != null) {
            session.closeLink(cause);
        }
    }

    @Override
    void open() {
        if (undecided && !owner.waiting().isEmpty()) {
            owner.later(this::sendWaiting);
        } else {
            openToAll();
        }
    }

    private void openToAll() {
        undecided = false;
        current().open();
    }

    /** Puts what waits into the session, without a lock of the client: what has come may be handed up. */
    private void sendWaiting() {
        while (true) {
            WaitingCall<?> next;
            Delivery delivery;
            synchronized (owner) {
                CarriedSession session = current;
                if (session == null || owner.lifecycle().state() != ConnectionState.UP) {
                    return; // the rest waits until it is up again, or was told
                }
                next = owner.waiting().poll();
                if (next == null) {
                    openToAll();
                    owner.monitor.tellWaiting();
                    return;
                }
                delivery = session.stack().delivery();
            }
            owner.prepare(next.call(), next.options(), next.timeout());
            try {
                next.send(delivery);
            } catch (LinkClosedException e) {
                next.fail(owner.notUp(next.call(), e.getCause()));
            }
        }
    }

    @Override
    void failWaiting(Throwable cause) {
        owner.waiting().fail(cause);
        giveUpSession(cause);
    }

    @Override
    void giveUpSession(Throwable cause) {
        CarriedSession session = current;
        if (session != null) {
            current = null; // another start makes another
            owner.setLayer(null);
            owner.setLink(null);
            session.giveUp(cause);
        }
    }

    /** Calls may travel already, although the lifecycle was not told yet; if they may not, they do not begin to now. */
    @Override
    void beforeStop() {
        CarriedSession session = current;
        if (session != null && session.layer().sealUnlessOpen()) {
            owner.handle(new LifecycleEvent.Initialised(session.attempt()));
        }
    }

    @Override
    void afterStop() {
        CarriedSession session = current;
        if (session != null) { // else it was given up
            session.layer().unseal();
        }
    }

    @Override
    boolean isQuiet() {
        CarriedSession session;
        synchronized (owner) {
            session = current;
        }
        return session == null || session.isQuiet();
    }

    @Override
    boolean keepsThreads() {
        return true;
    }

    @Override
    Delivery await(Call<?> call, CallOptions callOptions, long timeout, int since) {
        Delivery delivery = inSession(call, callOptions, since);
        if (delivery == null) {
            delivery = owner.waiting().await(call, callOptions, timeout, since);
        }
        owner.prepare(call, callOptions, timeout);
        return delivery;
    }

    /** The session, in which the call waits; null when it waits for a decision first. */
    private @Nullable Delivery inSession(Call<?> call, CallOptions callOptions, int since) {
        synchronized (owner) {
            if (undecided) {
                return null;
            }
            if (!owner.demand(callOptions, since)) {
                throw owner.notUp(call, owner.monitor.lastCause());
            }
            return current().stack().delivery();
        }
    }

    @Override
    <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout, int since) {
        synchronized (owner) {
            if (undecided) {
                return owner.waiting().queue(call, callOptions, timeout, since);
            }
        }
        while (true) {
            try {
                return await(call, callOptions, timeout, since).callAsync(call, timeout);
            } catch (LinkClosedException e) {
                Thread.onSpinWait(); // the session was given up just now: there is another one, or a reason why not
            } catch (NotExecutedException e) {
                return CompletableFuture.failedFuture(e);
            }
        }
    }

    @Override
    void queueOneway(Call<?> message, CallOptions callOptions, int since) {
        synchronized (owner) {
            if (undecided) {
                owner.waiting().queueOneway(message, callOptions, since);
                return;
            }
        }
        while (true) {
            try {
                await(message, callOptions, 0, since).sendOneway(message);
                return;
            } catch (LinkClosedException e) {
                Thread.onSpinWait(); // as for a call
            }
        }
    }
}
