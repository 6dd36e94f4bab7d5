package dev.burin.runtime.delivery;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LII_Result;

/** The cancellation of a call against its deadline. */
@JCStressTest
@Outcome(
        id = "cancelled, 1, 1",
        expect = Expect.ACCEPTABLE,
        desc = "the call was given up once, and its future was cancelled before it was told")
@Outcome(id = "failed, 1, 1", expect = Expect.ACCEPTABLE, desc = "the deadline came first")
@State
public class CancelOrDeadlineStress {
    private final OpenCall open = new OpenCall();

    @Actor
    public void cancel() {
        open.future.cancel(false);
    }

    @Actor
    public void deadline() {
        open.expire();
    }

    @Arbiter
    public void end(LII_Result result) {
        result.r1 = open.end();
        result.r2 = open.ends.get();
        result.r3 = open.abandoned.get();
    }
}
