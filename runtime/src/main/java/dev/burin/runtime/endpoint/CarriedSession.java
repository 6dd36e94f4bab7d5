package dev.burin.runtime.endpoint;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.EventScope;
import dev.burin.runtime.Options;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.lifecycle.LifecycleEvent;
import dev.burin.runtime.session.ConnectingLayer;
import dev.burin.runtime.session.InitialState;
import dev.burin.runtime.session.Remainder;
import dev.burin.runtime.session.SessionAcceptor;
import dev.burin.runtime.session.SessionEvents;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.transport.PacketLayer;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A client's session from a start to the next stop, with what it tells the lifecycle and listeners. Thread-safe. */
final class CarriedSession implements SessionEvents, DeliveryEvents, InitialStates.Owner {
    /** So many OPENs that nobody answers, and the peer is taken to know nothing of sessions (2.1). */
    private static final int UNANSWERED = 2;

    private final ClientSession owner;
    private final Executor workers;
    private final ConnectingLayer layer;
    private final Stack stack;
    private final Alarm alarm;
    private volatile long attempt; // that made the link
    private @Nullable Throwable closeCause; // guarded by owner: why the link was closed by this end
    private final InitialStates initialStates;
    private boolean isUp; // guarded by owner: listeners were told that the session is up, and not that it is down
    private boolean detaching; // guarded by owner: the link is being closed because the session is idle
    private int unanswered; // guarded by owner
    private boolean isReopening; // guarded by owner: the peer had forgotten the session, and another is asked for
    private boolean endsWithoutLink; // guarded by owner: what the peer has sent before its end still runs
    private boolean givenUp; // guarded by owner: nobody is told of it any more

    /**
     * @param workers runs what may take long, also after the client has let go of its threads
     */
    CarriedSession(ClientSession owner, Environment environment, Executor workers) {
        this.owner = owner;
        this.workers = workers;
        this.alarm = new Alarm(environment, this::tick);
        this.layer = new ConnectingLayer(owner.options, owner.dispatcher().service(), workers, this, alarm::setTo);
        this.stack = Stack.over(layer, environment, owner.dispatcher(), this, owner);
        this.initialStates = new InitialStates(this);
        alarm.setTo(SessionAcceptor.TICK);
    }

    private void tick() {
        layer.tick();
    }

    ConnectingLayer layer() {
        return layer;
    }

    Stack stack() {
        return stack;
    }

    /** Puts a new link below. Called with the client's lock. */
    void use(TransportData data, long number) {
        PacketLayer packets = PacketLayer.over(data, owner.options);
        if (data.keepsPackets()) {
            data.close(null);
            owner.handle(new LifecycleEvent.Failed(
                    number, new TransportException("sessions need a stream, and this transport has none", null), true));
            return;
        }
        attempt = number;
        closeCause = null;
        detaching = false;
        stack.setData(data);
        data.unbounded();
        layer.use(packets);
        owner.begin(data, packets);
    }

    void handshake() {
        synchronized (owner) {
            if (givenUp) {
                return; // the peer would keep a session that nobody wants
            }
        }
        layer.handshake();
    }

    /** Called with the client's lock. */
    void closeGracefully(boolean isStopping) {
        owner.idleWatch.stop();
        if (isStopping) {
            layer.close("it was stopped");
            if (!owner.waitingThread().readsEnd(stack.delivery())) {
                layer.stopReading();
            }
        } else if (layer.detach()) {
            detaching = true;
        } else {
            workers.execute(() -> owner.handle(new LifecycleEvent.CalledOff(attempt)));
        }
    }

    /** Called with the client's lock. */
    void closeLink(@Nullable Throwable cause) {
        closeCause = cause;
        layer.closeLink(cause);
        if (endsWithoutLink) {
            workers.execute(this::endWithoutLink); // there is no link whose end would be told
        }
    }

    boolean isQuiet() {
        return stack.delivery().isQuiet() && layer.isQuiet();
    }

    long attempt() {
        return attempt;
    }

    /** Called with the client's lock. */
    void open() {
        owner.setOpen(stack);
        owner.idleWatch.start(
                owner.environment().scheduler(), stack.delivery(), () -> owner.handle(new LifecycleEvent.Idle()));
    }

    /** Ends the session, and with it what waits in it. Called with the client's lock. */
    void giveUp(Throwable cause) {
        givenUp = true;
        alarm.end();
        Throwable why = closeCause == null ? cause : closeCause;
        Runnable end = () -> {
            layer.giveUp(String.valueOf(why.getMessage()));
            stack.end(why);
        };
        if (!owner.waitingThread().leaveToEndReader(end)) {
            workers.execute(end);
        }
    }

    // ---- what becomes of the session ----

    @Override
    public void attached(@Nullable InitialState toSetUp, boolean isGateOpen) {
        long number = attempt;
        synchronized (owner) {
            if (givenUp) {
                return;
            }
            unanswered = 0;
            isReopening = false;
            owner.handle(new LifecycleEvent.Connected(number));
            owner.noteSession();
        }
        if (toSetUp != null) {
            initialStates.ask(toSetUp, owner.forInitialState(workers));
        } else if (isGateOpen) {
            up(number);
        }
    }

    @Override
    public void beginInitialState() {
        stack.open();
    }

    @Override
    public void setUp(InitialState state) {
        synchronized (owner) {
            if (givenUp) {
                return;
            }
        }
        try {
            owner.initialise();
        } catch (Exception | Error e) {
            TransportException cause = new TransportException("setting up the initial state failed: " + e, e);
            synchronized (owner) {
                closeCause = cause; // that the link is closed for it may be told before it is
            }
            if (layer.startOver(state, String.valueOf(cause.getMessage()))) {
                owner.handle(new LifecycleEvent.Failed(attempt, cause, false));
            }
            return;
        }
        if (owner.waitingThread().isConnector()) {
            layer.ready(state, Flush.LATER); // see WaitingThread.readUp
            if (!layer.isGateOpen()) {
                layer.flush(Flush.NOW); // the peer is not ready itself, and may take long
            }
        } else {
            layer.ready(state, Flush.SOON);
        }
    }

    @Override
    public void gateOpened() {
        up(attempt);
    }

    private void up(long number) {
        boolean wasUp;
        synchronized (owner) {
            if (givenUp) {
                return;
            }
            wasUp = isUp;
            isUp = true;
        }
        stack.delivery().tell(wasUp && !isPerLink() ? owner::tellResumed : owner::tellUp);
        owner.handle(new LifecycleEvent.Initialised(number));
    }

    private boolean isPerLink() {
        return owner.options.get(Options.SESSION_EVENTS) == EventScope.link;
    }

    @Override
    public void linkClosed(@Nullable Throwable cause) {
        Throwable why;
        synchronized (owner) {
            if (givenUp) {
                return; // the client may have another session by now, and that one a link
            }
            why = LinkEnd.why(cause == null ? closeCause : cause);
            owner.idleWatch.stop();
            owner.setOpen(null);
            if (isUp && isPerLink()) {
                stack.delivery().tell(() -> owner.tellDown(cause));
            } else if (isUp && detaching) {
                stack.delivery().tell(owner::tellIdle);
            } else if (isUp) {
                stack.delivery().tell(() -> owner.tellSuspended(why));
            }
        }
        Remainder left = layer.remainder(); // if it ends by itself after this, that is told after this
        synchronized (owner) {
            if (left == Remainder.WITHOUT_LINK) {
                endsWithoutLink = true;
            } else if (!layer.hasLink()) { // else another attempt has begun already
                owner.handle(new LifecycleEvent.Closed(attempt, why, left == Remainder.OVER_ANOTHER_LINK));
            }
        }
    }

    /** Tells of the end of the link, if that was not told because the session was to end first. */
    private void endWithoutLink() {
        synchronized (owner) {
            if (endsWithoutLink) {
                endsWithoutLink = false;
                owner.handle(new LifecycleEvent.Closed(attempt, LinkEnd.why(closeCause), false));
            }
        }
    }

    @Override
    public void wanted() {
        synchronized (owner) {
            if (!givenUp) { // else it was stopped meanwhile, and who stopped it had the last word
                owner.handle(new LifecycleEvent.Demand());
            }
        }
    }

    @Override
    public void detachCalledOff() {
        synchronized (owner) {
            detaching = false;
        }
        owner.handle(new LifecycleEvent.CalledOff(attempt));
    }

    @Override
    public void refused(TransportException cause, boolean isPermanent, int retryAfter) {
        owner.handle(new LifecycleEvent.Failed(attempt, cause, isPermanent, retryAfter));
    }

    @Override
    public void forgotten(TransportException cause) {
        synchronized (owner) {
            boolean isTrying = owner.lifecycle().state() != ConnectionState.DRAINING;
            if (isTrying && !isReopening && owner.options.get(Options.SESSION_REOPEN)) {
                isReopening = true; // only once: else a peer that forgets everything would be asked again and again
                owner.handle(new LifecycleEvent.Again(attempt));
                return;
            }
        }
        refused(cause, false, 0);
    }

    @Override
    public void unanswered() {
        synchronized (owner) {
            unanswered++;
            if (unanswered < UNANSWERED) {
                owner.handle(new LifecycleEvent.Again(attempt));
                return;
            }
        }
        notSupported(new TransportException(
                "SessionsNotSupported: the peer closes the connection when it is asked for a session, as Apache Etch"
                        + " does (option Session.mode, here and there)",
                null));
    }

    @Override
    public void notSupported(TransportException cause) {
        synchronized (owner) {
            if (givenUp) {
                return;
            }
            if (owner.options.get(Options.SESSION_MODE) == SessionMode.prefer && !owner.hadSession()) {
                owner.fallBackToPlain();
                owner.handle(new LifecycleEvent.Again(attempt));
            } else {
                owner.handle(new LifecycleEvent.Failed(attempt, cause, true));
            }
        }
    }

    @Override
    public void fenced() {
        StackListener watcher = StackListeners.of(owner.options);
        if (watcher != null) {
            watcher.linkFenced(owner);
        }
    }

    @Override
    public void ended(@Nullable TransportException cause) {
        boolean wasUp;
        boolean isWanted;
        synchronized (owner) {
            wasUp = isUp;
            isUp = false;
            if (endsWithoutLink) {
                workers.execute(this::endWithoutLink); // after listeners were told of the end
            }
            ConnectionState state = owner.monitor.state();
            isWanted = state == ConnectionState.DRAINING || state == ConnectionState.DOWN;
            if (!owner.options.get(Options.SESSION_REOPEN)) {
                workers.execute(this::stopClient); // what waits is told: it was not executed
            }
        }
        if (wasUp) {
            stack.delivery().tell(() -> {
                if (cause != null && !isWanted) {
                    owner.tellFailure(cause);
                }
                owner.tellDown(isWanted ? null : cause);
            });
        }
    }

    private void stopClient() {
        synchronized (owner) {
            if (!givenUp) {
                owner.handle(new LifecycleEvent.Stop(true));
            }
        }
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
    public void closed(@Nullable Throwable cause) {} // links are closed, and the session tells of that
}
