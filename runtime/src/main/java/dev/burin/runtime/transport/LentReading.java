package dev.burin.runtime.transport;

import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stub.Awaited;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** The reading of a TCP link by callers that wait for their answers, to whom its loop lends it. Thread-safe. */
final class LentReading implements ReadingTurn.Borrower, Warden.Borrowed {
    /** A thread that is left to write what it sends when it waits writes before that what is more than this, in bytes. */
    private static final int MOST_LEFT = 8 * 1024;

    /** The same of a session, in which short messages take twice the bytes. */
    private static final int MOST_LEFT_OF_SESSION = 16 * 1024;

    private static final LeftLinks LEFT = new LeftLinks();

    private final TcpLink link;
    private final ReadingTurn turn;
    private volatile @Nullable CallerReading reading; // made by the caller that reads
    private volatile @Nullable Bursts bursts; // made at the first message that is not waited for yet
    private volatile boolean closed;
    private volatile boolean isNew; // nobody has waited for an answer over the link, and the loop has not been given it
    private boolean isReadHere; // of who has the turn: it is to tell of the end
    private boolean isFirst = true; // nobody has asked to read it; a lost update does no harm

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
        return !isBetterLeftToLoop() && read(way, layer, false);
    }

    /**
     * As {@link TcpLink#readHere}.
     *
     * @param layer null if it was not started yet
     */
    void readHere(Awaited awaited, long deadline, @Nullable SessionData layer) {
        if (layer != null && !awaited.isDone() && !turn.isWithLoop()) {
            read((reading, above) -> reading.readUntil(awaited, deadline, above), layer, true);
        }
        if (!awaited.isDone()) {
            stop();
        }
    }

    /** @param here whether the calling thread may tell the layer above of the end of the link */
    private boolean read(Way way, SessionData layer, boolean here) {
        boolean wasLeft = turn.isLeftToCaller();
        if (!turn.takeForCaller(this)) {
            return false;
        }
        isReadHere = here;
        CallerReading own = null;
        try {
            if (wasLeft) {
                link.flush(); // what it waits for may wait in a session for room, which the peer makes when it has this
            }
            own = open();
            return way.read(own, layer);
        } catch (IOException e) {
            link.close(e);
            return false;
        } finally {
            hasRead(own, here);
        }
    }

    private void hasRead(@Nullable CallerReading own, boolean here) {
        if (closed && reading == null) { // by the calling thread, while it had the turn: see close
            turn.loopHasRead();
            if (own != null) {
                own.giveBack();
            }
            if (here) {
                link.tellHere();
            }
        } else if (turn.callerHasRead()) {
            giveBack();
        }
    }

    /**
     * The first caller of a link that the loop reads had better leave it to that: to read takes a selector and a buffer more, which cost
     * more than the one hand-over if there is no second call.
     */
    private boolean isBetterLeftToLoop() {
        if (!isFirst) {
            return false; // without writing, as it is asked for each call
        }
        isFirst = false;
        return turn.isWithLoop();
    }

    /**
     * The calling thread has made the link. If threads that do have called soon, and waited for the answer, it is left to that to
     * read, and the loop knows nothing of the link until the warden or somebody else gives it that: to connect, call and close
     * takes half the time. Returns whether it is left.
     */
    boolean begin() {
        if (!connecting().isTrusted()) {
            return false;
        }
        turn.beginUnused();
        link.loop().threads().warden().borrowed(this);
        return true;
    }

    /** As {@link TcpLink#expectCall}. */
    void expectCall(boolean hasQueued) {
        boolean isLeft = connecting().begin(link.bytesSent()) && (!hasQueued || addToLeft());
        isNew = true;
        if (!isLeft) {
            link.flush();
            stop();
        }
    }

    private boolean addToLeft() {
        bursts(); // so that it is removed when the link is closed
        return LEFT.add(this) && turn.leaveToCaller();
    }

    /** What is known of the threads that make links. */
    private Bursts connecting() {
        return link.loop().threads().connecting();
    }

    private CallerReading open() throws IOException {
        CallerReading own = reading;
        if (own == null) {
            own = link.openCallerReading(turn);
            reading = own;
            if (closed) {
                own.close(); // it was closed meanwhile, and nobody else would
            }
        }
        return own;
    }

    /**
     * The link was closed: the caller that reads, if one does, will find that.
     *
     * @param here whether the calling thread may tell the layer above
     * @return whether it has done so, or will when it has handed up what it has read
     */
    boolean close(boolean here) {
        closed = true;
        if (bursts != null) {
            LEFT.remove(this);
        }
        if (turn.isReadByThisThread()) {
            reading = null;
            return isReadHere;
        }
        boolean isUnread = turn.takeToClose();
        CallerReading own = reading;
        if (!isUnread) {
            if (own != null) {
                own.close(); // wakes the caller up
            }
            return false;
        }
        reading = null;
        if (own != null) {
            own.giveBack();
        }
        turn.loopHasRead();
        if (here) {
            link.tellHere();
        }
        return here;
    }

    @Override
    public void borrowed(boolean wasLeft) {
        if (wasLeft) {
            link.flushSoon();
        }
        link.loop().threads().warden().borrowed(this);
    }

    /** As {@link ReadingTurn#hold}. */
    boolean hold(ReadingTurn.Hold why, boolean held) {
        return turn.hold(why, held);
    }

    /** As {@link TcpLink#pauseReading}. */
    boolean pause() {
        return turn.pause();
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

    /** So many bytes may wait for the thread to which they are left. */
    static int mostLeft(boolean areOfSession) {
        return areOfSession ? MOST_LEFT_OF_SESSION : MOST_LEFT;
    }

    /** Whether so many bytes, which the calling thread has queued, wait for it. */
    boolean waitsForCaller(Flush when, int size, boolean areOfSession) {
        return when == Flush.WHEN_WAITING && turn.isLeftToCaller() && size < mostLeft(areOfSession);
    }

    /** As {@link TcpLink#readIfLeft}. */
    boolean readIfLeft(Way way, @Nullable SessionData layer) {
        if (layer == null || !turn.isLeftToCaller()) {
            return false;
        }
        read(way, layer, false);
        leaveToCaller(); // still, unless something has come that the loop is to see to
        return true;
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
            own = Bursts.ofMessages(System::nanoTime);
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
        if (isNew) {
            isNew = false;
            connecting().end(link.bytesSent());
        }
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
        if (isNew && back != ReadingTurn.Back.NOTHING) {
            isNew = false;
            connecting().disappoint();
        }
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
