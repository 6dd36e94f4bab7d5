package dev.burin.runtime.delivery;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LII_Result;

/** The answer to a call against the end of its link. */
@JCStressTest
@Outcome(id = "7, 1, 0", expect = Expect.ACCEPTABLE, desc = "the answer came first")
@Outcome(id = "failed, 1, 0", expect = Expect.ACCEPTABLE, desc = "the end came first")
@State
public class AnswerOrCutStress {
    private final OpenCall open = new OpenCall();

    @Actor
    public void answer() {
        open.answer(7);
    }

    @Actor
    public void cut() {
        open.delivery.closed(null);
    }

    @Arbiter
    public void end(LII_Result result) {
        result.r1 = open.end();
        result.r2 = open.ends.get();
        result.r3 = open.abandoned.get();
    }
}
