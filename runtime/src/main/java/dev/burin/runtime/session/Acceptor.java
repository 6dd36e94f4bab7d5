package dev.burin.runtime.session;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The accepting end of sessions: opens them, finds them again, keeps them while they have no link, and lets them expire (2.4,
 * 2.9). No I/O, no threads, no clock. Thread-safe: a lock of its own guards who there is, the lock of each session the session.
 */
final class Acceptor {
    /** Makes the part above a session. Called without locks. */
    interface Host {
        /** What a new session drives; {@link AcceptedCore#host} is for the host's own use. */
        SessionActions actions(AcceptedCore session);

        /** A link carries the session; {@code isNew} says whether it is its first. Called with the session's lock. */
        void attached(AcceptedCore session, boolean isNew);

        /** The log of a new session. */
        default OperationLog log(AcceptedCore session) {
            return OperationLog.NONE;
        }

        /** What is granted of what a connector wants: the bits of 2.2. */
        default int grant(int wants) {
            return wants & Frames.GRANT_DIGESTS;
        }
    }

    /**
     * How much is kept.
     *
     * @param sessions at once
     * @param perPeer of one principal, or of one address where nobody is known by name
     * @param tombstones of sessions that are over
     * @param tombstoneTime milliseconds that one is kept
     * @param retryAfter milliseconds that who finds no room is asked to wait
     */
    record Room(int sessions, int perPeer, int tombstones, long tombstoneTime, int retryAfter) {
        static final Room DEFAULT = new Room(10_000, 100, 10_000, 3_600_000, 1_000);
    }

    private record Tombstone(Rejection reason, long receiveNext, Ranges done, long until) {}

    private static final int ID = 16;

    private final SessionSettings settings;
    private final Room room;
    private final Host host;
    private final Identity identity;
    private final byte[] serverKey;
    private final byte[] bootId;
    private final IntFunction<byte[]> random;

    private final Map<ByteBuffer, AcceptedCore> byId = new HashMap<>();
    private final Map<ByteBuffer, AcceptedCore> byNonce = new HashMap<>(); // those that may not know that they are open
    private final Map<String, Integer> perPeer = new HashMap<>();
    private final Map<ByteBuffer, Tombstone> tombstones = new LinkedHashMap<>();
    private long lastTick;
    private boolean draining;

    Acceptor(
            SessionSettings settings,
            Room room,
            Host host,
            Identity identity,
            byte[] serverKey,
            IntFunction<byte[]> random) {
        this.settings = settings;
        this.room = room;
        this.host = host;
        this.identity = identity;
        this.serverKey = serverKey.clone();
        this.bootId = random.apply(ID);
        this.random = random;
    }

    /**
     * Takes the first frame of a link.
     *
     * @param peer who is at the other end: a principal or an address
     * @return the session that the link carries from now on; null when it was refused and is being closed
     */
    @Nullable
    AcceptedCore first(SessionLink link, byte[] data, int offset, int length, String peer, long now) {
        try {
            if (length < Frames.COMMON) {
                throw new ProtocolException("a frame has " + length + " bytes");
            }
            int version = data[offset + 1] & 0xff;
            int type = data[offset + Frames.TYPE_AT] & 0xff;
            if (type != Frames.OPEN && version != Frames.VERSION) {
                reject(link, Rejection.VERSION, "this end speaks version " + Frames.VERSION, 0);
                return null;
            }
            if (type == Frames.OPEN) {
                return open(link, HandshakeCodec.readOpen(data, offset, length), peer, now);
            }
            if (type == Frames.RESUME) {
                return resume(link, data, offset, length, peer, now);
            }
            throw new ProtocolException("a link begins with a frame of type " + Integer.toHexString(type)
                    + ", where OPEN or RESUME belongs");
        } catch (ProtocolException e) {
            send(link, HandshakeCodec.error(Rejection.PROTOCOL, String.valueOf(e.getMessage())));
            link.close(e.getMessage());
            return null;
        }
    }

    // ---- OPEN ----

    private @Nullable AcceptedCore open(SessionLink link, Handshake.Open open, String peer, long now) {
        if (open.minVersion() > Frames.VERSION || open.maxVersion() < Frames.VERSION) {
            reject(link, Rejection.VERSION, "this end speaks version " + Frames.VERSION, 0);
            return null;
        }
        if (!isOurs(open)) {
            reject(link, Rejection.SERVICE_MISMATCH, "this end serves " + identity.service(), 0);
            return null;
        }
        AcceptedCore session;
        boolean isNew;
        AcceptedCore evicted = null;
        synchronized (this) {
            session = byNonce.get(ByteBuffer.wrap(open.nonce()));
            isNew = session == null;
            if (isNew) {
                if (draining) {
                    reject(link, Rejection.DRAINING, "", room.retryAfter());
                    return null;
                }
                if (perPeer.getOrDefault(peer, 0) >= room.perPeer()) {
                    reject(link, Rejection.LIMIT, room.perPeer() + " of " + peer, room.retryAfter());
                    return null;
                }
                if (byId.size() >= room.sessions()) {
                    evicted = oldestIdle();
                    if (evicted == null) {
                        reject(link, Rejection.LIMIT, room.sessions() + " in all", room.retryAfter());
                        return null;
                    }
                    byId.remove(ByteBuffer.wrap(evicted.id.bytes())); // its end follows, without this lock
                }
                session = create(open, peer);
            }
        }
        if (evicted != null) {
            end(evicted, Rejection.EXPIRED, "its place was needed while it was idle");
        }
        Objects.requireNonNull(session);
        return isNew ? opened(link, session, open, now) : openedAgain(link, session, open, peer, now);
    }

    private boolean isOurs(Handshake.Open open) {
        boolean anyService = identity.service().isEmpty() || open.service().isEmpty();
        boolean anyInterface =
                identity.interfaceHash().isEmpty() || open.interfaceHash().isEmpty();
        return (anyService || identity.service().equals(open.service()))
                && (anyInterface || identity.interfaceHash().equals(open.interfaceHash()));
    }

    private AcceptedCore create(Handshake.Open open, String peer) {
        byte[] id = random.apply(ID);
        id[0] = 0; // which of the server's keys made the secret: there is one
        AcceptedCore session = new AcceptedCore(SessionId.of(id), open.nonce(), peer, open.service(), settings);
        byId.put(ByteBuffer.wrap(id), session);
        byNonce.put(ByteBuffer.wrap(open.nonce()), session);
        perPeer.merge(peer, 1, Integer::sum);
        return session;
    }

    private @Nullable AcceptedCore opened(SessionLink link, AcceptedCore session, Handshake.Open open, long now) {
        int granted = host.grant(open.wants());
        session.granted = granted;
        SessionActions actions;
        try {
            actions = host.actions(session);
        } catch (RuntimeException | Error e) {
            forget(session, Rejection.CLOSED);
            reject(link, Rejection.LIMIT, "no implementation could be made: " + e, room.retryAfter());
            return null;
        }
        session.lock.lock();
        try {
            SessionCore core = new SessionCore(settings, new Watching(session, actions), host.log(session));
            session.core = core;
            session.epoch = open.epoch();
            sendOpenOk(link, session, open);
            core.begin(link, open.limits(), granted, now);
            session.attached(link);
            host.attached(session, true);
            return session;
        } finally {
            session.lock.unlock();
        }
    }

    private @Nullable AcceptedCore openedAgain(
            SessionLink link, AcceptedCore session, Handshake.Open open, String peer, long now) {
        session.lock.lock();
        try {
            SessionCore core = session.core;
            if (core == null || core.isEnded() || !session.peer.equals(peer)) {
                reject(link, Rejection.EXPIRED, "", 0);
                return null;
            }
            if (open.epoch() <= session.epoch) {
                fence(link, session.epoch);
                return null;
            }
            session.epoch = open.epoch();
            sendOpenOk(link, session, open);
            core.beginAgain(link, open.limits(), now);
            session.attached(link);
            host.attached(session, false);
            return session;
        } finally {
            session.lock.unlock();
        }
    }

    private void sendOpenOk(SessionLink link, AcceptedCore session, Handshake.Open open) {
        byte[] id = session.id.bytes();
        send(
                link,
                HandshakeCodec.openOk(new Handshake.OpenOk(
                        Frames.VERSION,
                        session.granted,
                        id,
                        Proofs.secret(serverKey, id),
                        open.epoch(),
                        session.core().offer(),
                        bootId)));
    }

    // ---- RESUME ----

    private @Nullable AcceptedCore resume(
            SessionLink link, byte[] data, int offset, int length, String peer, long now) {
        Handshake.Resume resume = HandshakeCodec.readResume(data, offset, length);
        // The same work for every answer of UNKNOWN_SESSION (2.3).
        byte[] secret = Proofs.secret(serverKey, resume.id());
        byte[] expected = Proofs.resume(secret, HandshakeCodec.proven(data, offset, length));
        boolean isProven = Proofs.areEqual(expected, resume.proof());
        AcceptedCore session;
        Tombstone tombstone;
        synchronized (this) {
            ByteBuffer key = ByteBuffer.wrap(resume.id());
            session = byId.get(key);
            tombstone = tombstones.get(key);
        }
        if (!isProven || (session == null && tombstone == null) || (session != null && !session.peer.equals(peer))) {
            reject(link, Rejection.UNKNOWN_SESSION, "", 0);
            return null;
        }
        if (session == null) {
            rejectDead(link, Objects.requireNonNull(tombstone));
            return null;
        }
        session.lock.lock();
        try {
            SessionCore core = session.core;
            if (core == null || core.isEnded()) {
                reject(link, Rejection.CLOSED, "", 0);
                return null;
            }
            if (resume.epoch() <= session.epoch) {
                fence(link, session.epoch);
                return null;
            }
            acknowledge(session);
            session.epoch = resume.epoch();
            try {
                core.check(resume.summary());
            } catch (ProtocolException e) {
                send(link, HandshakeCodec.error(Rejection.PROTOCOL, String.valueOf(e.getMessage())));
                link.close(e.getMessage());
                core.end(Rejection.PROTOCOL, String.valueOf(e.getMessage()));
                return null;
            }
            send(
                    link,
                    HandshakeCodec.resumeOk(
                            new Handshake.ResumeOk(resume.epoch(), core.offer(), core.summary(), bootId, new byte[0]),
                            secret,
                            resume.proof()));
            core.resume(link, resume.limits(), resume.summary(), now);
            session.attached(link);
            host.attached(session, false);
            return session;
        } finally {
            session.lock.unlock();
        }
    }

    // ---- refusing ----

    private static void send(SessionLink link, byte[] frame) {
        link.send(frame, Frames.ROOM, frame.length - Frames.ROOM, true);
    }

    private void reject(SessionLink link, Rejection reason, String text, int retryAfter) {
        reject(link, new Handshake.Reject(reason, reason.code(), retryAfter, 0, bootId, 0, Ranges.EMPTY, text));
    }

    private void rejectDead(SessionLink link, Tombstone dead) {
        reject(
                link,
                new Handshake.Reject(dead.reason, dead.reason.code(), 0, 0, bootId, dead.receiveNext, dead.done, ""));
    }

    private static void reject(SessionLink link, Handshake.Reject reject) {
        send(link, HandshakeCodec.reject(reject));
        link.close(reject.text());
    }

    private static void fence(SessionLink link, long epoch) {
        send(link, HandshakeCodec.fenced(epoch));
        link.close("a later attempt has taken the session over");
    }

    // ---- frames, links, the end ----

    /** Takes a later frame of a link that {@link #first} gave a session. */
    void input(AcceptedCore session, SessionLink from, byte[] data, int offset, int length, long now) {
        if (!session.acknowledged) {
            acknowledge(session);
        }
        session.core().input(from, data, offset, length, now);
    }

    /** The connector knows that its session is open: its nonce has done its duty. */
    private void acknowledge(AcceptedCore session) {
        if (!session.acknowledged) {
            session.acknowledged = true;
            synchronized (this) {
                byNonce.remove(ByteBuffer.wrap(session.nonce));
            }
        }
    }

    /** A link of a session is lost, or was given up. Called with the session's lock. */
    void lost(AcceptedCore session, SessionLink link, long now) {
        SessionCore core = session.core();
        core.lost(link);
        session.detachedIfAlone(now);
    }

    /** Ends a session here. */
    void end(AcceptedCore session, Rejection reason, String text) {
        session.lock.lock();
        try {
            session.core().end(reason, text);
        } finally {
            session.lock.unlock();
        }
    }

    private synchronized void forget(AcceptedCore session, Rejection reason) {
        ByteBuffer key = ByteBuffer.wrap(session.id.bytes());
        byId.remove(key);
        byNonce.remove(ByteBuffer.wrap(session.nonce));
        if (session.isCounted) {
            session.isCounted = false;
            perPeer.computeIfPresent(session.peer, (peer, count) -> count == 1 ? null : count - 1);
        }
        SessionCore core = session.core;
        if (core != null) {
            tombstones.put(
                    key,
                    new Tombstone(
                            reason == Rejection.EXPIRED ? reason : Rejection.CLOSED,
                            core.receiveNext(),
                            core.done(),
                            core.time() + room.tombstoneTime()));
        }
        while (tombstones.size() > room.tombstones()) {
            tombstones.remove(tombstones.keySet().iterator().next());
        }
    }

    private @Nullable AcceptedCore oldestIdle() {
        AcceptedCore oldest = null;
        for (AcceptedCore session : byId.values()) {
            if (session.isIdle && (oldest == null || session.detachedAt < oldest.detachedAt)) {
                oldest = session;
            }
        }
        return oldest;
    }

    /** All sessions there are. */
    synchronized List<AcceptedCore> sessions() {
        return new ArrayList<>(byId.values());
    }

    /** Opens no further sessions. */
    synchronized void drain() {
        draining = true;
    }

    /** To be called every {@code interval} milliseconds: time passes for all sessions. */
    void tick(long now, long interval) {
        boolean paused;
        synchronized (this) {
            paused = lastTick != 0 && now - lastTick > 3 * interval;
            lastTick = now;
            tombstones.values().removeIf(tombstone -> now >= tombstone.until);
        }
        for (AcceptedCore session : sessions()) {
            tick(session, now, paused);
        }
    }

    private void tick(AcceptedCore session, long now, boolean paused) {
        session.lock.lock();
        try {
            SessionCore core = session.core;
            if (core == null) {
                return;
            }
            core.tick(now);
            session.detachedIfAlone(now);
            if (paused && session.detachedAt >= 0) {
                session.detachedAt = now; // a pause of this process must not expire everybody
            }
            if (core.isEnded()) {
                forget(session, Rejection.CLOSED);
            } else if (session.detachedAt >= 0 && now - session.detachedAt >= session.lease()) {
                core.end(Rejection.EXPIRED, "its connection did not come back in time (option Session.lease)");
            }
        } finally {
            session.lock.unlock();
        }
    }

    /** Notes what the acceptor has to know. */
    private final class Watching extends ForwardingActions {
        private final AcceptedCore session;

        Watching(AcceptedCore session, SessionActions actions) {
            super(actions);
            this.session = session;
        }

        @Override
        public void detached() {
            session.isIdle = true;
            super.detached();
        }

        @Override
        public void ended(Rejection reason, String text) {
            forget(session, reason);
            super.ended(reason, text);
        }
    }
}
