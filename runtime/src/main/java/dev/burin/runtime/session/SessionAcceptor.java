package dev.burin.runtime.session;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.time.Time;
import dev.burin.runtime.transport.PacketLayer;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sessions of a listener: finds or makes the one that a link belongs to. Thread-safe. */
public final class SessionAcceptor {
    /** Stands in front of who is only known by an address; such a peer may come back from another one. */
    public static final String ADDRESS = "address ";

    /** Milliseconds between two ticks. */
    public static final int TICK = 50;

    /** Makes the part above a new session. */
    public interface Owner {
        /**
         * A session was opened.
         *
         * @param layers makes its layer, when it is known who is to be told of it; to be called once
         * @return the layer, with everything above it
         */
        AcceptedLayer opened(String peer, LayerMaker layers);
    }

    /** Makes the layer of a session. */
    public interface LayerMaker {
        /**
         * Makes the layer.
         *
         * @param service the qualified name of the service; empty for any
         * @throws RuntimeException when the peer wants another service
         */
        AcceptedLayer make(String service, SessionEvents events);
    }

    private final SessionSettings settings;
    private final Acceptor acceptor;
    private final Owner owner;
    private final Executor workers;
    private final Time time;
    private final @Nullable SessionStore store;
    private final boolean ownsStore;
    private final @Nullable StoredSessions stored;

    /**
     * @param workers runs what may take long
     */
    public SessionAcceptor(SessionOptions options, Executor workers, Owner owner) {
        this.settings = SessionTerms.settings(options);
        this.workers = workers;
        this.time = Time.of(options);
        this.owner = owner;
        this.ownsStore = options.services(SessionStore.class).isEmpty();
        this.store = SessionTerms.store(options);
        this.stored = store == null
                ? null
                : new StoredSessions(
                        store,
                        options.get(Options.SESSION_DURABILITY),
                        settings,
                        options.get(Options.SESSION_TAKE_OVER_GRACE),
                        options.services(CompletionResolver.class).stream()
                                .findFirst()
                                .orElse(null),
                        workers);
        this.acceptor = new Acceptor(
                settings,
                SessionTerms.room(options),
                new Sessions(),
                new Identity("", ""),
                store == null ? ConnectingLayer.randomBytes(SessionStore.KEY_SIZE) : store.serverKey(),
                ConnectingLayer::randomBytes);
    }

    /** Goes on with the sessions that are in the store. To be called before there are links. */
    public void restore() {
        if (stored != null) {
            stored.restore(acceptor, time.millis());
        }
    }

    /** Closes the store, if it was opened here. To be called when all sessions have ended. */
    public void close() {
        if (store != null && ownsStore) {
            store.close();
        }
    }

    /** Whether the first packet of a link is a frame; else the link speaks plain Etch. */
    public static boolean isFrame(byte[] data, int offset) {
        return Frames.isFrame(data, offset);
    }

    /** Tells a peer whose first packet was a frame that there are no sessions here, and closes the link. */
    public static void refuse(PacketLayer link) {
        byte[] frame = HandshakeCodec.reject(new Handshake.Reject(
                Rejection.NOT_SUPPORTED,
                Rejection.NOT_SUPPORTED.code(),
                0,
                0,
                new byte[SessionId.SIZE],
                0,
                Ranges.EMPTY,
                ""));
        FramedLink refused = new FramedLink(link);
        refused.send(frame, Frames.ROOM, frame.length - Frames.ROOM, true);
        refused.close(null);
    }

    /**
     * Takes the first packet of a link, which is a frame.
     *
     * @param peer who is at the other end: a principal or an address
     * @param linked is told whose link it is
     * @return what takes the packets that follow; null when the link is refused and being closed
     */
    public @Nullable SessionPacket first(
            PacketLayer link, byte[] data, int offset, int length, String peer, Consumer<SessionEvents> linked) {
        link.setMaxPacketSize(settings.limits().maxFrame());
        FramedLink framed = new FramedLink(link);
        AcceptedCore session = acceptor.first(framed, data, offset, length, peer, time.millis());
        if (session == null) {
            return null;
        }
        AcceptedLayer layer = layer(session);
        layer.ifCurrent(framed, () -> linked.accept(layer.events()));
        framed.bind(layer);
        layer.deliver();
        return framed;
    }

    /** Opens no further sessions. */
    public void drain() {
        acceptor.drain();
    }

    /** Time passes; to be called every {@link #TICK} milliseconds. */
    public void tick() {
        for (AcceptedCore session : acceptor.tick(time.millis(), TICK)) {
            if (session.host instanceof AcceptedLayer layer && layer.hasUpward()) {
                layer.deliverSoon();
            }
        }
    }

    private static AcceptedLayer layer(AcceptedCore session) {
        return (AcceptedLayer) Objects.requireNonNull(session.host);
    }

    private final class Sessions implements Acceptor.Host {
        @Override
        public SessionActions actions(AcceptedCore session) {
            AcceptedLayer layer = owner.opened(session.peer, (service, events) -> {
                if (!service.isEmpty() && !session.service.isEmpty() && !service.equals(session.service)) {
                    throw new WrongServiceException(session.service, service);
                }
                if (service.equals(session.service)) {
                    session.service = service; // one text for all sessions
                }
                return new AcceptedLayer(acceptor, session, settings, workers, events, time);
            });
            session.host = layer;
            if (stored != null) {
                layer.setLog(stored.log(session, layer));
                if (!session.isRestored) {
                    create(session, layer, stored);
                }
            }
            return new LayerActions(layer);
        }

        private void create(AcceptedCore session, AcceptedLayer layer, StoredSessions store) {
            try {
                store.create(session, session.window);
            } catch (RuntimeException | Error e) {
                layer.events().ended(new TransportException("the session could not be stored", e)); // it has an owner
                throw e;
            }
        }

        @Override
        public Acceptor.Claimed claim(@Nullable AcceptedCore here, Handshake.Resume resume, long now) {
            return stored != null && stored.isShared()
                    ? stored.claim(acceptor, SessionId.of(resume.id()), resume.epoch(), now)
                    : Acceptor.Host.super.claim(here, resume, now);
        }

        @Override
        public OperationLog log(AcceptedCore session) {
            StoreLog log = layer(session).log();
            return log == null ? OperationLog.NONE : log;
        }

        @Override
        public int grant(int wants) {
            return Acceptor.Host.super.grant(wants) | (stored == null ? 0 : stored.grant(wants));
        }

        @Override
        public void attached(AcceptedCore session, boolean isNew) {
            AcceptedLayer layer = layer(session);
            StoreLog log = layer.log();
            if (log != null && session.epoch > 1) {
                log.claim(session.epoch);
            }
            SessionLink link = session.core().link.get();
            if (link != null) { // else the session ends with it
                layer.use(link); // here, because only with the lock links come in the order of their epochs
            }
            layer.tellAttached();
        }
    }
}
