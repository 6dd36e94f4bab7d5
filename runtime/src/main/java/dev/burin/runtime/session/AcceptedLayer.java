package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.time.Time;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The session layer of a session that was accepted: lasts as long as the session. Thread-safe. */
public final class AcceptedLayer extends SessionLayer {
    private final Acceptor acceptor;
    private final AcceptedCore session;
    private final SessionSettings settings;
    private @Nullable StoreLog log; // set before the session has a link
    private boolean keepsStored; // guarded by lock: the session ends here, and goes on in another process

    AcceptedLayer(
            Acceptor acceptor,
            AcceptedCore session,
            SessionSettings settings,
            Executor workers,
            SessionEvents events,
            Time time) {
        super(session.lock, workers, events, time);
        this.acceptor = acceptor;
        this.session = session;
        this.settings = settings;
    }

    @Override
    public int maxPacketSize() {
        return settings.limits().maxFrame() - Frames.REQUEST_HEADER;
    }

    @Override
    SessionCore core() {
        return Objects.requireNonNull(session.core);
    }

    @Override
    void take(FramedLink from, byte[] data, int offset, int length, long now) {
        acceptor.input(session, from, data, offset, length, now);
    }

    @Override
    void lost(FramedLink link, boolean isOrderly) {
        acceptor.lost(session, link, now());
    }

    @Nullable
    StoreLog log() {
        return log;
    }

    void setLog(StoreLog store) {
        log = store;
    }

    /** Whether the session can go on in another process. */
    public boolean isStored() {
        return log != null;
    }

    /** Whether the session has begun; until then it is being made. */
    public boolean hasBegun() {
        lock.lock();
        try {
            return session.core != null;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing runs or waits at this end. */
    public boolean hasRun() {
        lock.lock();
        try {
            return core().hasRun();
        } finally {
            lock.unlock();
        }
    }

    /** Ends the session in this process; it goes on in another one, from what is stored. */
    public void leave(String why) {
        step(() -> {
            keepsStored = true;
            core().end(Rejection.DRAINING, why);
        });
    }

    /** Tells the peer to send nothing new; what is under way is finished. */
    public void drain(int graceMillis, String why) {
        step(() -> core().drain(graceMillis, why, now()));
    }

    /** Ends the session without the peer. */
    public void end(String why) {
        step(() -> core().end(Rejection.CLOSED, why));
    }

    /** Another process has the session now. */
    void tellTakenOver() {
        step(() -> later(() -> events().takenOver()));
    }

    /** Whether it has no link because it was idle. */
    public boolean isIdle() {
        lock.lock();
        try {
            return session.isIdle;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String sessionId() {
        return session.id.toString();
    }

    @Override
    void ended(Rejection reason, String text) {
        for (OutgoingOperation operation : core().takeMovable()) {
            new LayerActions(this)
                    .failed(operation, operation.known(Outcome.NOT_EXECUTED), text); // there is no next one
        }
        StoreLog stored = log;
        if (stored != null && !keepsStored) {
            stored.close(reason);
        }
        @Nullable
        TransportException cause = reason == Rejection.CLOSED
                ? null
                : TransportException.withoutStackTrace("the session is over: " + text);
        later(() -> events().ended(cause));
        deliverSoonUnlessMine(); // what ends it may be somebody who does not hand up: the time, or another session
    }
}
