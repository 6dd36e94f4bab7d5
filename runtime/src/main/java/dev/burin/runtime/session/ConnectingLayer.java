package dev.burin.runtime.session;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.time.Time;
import dev.burin.runtime.transport.PacketLayer;
import java.security.SecureRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** The session layer of the end that connects: lasts as long as its endpoint, through links and sessions. Thread-safe. */
public final class ConnectingLayer extends SessionLayer {
    /** A time that does not come. */
    public static final long NEVER = SessionCore.NEVER;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SessionSettings settings;
    private final LongConsumer tickIn;
    private final Connector connector;
    private @Nullable SessionId lastId; // guarded by lock
    private @Nullable FramedLink unasked; // guarded by lock: the last link, until it is asked to carry the session

    /**
     * @param service the name of the service; empty for any
     * @param workers runs what may take long
     * @param tickIn has {@link #tick} called in so many milliseconds, or {@link #NEVER}, in place of what was asked for before;
     *     called with a lock
     */
    public ConnectingLayer(
            SessionOptions options, String service, Executor workers, SessionEvents events, LongConsumer tickIn) {
        super(new ReentrantLock(), workers, events, Time.of(options));
        this.settings = SessionTerms.settings(options);
        this.tickIn = tickIn;
        this.connector = new Connector(
                settings,
                new Waking(new LayerActions(this)),
                new Attempts(),
                new Identity(service, ""),
                ConnectingLayer::randomBytes);
        this.connector.setResumeTimeout(options.get(Options.SESSION_RESUME_TIMEOUT));
        this.connector.setCallWait(options.get(Options.CALL_WAIT));
    }

    static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    @Override
    public int maxPacketSize() {
        return settings.limits().maxFrame() - Frames.REQUEST_HEADER;
    }

    @Override
    SessionCore core() {
        return connector.core();
    }

    @Override
    void take(FramedLink from, byte[] data, int offset, int length, long now) {
        connector.input(from, data, offset, length, now);
    }

    @Override
    void lost(FramedLink link, boolean isOrderly) {
        connector.lost(link, isOrderly);
    }

    /** Puts a link that was made below; to be called before it is read, and {@link #handshake} afterwards. */
    public void use(PacketLayer below) {
        below.setMaxPacketSize(settings.limits().maxFrame());
        FramedLink link = new FramedLink(below);
        below.setAbove(link);
        lock.lock();
        try {
            use(link);
            unasked = link;
        } finally {
            lock.unlock();
        }
        link.bind(this);
    }

    /**
     * Has the link carry the session, or a new one. Each link is asked once: who comes late with one that is lost may find
     * another, and so may who has brought that.
     */
    public void handshake() {
        // Now, because the peer waits for it, and to have the loop write it takes a hand-over.
        decide(Flush.NOW, () -> {
            FramedLink link = unasked;
            unasked = null;
            if (link != null && link.equals(currentLink())) {
                connector.connected(link, now());
            }
        });
        deliver();
    }

    /** Asks the peer to agree that the link be closed until somebody needs it; whether it could be asked. */
    public boolean detach() {
        boolean asked;
        lock.lock();
        try {
            asked = connector.core().detach(now());
        } finally {
            lock.unlock();
        }
        stopReading(); // else the answer would wait until the warden notices that no caller reads
        return asked;
    }

    /** Whether calls may travel; if not, none will before {@link #unseal}, or ever if the session is given up. */
    public boolean sealUnlessOpen() {
        lock.lock();
        try {
            return connector.core().sealUnlessOpen();
        } finally {
            lock.unlock();
        }
    }

    /** The session was not given up. Hands nothing up itself, as its caller may hold locks. */
    public void unseal() {
        lock.lock();
        try {
            connector.core().unseal(now());
        } finally {
            lock.unlock();
        }
        if (hasUpward()) {
            deliverSoon();
        }
    }

    /** Ends the session without the peer, and with it all that waits: each is told what is known of it. There is no other. */
    public void giveUp(String why) {
        step(() -> connector.giveUp(Rejection.CLOSED, why));
    }

    /** What is left to do, in either direction. */
    public Remainder remainder() {
        lock.lock();
        try {
            if (connector.id() == null || !connector.core().hasUnfinished()) {
                return Remainder.NOTHING;
            }
            return connector.core().ending.isCloseAnswered() ? Remainder.WITHOUT_LINK : Remainder.OVER_ANOTHER_LINK;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Ends the session whose initial state could not be set up; what was not executed waits for another one.
     *
     * @return whether there was still that session
     */
    public boolean startOver(InitialState failed, String why) {
        boolean wasWanted;
        lock.lock();
        try {
            wasWanted = isWanted(failed);
            if (wasWanted) {
                connector.lose(Rejection.CLOSED, why);
            }
        } finally {
            lock.unlock();
        }
        deliver();
        return wasWanted;
    }

    /** Time has passed, as much as was asked for. To be called once before that. */
    public void tick() {
        step(() -> {
            long now = now();
            connector.tick(now);
            long until = connector.sleepsUntil();
            if (until == NEVER) {
                tickIn.accept(NEVER);
            } else {
                tickIn.accept(until < now ? SessionAcceptor.TICK : Math.max(SessionAcceptor.TICK, until - now));
            }
        });
    }

    /** Names the session, or the last there was. */
    @Override
    public @Nullable String sessionId() {
        lock.lock();
        try {
            byte[] id = connector.id();
            if (id != null) {
                lastId = SessionId.of(id);
            }
            return lastId == null ? null : lastId.toString();
        } finally {
            lock.unlock();
        }
    }

    @Override
    void ended(Rejection reason, String text) {
        later(() -> events().ended(TransportException.withoutStackTrace("the session is over: " + text)));
    }

    /** An idle session has no timer, or one that ends in minutes. */
    private final class Waking extends ForwardingActions {
        Waking(SessionActions actions) {
            super(actions);
        }

        @Override
        public void woken() {
            tickIn.accept(SessionAcceptor.TICK);
        }
    }

    private final class Attempts implements Connector.Events {
        @Override
        public void attached(boolean isNew) {
            tellAttached();
        }

        @Override
        public void refused(Rejection reason, String text, int retryAfter) {
            TransportException cause = new TransportException(text, null);
            if (reason == Rejection.NOT_SUPPORTED) {
                later(() -> events().notSupported(cause));
            } else if (reason.isOfSession() && retryAfter == 0) {
                later(() -> events().forgotten(cause));
            } else {
                later(() -> events().refused(cause, reason.isPermanent(), retryAfter));
            }
        }

        @Override
        public void lost(Rejection reason, String text) {}

        @Override
        public void unanswered() {
            later(() -> events().unanswered());
        }
    }
}
