package dev.burin.runtime.session;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A session as the accepting end keeps it. What can change is guarded by {@link #lock}. */
final class AcceptedCore {
    final ReentrantLock lock = new ReentrantLock();
    final SessionId id;
    final Nonce nonce;
    String peer;
    String service;
    private final SessionSettings settings;

    @Nullable
    SessionCore core; // null while it is being made

    @Nullable
    Object host; // whatever the host has for it

    int granted;
    int window; // as agreed
    long epoch;
    volatile boolean acknowledged; // the connector knows that it is open
    boolean isCounted = true; // among those of its peer
    boolean isRestored; // from a store, and not resumed since
    boolean isIdle; // it has no link because it was idle
    volatile long sleepsUntil = SessionCore.AWAKE; // milliseconds: not looked at before; written under the lock
    private boolean isAlone; // it has no link
    private long detachedAt; // while it is alone: since when

    AcceptedCore(SessionId id, Nonce nonce, String peer, String service, SessionSettings settings) {
        this.id = id;
        this.nonce = nonce;
        this.peer = peer;
        this.service = service;
        this.settings = settings;
    }

    /** Whether a link of {@code other} may carry the session: it is bound to a name, but not to an address (2.3). */
    boolean isOf(String other) {
        boolean areNameless = peer.startsWith(SessionAcceptor.ADDRESS) && other.startsWith(SessionAcceptor.ADDRESS);
        return areNameless || peer.equals(other);
    }

    SessionCore core() {
        return Objects.requireNonNull(core);
    }

    void attached(SessionLink link) {
        if (core().isCurrent(link)) {
            isAlone = false;
            isIdle = false;
        }
    }

    void detachedIfAlone(long now) {
        if (!isAlone && !core().isAttached()) {
            leaseBegins(now);
        }
    }

    /** It has no link, and is kept without one for as long as that goes from now on. */
    void leaseBegins(long now) {
        isAlone = true;
        detachedAt = now;
    }

    boolean isAlone() {
        return isAlone;
    }

    boolean isLeaseOver(long now) {
        return isAlone && now - detachedAt >= lease();
    }

    /** Lets it be for as long as nothing happens and it is not time for anything. */
    void sleep() {
        long until = core().sleep();
        sleepsUntil = isAlone ? Math.min(until, detachedAt + lease()) : until;
    }

    /** Whether it has been without a link for longer than another one that is idle too. */
    boolean isIdleSinceBefore(AcceptedCore other) {
        return detachedAt < other.detachedAt;
    }

    /** Milliseconds that it is kept without a link. */
    private long lease() {
        return isIdle ? settings.limits().idleLease() : settings.limits().lease();
    }
}
