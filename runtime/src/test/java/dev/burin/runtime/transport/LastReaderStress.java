package dev.burin.runtime.transport;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A caller that has its answer against one that comes and waits: one of the two sees that somebody is to read on, so that the
 * answer of the second does not wait for the warden. As {@code Delivery} does it. */
@JCStressTest
@Outcome(id = "1, 0", expect = Expect.ACCEPTABLE, desc = "the second reads itself")
@Outcome(id = "0, 1", expect = Expect.ACCEPTABLE, desc = "the loop reads")
@State
public class LastReaderStress {
    private final ReadingTurn turn = new ReadingTurn();
    private volatile boolean isWaiting; // the second call is in the table of open calls

    @Actor
    public void first() {
        if (turn.takeForCaller(wasLeft -> {})) {
            if (turn.callerHasRead()) {
                turn.giveBack();
            }
            if (isWaiting) {
                leaveToLoop();
            }
        }
    }

    @Actor
    public void second(II_Result result) {
        isWaiting = true;
        if (turn.takeForCaller(wasLeft -> {})) {
            result.r1 = 1;
        } else {
            leaveToLoop();
        }
    }

    private void leaveToLoop() {
        if (turn.stop()) {
            turn.giveBack();
        }
    }

    @Arbiter
    public void look(II_Result result) {
        result.r2 = turn.isWithLoop() ? 1 : 0;
    }
}
