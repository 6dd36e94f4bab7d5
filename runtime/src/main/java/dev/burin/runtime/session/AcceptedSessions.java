package dev.burin.runtime.session;

import java.nio.ByteBuffer;
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

    private record Tombstone(ByteBuffer nonce, Rejection reason, long receiveNext, Ranges done, long until) {}

    private final Acceptor.Room room;
    private final Map<ByteBuffer, AcceptedCore> byId = new HashMap<>();
    private final Map<ByteBuffer, AcceptedCore> byNonce = new HashMap<>(); // late copies of an OPEN are told by it
    private final Set<ByteBuffer> deadNonces = new HashSet<>(); // of the tombstones
    private final Map<String, Integer> perPeer = new HashMap<>();
    private final Map<ByteBuffer, Tombstone> tombstones = new LinkedHashMap<>();
    private boolean draining;

    AcceptedSessions(Acceptor.Room room) {
        this.room = room;
    }

    /** Finds the session that a nonce belongs to, or takes in the one that is made, if there is room for it. */
    synchronized Admission admit(byte[] nonce, String peer, Supplier<AcceptedCore> made) {
        AcceptedCore known = byNonce.get(ByteBuffer.wrap(nonce));
        if (known != null) {
            return new Admission.Known(known);
        }
        AcceptedCore idle = byId.size() >= room.sessions() ? oldestIdle() : null;
        if (idle != null) {
            return new Admission.Full(idle);
        }
        if (deadNonces.contains(ByteBuffer.wrap(nonce))) {
            return new Admission.Refused(Rejection.EXPIRED, "");
        }
        if (draining) {
            return new Admission.Refused(Rejection.DRAINING, "");
        }
        if (perPeer.getOrDefault(peer, 0) >= room.perPeer()) {
            return new Admission.Refused(Rejection.LIMIT, room.perPeer() + " of " + peer);
        }
        if (byId.size() >= room.sessions()) {
            return new Admission.Refused(Rejection.LIMIT, room.sessions() + " in all");
        }
        AcceptedCore session = made.get();
        add(session);
        return new Admission.New(session);
    }

    synchronized void add(AcceptedCore session) {
        byId.put(key(session), session);
        byNonce.put(ByteBuffer.wrap(session.nonce), session);
        perPeer.merge(session.peer, 1, Integer::sum);
    }

    private static ByteBuffer key(AcceptedCore session) {
        return ByteBuffer.wrap(session.id.bytes());
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

    synchronized @Nullable AcceptedCore find(byte[] id) {
        return byId.get(ByteBuffer.wrap(id));
    }

    /** All sessions there are. */
    synchronized List<AcceptedCore> all() {
        return new ArrayList<>(byId.values());
    }

    /** Opens no further sessions. */
    synchronized void drain() {
        draining = true;
    }

    /** A session is not here any more; nothing is said of its end. */
    synchronized void leave(AcceptedCore session) {
        byId.remove(key(session), session);
        byNonce.remove(ByteBuffer.wrap(session.nonce), session);
        if (session.isCounted) {
            session.isCounted = false;
            perPeer.computeIfPresent(session.peer, (peer, count) -> count == 1 ? null : count - 1);
        }
    }

    /** A session is over: what its peer may ask about it is kept for a while. */
    synchronized void forget(AcceptedCore session, Rejection reason) {
        boolean wasHere = find(session.id.bytes()) == session;
        leave(session);
        SessionCore core = session.core;
        if (core != null && wasHere) {
            ByteBuffer nonce = ByteBuffer.wrap(session.nonce);
            deadNonces.add(nonce);
            tombstones.put(
                    key(session),
                    new Tombstone(
                            nonce,
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
    synchronized boolean knowsDead(byte[] id) {
        return tombstones.containsKey(ByteBuffer.wrap(id));
    }

    /** What the peer of a session that is over is told; null when nothing is known of it. */
    synchronized Handshake.@Nullable Reject epitaph(byte[] id, byte[] bootId) {
        Tombstone dead = tombstones.get(ByteBuffer.wrap(id));
        return dead == null
                ? null
                : new Handshake.Reject(dead.reason, dead.reason.code(), 0, 0, bootId, dead.receiveNext, dead.done, "");
    }

    /** Forgets those who have been dead for long. */
    synchronized void expireTombstones(long now) {
        tombstones.values().removeIf(tombstone -> now >= tombstone.until && deadNonces.remove(tombstone.nonce));
    }
}
