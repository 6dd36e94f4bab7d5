package dev.burin.runtime.transport;

import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionData;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** The reading of a TCP link by callers that wait for their answers, to whom its loop lends it. Thread-safe. */
final class LentReading implements ReadingTurn.Borrower, Warden.Borrowed {
    private static final LeftLinks LEFT = new LeftLinks();

    private final TcpLink link;
    private final ReadingTurn turn;
    private volatile @Nullable CallerReading reading; // made by the caller that reads
    private volatile @Nullable Bursts bursts; // made at the first message that is not waited for yet
    private volatile boolean closed;

    LentReading(TcpLink link, ReadingTurn turn) {
        this.link = link;
        this.turn = turn;
    }

    /** One way to read. */
    interface Way {
        /** Reads; whether that has come to what it was to. */
        boolean read(CallerReading reading, SessionData layer) throws IOException;
    }

    /** Reads on the calling thread, if it may; whether that has come to what it was to. */
    boolean read(Way way, SessionData layer) {
        boolean wasLeft = turn.isLeftToCaller();
        if (!turn.takeForCaller(this)) {
            return false;
        }
        try {
            if (wasLeft) {
                link.flush(); // what it waits for may wait in a session for room, which the peer makes when it has this
            }
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
        if (bursts != null) {
            LEFT.remove(this);
        }
        CallerReading own = reading;
        if (own != null) {
            own.close();
        }
    }

    @Override
    public void borrowed(boolean wasLeft) {
        if (wasLeft) {
            link.flushSoon();
        }
        link.loop().threads().warden().borrowed(this);
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
        if (turn.isUnused() && !turn.isLeftToCaller() && turn.requestGivingBack()) {
            link.loop().execute(this::giveBackAsRequested);
        }
    }

    /** As {@link TcpLink#leaveReading}. */
    void leave() {
        if (!leaveToCaller()) {
            stopSoon();
        }
    }

    /**
     * Whether the calling thread, which sends what it does not wait for yet, is left to write that when it waits, and to read the
     * answers: 1.4 times as many calls with 64 in flight, and up to twice as many one-way messages with a call after them, as each
     * wake-up of the loop took the core from that thread.
     */
    boolean leaveToCaller() {
        if (turn.isLeftToCaller()) {
            return true;
        }
        LEFT.turnTo(this);
        return !closed
                && !turn.isWithLoop()
                && !(Thread.currentThread() instanceof ReaderThread)
                && bursts().begin(link.bytesSent())
                && LEFT.add(this)
                && turn.leaveToCaller();
    }

    boolean isLeftToCaller() {
        return turn.isLeftToCaller();
    }

    boolean isLeft() {
        return turn.isLeft();
    }

    /** The thread to which it was left does not wait: the loop has all of it back. */
    void disappoint() {
        Bursts own = bursts;
        if (own != null) {
            own.disappoint();
        }
        giveBack();
    }

    private Bursts bursts() {
        Bursts own = bursts;
        if (own == null) {
            own = new Bursts(System::nanoTime);
            bursts = own;
        }
        return own;
    }

    /** That of the callers that read; null when none has read yet. */
    @Nullable
    FirstLook firstLook() {
        CallerReading own = reading;
        return own == null ? null : own.firstLook;
    }

    /** The calling thread is about to wait. */
    void waits() {
        LEFT.turnTo(this);
        Bursts own = bursts;
        if (own != null) {
            own.end(link.bytesSent());
        }
    }

    @Override
    public boolean giveBackIfUnused() {
        if (turn.isIdle()) {
            if (turn.isLeft()) {
                disappoint();
            } else {
                giveBack();
            }
        }
        return isWithLoop();
    }

    @Override
    public boolean isWithLoop() {
        return turn.isWithLoop();
    }

    private void giveBack() {
        ReadingTurn.Back back = turn.giveBack();
        if (back != ReadingTurn.Back.NOTHING) {
            link.interestSoon(SelectionKey.OP_READ, true);
        }
        if (back == ReadingTurn.Back.READING_AND_WRITING) {
            link.flushSoon();
        }
    }

    /** Called by the leader. */
    private void giveBackAsRequested() {
        turn.givingBack();
        giveBack();
    }
}
