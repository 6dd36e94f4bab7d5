package dev.burin.runtime.transport;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/**
 * A thread that leaves for later what it sends, against one that gives the reading back to the loop and one that reads: what was
 * sent is written by one of them, or still left to the thread. As {@link TcpLink} and {@link LentReading} do it.
 */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "written, by whoever")
@Outcome(id = "2", expect = Expect.ACCEPTABLE, desc = "left to the thread, which will wait")
@State
public class LeftStress {
    private final ReadingTurn turn = new ReadingTurn();
    private boolean waits; // guarded by this: a message is in the queue
    private boolean written; // guarded by this

    public LeftStress() {
        if (turn.takeForCaller(wasLeft -> {})) {
            turn.callerHasRead(); // from here on it may be left to a thread
        }
    }

    @Actor
    public void sends() {
        synchronized (this) {
            waits = true;
            if (!turn.leaveToCaller()) {
                flush();
            }
        }
    }

    @Actor
    public void givesBack() {
        if (turn.giveBack() == ReadingTurn.Back.READING_AND_WRITING) {
            flush();
        }
    }

    @Actor
    public void reads() {
        if (turn.takeForCaller(this::borrowed) && turn.callerHasRead()) {
            turn.giveBack();
        }
    }

    private void borrowed(boolean wasLeft) {
        if (wasLeft) {
            flush();
        }
    }

    private synchronized void flush() {
        written |= waits;
    }

    @Arbiter
    public synchronized void look(I_Result result) {
        result.r1 = written ? 1 : turn.isLeft() ? 2 : 0;
    }
}
