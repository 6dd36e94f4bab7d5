package dev.burin.runtime.session;

import java.util.List;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/**
 * Two send, and one of them brings answers: no more than three quarters of the window of four are outstanding, each operation
 * has a number of its own, and none is lost.
 */
@JCStressTest
@Outcome(
        id = "[123], [123], 5",
        expect = Expect.ACCEPTABLE,
        desc = "never more than the window has room for, and all answered")
@State
public class WindowStress {
    private final LockedPeer session = new LockedPeer(4);
    private long next = 1;

    @Actor
    public void first(III_Result result) {
        int most = 0;
        for (int i = 0; i < 3; i++) {
            session.send();
            most = Math.max(most, session.outstanding());
        }
        result.r1 = most;
    }

    @Actor
    public void second(III_Result result) {
        int most = 0;
        for (int i = 0; i < 2; i++) {
            session.send();
            most = Math.max(most, session.outstanding());
            next = session.answer(next);
        }
        result.r2 = Math.max(most, session.outstanding());
    }

    @Arbiter
    public void rest(III_Result result) {
        session.answer(next);
        boolean isWell = session.requests().equals(List.of(1L, 2L, 3L, 4L, 5L)) && session.isQuiet();
        result.r3 = isWell ? session.peer.answers : -1;
    }
}
