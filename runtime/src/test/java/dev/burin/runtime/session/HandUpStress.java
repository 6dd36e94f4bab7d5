package dev.burin.runtime.session;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** What two threads have for above is handed up by one at a time, in order, and nothing is left. */
@JCStressTest
@Outcome(id = "2, 2, 0", expect = Expect.ACCEPTABLE, desc = "everything was handed up, and never two things at once")
@State
public class HandUpStress {
    private final LockedPeer session = new LockedPeer(4);
    private volatile boolean isInside;
    private volatile int wrong;
    private int lastOfFirst;
    private int lastOfSecond;

    @Actor
    public void first() {
        session.step(() -> session.later(() -> handedUp(1, true)));
        session.step(() -> session.later(() -> handedUp(2, true)));
    }

    @Actor
    public void second() {
        session.step(() -> {
            session.later(() -> handedUp(1, false));
            session.later(() -> handedUp(2, false));
        });
    }

    /** Called by one thread at a time: what is not volatile needs to be seen by the next. */
    private void handedUp(int number, boolean isOfFirst) {
        boolean isAlone = !isInside;
        isInside = true;
        boolean isInOrder = number == (isOfFirst ? lastOfFirst : lastOfSecond) + 1;
        if (isOfFirst) {
            lastOfFirst = number;
        } else {
            lastOfSecond = number;
        }
        if (!isAlone || !isInOrder) {
            wrong++;
        }
        isInside = false;
    }

    @Arbiter
    public void look(III_Result result) {
        session.runTasks();
        result.r1 = lastOfFirst;
        result.r2 = lastOfSecond;
        result.r3 = wrong;
    }
}
