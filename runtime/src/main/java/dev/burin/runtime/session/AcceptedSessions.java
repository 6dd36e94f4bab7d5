package dev.burin.runtime.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who there is at the accepting end, and who there was (2.4, 2.9). Thread-safe. */
final class AcceptedSessions {
    /** What becomes of an OPEN. */
    sealed interface Admission {
        /** It opens a session. */
        record New(AcceptedCore session) implements Admission {}

        /** It is another one for a session that there is. */
        record Known(AcceptedCore session) implements Admission {}

        /** There is room when a session that is idle ends. */
        record Full(AcceptedCore oldestIdle) implements Admission {}

        /** It opens none. */
        record Refused(Rejection reason, String text) implements Admission {}
    }

    /** How many sessions there are of a peer. */
    private static final class OfPeer {
        final String peer;
        int count;

        OfPeer(String peer) {
            this.peer = peer;
        }
    }

    private record Tombstone(Nonce nonce, Rejection reason, long receiveNext, Ranges done, long until) {}

    private final Acceptor.Room room;
    private final Map<SessionId, AcceptedCore> byId = new HashMap<>();
    private final Map<Nonce, AcceptedCore> byNonce = new HashMap<>(); // late copies of an OPEN are told by it
    private final Set<Nonce> deadNonces = new HashSet<>(); // of the tombstones
    private final Map<String, OfPeer> perPeer = new HashMap<>();
    private final Map<SessionId, Tombstone> tombstones = new LinkedHashMap<>();
    private boolean draining;

    AcceptedSessions(Acceptor.Room room) {
        this.room = room;
    }

    /** Finds the session that a nonce belongs to, or takes in the one that is made, if there is room for it. */
    synchronized Admission admit(Nonce nonce, String peer, Supplier<AcceptedCore> made) {
        AcceptedCore known = byNonce.get(nonce);
        if (known != null) {
            return new Admission.Known(known);
        }
        AcceptedCore idle = byId.size() >= room.sessions() ? oldestIdle() : null;
        if (idle != null) {
            return new Admission.Full(idle);
        }
        if (deadNonces.contains(nonce)) {
            return new Admission.Refused(Rejection.EXPIRED, "");
        }
        if (draining) {
            return new Admission.Refused(Rejection.DRAINING, "");
        }
        OfPeer others = perPeer.get(peer);
        if (others != null && others.count >= room.perPeer()) {
            return new Admission.Refused(
                    Rejection.LIMIT,
                    "it keeps " + room.perPeer() + " of " + peer + " already (its option Limits.sessionsPerPeer)");
        }
        if (byId.size() >= room.sessions()) {
            return new Admission.Refused(
                    Rejection.LIMIT, "it keeps " + room.sessions() + " already (its option Limits.sessions)");
        }
        AcceptedCore session = made.get();
        add(session);
        return new Admission.New(session);
    }

    synchronized void add(AcceptedCore session) {
        byId.put(session.id, session);
        byNonce.put(session.nonce, session);
        OfPeer all = perPeer.computeIfAbsent(session.peer, OfPeer::new);
        all.count++;
        session.peer = all.peer; // one text for all sessions
    }

    private @Nullable AcceptedCore oldestIdle() {
        AcceptedCore oldest = null;
        for (AcceptedCore session : byId.values()) {
            if (session.isIdle && (oldest == null || session.isIdleSinceBefore(oldest))) {
                oldest = session;
            }
        }
        return oldest;
    }

    synchronized @Nullable AcceptedCore find(SessionId id) {
        return byId.get(id);
    }

    /** All sessions there are. */
    synchronized List<AcceptedCore> all() {
        return new ArrayList<>(byId.values());
    }

    /** All that have to be looked at: of many sessions most are idle, and to look at each took 16 us a second. */
    synchronized List<AcceptedCore> awake(long now) {
        List<AcceptedCore> awake = new ArrayList<>();
        for (AcceptedCore session : byId.values()) {
            if (session.sleepsUntil <= now) {
                awake.add(session);
            }
        }
        return awake;
    }

    /** Opens no further sessions. */
    synchronized void drain() {
        draining = true;
    }

    /** A session is not here any more; nothing is said of its end. */
    synchronized void leave(AcceptedCore session) {
        byId.remove(session.id, session);
        byNonce.remove(session.nonce, session);
        if (session.isCounted) {
            session.isCounted = false;
            perPeer.computeIfPresent(session.peer, (peer, all) -> --all.count == 0 ? null : all);
        }
    }

    /** A session is over: what its peer may ask about it is kept for a while. */
    synchronized void forget(AcceptedCore session, Rejection reason) {
        boolean wasHere = find(session.id) == session;
        leave(session);
        SessionCore core = session.core;
        if (core != null && wasHere) {
            deadNonces.add(session.nonce);
            tombstones.put(
                    session.id,
                    new Tombstone(
                            session.nonce,
                            reason == Rejection.EXPIRED ? reason : Rejection.CLOSED,
                            core.receiveNext(),
                            core.done(),
                            core.time() + room.tombstoneTime()));
        }
        Iterator<Tombstone> oldest = tombstones.values().iterator();
        while (tombstones.size() > room.tombstones()) {
            deadNonces.remove(oldest.next().nonce);
            oldest.remove();
        }
    }

    /** Whether there was a session of that name, of which something is still known. */
    synchronized boolean knowsDead(SessionId id) {
        return tombstones.containsKey(id);
    }

    /** What the peer of a session that is over is told; null when nothing is known of it. */
    synchronized Handshake.@Nullable Reject epitaph(SessionId id, byte[] bootId) {
        Tombstone dead = tombstones.get(id);
        return dead == null
                ? null
                : new Handshake.Reject(dead.reason, dead.reason.code(), 0, 0, bootId, dead.receiveNext, dead.done, "");
    }

    /**
     * Forgets those who have been dead for long: the first, as all are kept equally long. To look at each of thousands took a
     * fiftieth of what a listener does for sessions that come and go.
     */
    synchronized void expireTombstones(long now) {
        Iterator<Tombstone> oldest = tombstones.values().iterator();
        while (oldest.hasNext()) {
            Tombstone dead = oldest.next();
            if (now < dead.until) {
                return;
            }
            deadNonces.remove(dead.nonce);
            oldest.remove();
        }
    }
}
