package dev.burin.runtime.transport;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A caller that reads on against the warden, which gives an unused turn back to the loop, which reads then. */
@JCStressTest
@Outcome(id = "1, 0, 0", expect = Expect.ACCEPTABLE, desc = "only the caller has read")
@Outcome(id = "0, 1, 0", expect = Expect.ACCEPTABLE, desc = "only the loop has read")
@Outcome(id = "1, 1, 0", expect = Expect.ACCEPTABLE, desc = "one after the other")
@State
public class ReadersStress {
    private final ReadingTurn turn = new ReadingTurn();
    private final AtomicInteger reading = new AtomicInteger();
    private volatile int together;

    public ReadersStress() {
        if (turn.takeForCaller(wasLeft -> {})) {
            turn.callerHasRead(); // the next caller may read, or the warden take the turn
        }
    }

    @Actor
    public void caller(III_Result result) {
        for (int i = 0; i < 4; i++) {
            if (turn.takeForCaller(wasLeft -> {})) {
                result.r1 = 1;
                read();
                if (turn.callerHasRead()) {
                    turn.giveBack();
                }
            }
        }
    }

    @Actor
    public void loop(III_Result result) {
        for (int i = 0; i < 4; i++) {
            turn.giveBack();
            if (turn.takeForLoop()) {
                result.r2 = 1;
                read();
                turn.loopHasRead();
            }
        }
    }

    private void read() {
        if (reading.incrementAndGet() > 1) {
            together++;
        }
        reading.decrementAndGet();
    }

    @Arbiter
    public void look(III_Result result) {
        turn.giveBack();
        result.r3 = together + (turn.isWithLoop() ? 0 : 100);
    }
}
