package dev.burin.runtime.transport;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Whose turn it is to read a link: that of its loop, or that of a caller that waits for its answer. Thread-safe. */
final class ReadingTurn {
    /** The loop may read. */
    private static final int LOOP = 0;
    /** The loop reads. */
    private static final int LOOP_READING = 1;
    /** A caller reads. */
    private static final int CALLER = 2;
    /** A caller has read, and the next one may; the warden gives the reading back to the loop when none does. */
    private static final int UNUSED = 3;
    /**
     * From here on as {@link #UNUSED}, and a thread sees to what it has sent, and to the answers, as it will soon wait: what is
     * above is its number, without the upper bits.
     */
    private static final int LEFT = 4;

    private static final int MOST_THREADS = 0x3fff_ffff;

    /** Is told that a caller has taken the turn from the loop, or from another thread to which it was left. */
    interface Borrower {
        /** Called by that caller; {@code wasLeft}: another thread may have sent what nobody has written. */
        void borrowed(boolean wasLeft);
    }

    /** What the loop has got back. */
    enum Back {
        NOTHING,
        READING,
        /** A thread may have sent what nobody has written. */
        READING_AND_WRITING
    }

    /** Why the loop is to leave unread what comes, whosever turn it is. */
    enum Hold {
        /** The layers above are not done with what came before. */
        FROM_ABOVE(1),
        /** The peer does not read itself. */
        PEER_IS_SLOW(2);

        private final int bit;

        Hold(int bit) {
            this.bit = bit;
        }
    }

    private final AtomicInteger turn = new AtomicInteger(LOOP);
    private volatile int holds; // a bit for each; written under this
    private int borrows; // how often a caller began to read, or was left to; written by who has the turn
    private int seenBorrows; // the warden's
    private volatile @Nullable Thread caller; // that is CALLER
    private Wish wish = Wish.READ; // of the caller that reads: written and read by its thread alone
    private volatile boolean backRequested; // a request too many does no harm

    private enum Wish {
        READ,
        /** To hand the turn to whichever caller comes next. */
        PAUSE,
        /** To give the turn back to the loop. */
        STOP
    }

    // ---- the loop ----

    /** The loop wants to read; whether it may. */
    boolean takeForLoop() {
        return holds == 0 && turn.compareAndSet(LOOP, LOOP_READING);
    }

    /** The loop is to leave unread what comes, or not for this reason any more; whether there is any. */
    synchronized boolean hold(Hold why, boolean held) {
        holds = held ? holds | why.bit : holds & ~why.bit;
        return holds != 0;
    }

    /** The loop has bytes already: nobody else is to read before it has looked at them. */
    void keepForLoop() {
        turn.set(LOOP_READING);
    }

    /** The loop has read. */
    void loopHasRead() {
        turn.set(LOOP);
    }

    // ---- callers ----

    /** The calling thread wants to read; whether it may. */
    boolean takeForCaller(Borrower borrower) {
        int before = takeUnlessRead();
        if (isRead(before)) {
            return false;
        }
        borrows++;
        wish = Wish.READ;
        caller = Thread.currentThread();
        boolean wasLeft = before >= LEFT && before != leftToCaller();
        if (before == LOOP || wasLeft) {
            borrower.borrowed(wasLeft);
        }
        return true;
    }

    /** Whose turn it was; it is a caller's now, or somebody's who reads. */
    private int takeUnlessRead() {
        int before = turn.get();
        while (!isRead(before) && !turn.compareAndSet(before, CALLER)) {
            before = turn.get();
        }
        return before;
    }

    private static boolean isRead(int turn) {
        return turn == LOOP_READING || turn == CALLER;
    }

    /** The link is closed: takes the turn if nobody reads; whether it did. The loop is to have it then. */
    boolean takeToClose() {
        return !isRead(takeUnlessRead());
    }

    /** The loop has not begun to read, and is not to, unless no caller does. */
    void beginUnused() {
        borrows++; // or the next tick would find it idle
        turn.set(UNUSED);
    }

    /** A turn that nobody uses is left to the calling thread, which will soon wait; whether it is. */
    boolean leaveToCaller() {
        if (isLeftToCaller()) {
            return true;
        }
        if (!turn.compareAndSet(UNUSED, leftToCaller())) {
            return false;
        }
        borrows++; // or the next tick would find it idle
        return true;
    }

    boolean isLeftToCaller() {
        return turn.get() == leftToCaller();
    }

    private static int leftToCaller() {
        return LEFT + (int) (Thread.currentThread().getId() & MOST_THREADS);
    }

    boolean isLeft() {
        return turn.get() >= LEFT;
    }

    /** Whether the calling thread, which reads, has not been told to stop. */
    boolean goesOn() {
        return wish == Wish.READ;
    }

    /** Whether a caller other than the calling thread reads. */
    boolean isReadByAnother() {
        return turn.get() == CALLER && caller != Thread.currentThread();
    }

    boolean isReadByThisThread() {
        return turn.get() == CALLER && caller == Thread.currentThread();
    }

    /** The calling thread is to stop reading, if it is the one that reads; whether it is. */
    boolean pause() {
        if (!isReadByThisThread()) {
            return false;
        }
        if (wish == Wish.READ) {
            wish = Wish.PAUSE;
        }
        return true;
    }

    /** The calling thread has read; whether the loop is to have the turn at once. */
    boolean callerHasRead() {
        boolean stopped = wish == Wish.STOP;
        caller = null; // first: from now on another may be it
        turn.set(UNUSED);
        return stopped;
    }

    /** Callers are to leave the reading to the loop; whether it can have the turn at once. */
    boolean stop() {
        if (isUnused()) {
            return true;
        }
        if (pause()) {
            wish = Wish.STOP; // after what it has read this moment
        }
        return false;
    }

    boolean isUnused() {
        return turn.get() >= UNUSED;
    }

    /** Whether the calling thread is to have the loop take the turn: whether nobody has done so already. */
    boolean requestGivingBack() {
        if (backRequested) {
            return false; // without writing: that would have each call of many wait for all it has written
        }
        backRequested = true;
        return true;
    }

    /** The loop is about to take the turn, if it can. */
    void givingBack() {
        backRequested = false;
    }

    /** Gives the turn to the loop, if no caller has it; what the loop has got. */
    Back giveBack() {
        int before = turn.get();
        while (before >= UNUSED && !turn.compareAndSet(before, LOOP)) {
            before = turn.get();
        }
        if (before < UNUSED) {
            return Back.NOTHING;
        }
        return before < LEFT ? Back.READING : Back.READING_AND_WRITING;
    }

    // ---- the warden ----

    /** Called at each tick: whether no caller has read since the last one. */
    boolean isIdle() {
        if (!isUnused()) {
            return false;
        }
        int now = borrows; // that of the last caller, who has left the turn unused
        boolean unused = now == seenBorrows;
        seenBorrows = now;
        return unused;
    }

    boolean isWithLoop() {
        int now = turn.get();
        return now == LOOP || now == LOOP_READING;
    }
}
