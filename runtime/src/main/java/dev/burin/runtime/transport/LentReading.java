package dev.burin.runtime.transport;

import dev.burin.runtime.stack.SessionData;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** The reading of a TCP link by callers that wait for their answers, to whom its loop lends it. Thread-safe. */
final class LentReading implements ReadingTurn.Borrower {
    private final TcpLink link;
    private final EventLoop loop;
    private final ReadingTurn turn;
    private volatile @Nullable CallerReading reading; // made by the caller that reads
    private volatile boolean closed;

    LentReading(TcpLink link, EventLoop loop, ReadingTurn turn) {
        this.link = link;
        this.loop = loop;
        this.turn = turn;
    }

    /** One way to read. */
    interface Way {
        /** Reads; whether that has come to what it was to. */
        boolean read(CallerReading reading, SessionData layer) throws IOException;
    }

    /** Reads on the calling thread, if it may; whether that has come to what it was to. */
    boolean read(Way way, SessionData layer) {
        if (!turn.takeForCaller(this)) {
            return false;
        }
        try {
            return way.read(open(), layer);
        } catch (IOException e) {
            link.close(e);
            return false;
        } finally {
            if (turn.callerHasRead()) {
                giveBack();
            }
        }
    }

    private CallerReading open() throws IOException {
        CallerReading own = reading;
        if (own == null) {
            own = link.openCallerReading();
            reading = own;
            if (closed) {
                own.close(); // it was closed meanwhile, and nobody else would
            }
        }
        return own;
    }

    /** Wakes the caller that reads; it will find the link closed. */
    void close() {
        closed = true;
        CallerReading own = reading;
        if (own != null) {
            own.close();
        }
    }

    @Override
    public void borrowed() {
        loop.threads().warden().borrowed(this);
    }

    /** As {@link TcpLink#wakeReader}. */
    void wakeUp() {
        CallerReading own = reading;
        if (own != null && turn.isReadByAnother()) {
            own.wakeUp();
        }
    }

    /** As {@link TcpLink#stopReading}. */
    void stop() {
        if (turn.stop()) {
            giveBack();
        }
    }

    /** As {@link TcpLink#stopReadingSoon}. */
    void stopSoon() {
        if (turn.isUnused() && turn.requestGivingBack()) {
            loop.execute(this::giveBackAsRequested);
        }
    }

    /** Called by the warden at each tick: whether the loop has the reading back. */
    boolean giveBackIfUnused() {
        if (turn.isIdle()) {
            giveBack();
        }
        return turn.isWithLoop();
    }

    private void giveBack() {
        if (turn.giveBack()) {
            link.interestSoon(SelectionKey.OP_READ, true);
        }
    }

    /** Called by the leader. */
    private void giveBackAsRequested() {
        turn.givingBack();
        giveBack();
    }
}
