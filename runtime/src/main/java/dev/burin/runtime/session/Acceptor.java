package dev.burin.runtime.session;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The accepting end of sessions: opens them, finds them again, keeps them while they have no link, and lets them expire (2.4,
 * 2.9). No I/O, no threads, no clock. Thread-safe: the lock of each session guards the session.
 */
final class Acceptor {
    /** Makes the part above a session. Called without locks. */
    interface Host {
        /** What a new session drives; {@link AcceptedCore#host} is for the host's own use. */
        SessionActions actions(AcceptedCore session);

        /** A link carries the session; {@code isNew} says whether it is its first. Called with the session's lock. */
        void attached(AcceptedCore session, boolean isNew);

        /**
         * Makes this process the owner of a session that a proven RESUME asks for, where several processes share their
         * sessions. May take long; called without locks.
         *
         * @param here the session as this process has it, or had it before another one took it over; null when it has none
         */
        default Claimed claim(@Nullable AcceptedCore here, Handshake.Resume resume, long now) {
            return here == null ? new Claimed.Unknown() : new Claimed.Ours(here);
        }

        /** The log of a new session. */
        default OperationLog log(AcceptedCore session) {
            return OperationLog.NONE;
        }

        /** What is granted of what a connector wants: the bits of 2.2. */
        default int grant(int wants) {
            return wants & (Frames.GRANT_DIGESTS | Frames.GRANT_PACKED_ARRAYS);
        }
    }

    /** Whose a session is that a RESUME asks for. */
    sealed interface Claimed {
        /** It belongs to this process. */
        record Ours(AcceptedCore session) implements Claimed {}

        /** Another process has it, by a later attempt of the connector. */
        record Later(long epoch) implements Claimed {}

        /** It is over. */
        record Ended(Tombstone tombstone) implements Claimed {}

        /** Nobody knows it. */
        record Unknown() implements Claimed {}
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
    record Room(int sessions, int perPeer, int tombstones, long tombstoneTime, int retryAfter) {}

    private static final int ID = 16;

    private final SessionSettings settings;
    private final Room room;
    private final AcceptedSessions sessions;
    private final Host host;
    private final Identity identity;
    private final byte[] serverKey;
    private final byte[] bootId;
    private final IntFunction<byte[]> random;

    private boolean hasTicked; // guarded by this
    private long lastTick; // guarded by this: once it has

    Acceptor(
            SessionSettings settings,
            Room room,
            Host host,
            Identity identity,
            byte[] serverKey,
            IntFunction<byte[]> random) {
        this.settings = settings;
        this.room = room;
        this.sessions = new AcceptedSessions(room);
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
        while (true) {
            AcceptedSessions.Admission admission =
                    sessions.admit(Nonce.of(open.nonce()), peer, () -> create(open, peer));
            if (admission instanceof AcceptedSessions.Admission.New made) {
                return opened(link, made.session(), open, now);
            } else if (admission instanceof AcceptedSessions.Admission.Known known) {
                return openedAgain(link, known.session(), open, peer, now);
            } else if (admission instanceof AcceptedSessions.Admission.Refused refused) {
                refuse(link, refused);
                return null;
            } else if (admission instanceof AcceptedSessions.Admission.Full full) {
                endIdle(full.oldestIdle());
            }
        }
    }

    private void refuse(SessionLink link, AcceptedSessions.Admission.Refused refused) {
        Rejection reason = refused.reason();
        if (reason == Rejection.EXPIRED) { // nothing of that session was ever executed
            reject(link, new Handshake.Reject(reason, reason.code(), 0, 0, bootId, 1, Ranges.EMPTY, ""));
        } else {
            reject(link, reason, refused.text(), room.retryAfter());
        }
    }

    /** Ends a session that is idle, unless its connector has just come back. */
    private void endIdle(AcceptedCore session) {
        session.lock.lock();
        try {
            if (session.isIdle && !session.core().isAttached()) {
                session.core().end(Rejection.EXPIRED, "its place was needed while it was idle");
            }
        } finally {
            session.lock.unlock();
        }
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
        return new AcceptedCore(SessionId.of(id), Nonce.of(open.nonce()), peer, open.service(), settings);
    }

    private @Nullable AcceptedCore opened(SessionLink link, AcceptedCore session, Handshake.Open open, long now) {
        int granted = host.grant(open.wants());
        session.granted = granted;
        session.window = Math.min(settings.limits().window(), open.limits().window());
        SessionActions actions;
        try {
            actions = host.actions(session);
        } catch (WrongServiceException e) {
            sessions.forget(session, Rejection.SERVICE_MISMATCH);
            reject(link, Rejection.SERVICE_MISMATCH, String.valueOf(e.getMessage()), 0);
            return null;
        } catch (RuntimeException | Error e) {
            sessions.forget(session, Rejection.CLOSED);
            reject(link, Rejection.LIMIT, "no implementation could be made: " + e, room.retryAfter());
            return null;
        }
        session.lock.lock();
        try {
            SessionCore core = new SessionCore(settings, new Watching(session, actions), host.log(session));
            session.core = core;
            session.core().setId(session.id);
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
            if (core == null && session.isOf(peer)) { // to make its implementation takes the host long
                reject(link, Rejection.LIMIT, "the session is being opened", room.retryAfter());
                return null;
            }
            if (core == null || core.isEnded() || !session.isOf(peer)) {
                reject(link, Rejection.EXPIRED, "", 0);
                return null;
            }
            if (session.acknowledged || open.epoch() <= session.epoch) {
                fence(link, session.epoch); // who knows that it is open asks to resume it
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
        SessionId id = SessionId.of(resume.id());
        AcceptedCore session = sessions.find(id);
        if (isProven) {
            Claimed claimed = host.claim(session, resume, now);
            if (claimed instanceof Claimed.Later later) {
                fence(link, later.epoch());
                return null;
            } else if (claimed instanceof Claimed.Ended ended) {
                rejectEnded(link, ended.tombstone());
                return null;
            }
            session = claimed instanceof Claimed.Ours ours ? ours.session() : null;
        }
        boolean isKnown = session == null ? sessions.knowsDead(id) : session.isOf(peer);
        if (!isProven || !isKnown) {
            reject(link, Rejection.UNKNOWN_SESSION, "", 0);
            return null;
        }
        if (session == null) {
            rejectDead(link, id);
            return null;
        }
        session.lock.lock();
        try {
            SessionCore core = session.core;
            if (core == null || core.isEnded()) {
                rejectDead(link, id);
                return null;
            }
            if (resume.epoch() <= session.epoch) {
                fence(link, session.epoch);
                return null;
            }
            session.acknowledged = true;
            session.epoch = resume.epoch();
            if (session.isRestored) {
                session.isRestored = false;
                core.restart(resume.summary().receiveNext());
            }
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

    @Nullable
    AcceptedCore find(SessionId id) {
        return sessions.find(id);
    }

    /** Lets go of a session that another process has gone on with; nothing is said of its end. */
    void leave(AcceptedCore session) {
        sessions.leave(session);
        session.lock.lock();
        try {
            session.core().fence("another process has taken the session over");
        } finally {
            session.lock.unlock();
        }
    }

    // ---- after a restart of the process ----

    /**
     * Goes on with a session of the process that was here before (2.14): its lease begins anew. What a store has of its
     * operations is then given to {@link SessionCore#restore}.
     *
     * @param epoch the highest that was used
     * @throws RuntimeException what the host has thrown
     */
    AcceptedCore restore(SessionId id, Nonce nonce, String peer, String service, int granted, long epoch, long now) {
        AcceptedCore session = new AcceptedCore(id, nonce, peer, service, settings);
        session.granted = granted;
        session.epoch = epoch;
        session.acknowledged = epoch > 0;
        session.isRestored = true;
        session.leaseBegins(now);
        SessionActions actions = host.actions(session);
        session.core = new SessionCore(settings, new Watching(session, actions), host.log(session));
        session.core().setId(session.id);
        sessions.add(session);
        return session;
    }

    // ---- refusing ----

    private static void send(SessionLink link, byte[] frame) {
        link.send(frame, Frames.ROOM, frame.length - Frames.ROOM, true);
    }

    private void reject(SessionLink link, Rejection reason, String text, int retryAfter) {
        reject(link, new Handshake.Reject(reason, reason.code(), retryAfter, 0, bootId, 0, Ranges.EMPTY, text));
    }

    private void rejectEnded(SessionLink link, Tombstone tombstone) {
        Rejection reason = Rejection.of(tombstone.reason()) == Rejection.EXPIRED ? Rejection.EXPIRED : Rejection.CLOSED;
        Ranges.Collector done = new Ranges.Collector();
        tombstone.done().forEach(done::add);
        reject(
                link,
                new Handshake.Reject(reason, reason.code(), 0, 0, bootId, tombstone.receiveNext(), done.ranges(), ""));
    }

    private void rejectDead(SessionLink link, SessionId id) {
        Handshake.Reject epitaph = sessions.epitaph(id, bootId);
        if (epitaph == null) {
            reject(link, Rejection.UNKNOWN_SESSION, "", 0);
        } else {
            reject(link, epitaph);
        }
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
        if (!session.acknowledged && session.core().isCurrent(from)) {
            session.acknowledged = true; // once: a volatile field, which each frame would write again
        }
        session.core().input(from, data, offset, length, now);
        session.detachedIfAlone(now);
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

    /** All sessions there are. */
    List<AcceptedCore> sessions() {
        return sessions.all();
    }

    /** Opens no further sessions. */
    void drain() {
        sessions.drain();
    }

    /** To be called every {@code interval} milliseconds: time passes for all sessions. Those for which it mattered. */
    List<AcceptedCore> tick(long now, long interval) {
        boolean paused;
        synchronized (this) {
            paused = !hasTicked || now - lastTick > 3 * interval;
            hasTicked = true;
            lastTick = now;
        }
        sessions.expireTombstones(now);
        List<AcceptedCore> all = paused ? sessions() : sessions.awake(now);
        for (AcceptedCore session : all) {
            tick(session, now, paused);
        }
        return all;
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
            if (paused && session.isAlone()) {
                session.leaseBegins(now); // a pause of this process must not expire everybody
            }
            if (core.isEnded()) {
                return;
            }
            if (session.isLeaseOver(now)) {
                core.end(Rejection.EXPIRED, "its connection did not come back in time (option Session.lease)");
            } else {
                session.sleep();
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
        public void woken() {
            session.sleepsUntil = SessionCore.AWAKE;
        }

        @Override
        public void detached() {
            session.isIdle = true;
            super.detached();
        }

        @Override
        public void ended(Rejection reason, String text) {
            sessions.forget(session, reason);
            super.ended(reason, text);
        }
    }
}
