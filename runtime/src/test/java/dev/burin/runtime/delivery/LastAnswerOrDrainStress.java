package dev.burin.runtime.delivery;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** The last answer against the wish to close when nothing is under way: the link is closed, and once. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "closed once")
@State
public class LastAnswerOrDrainStress {
    private final OpenCall open = new OpenCall();

    @Actor
    public void answer() {
        open.answer(7);
    }

    @Actor
    public void drain() {
        open.delivery.closeWhenQuiet();
    }

    @Arbiter
    public void count(I_Result result) {
        result.r1 = open.closes.get();
    }
}
