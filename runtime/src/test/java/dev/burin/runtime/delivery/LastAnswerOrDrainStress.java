package dev.burin.runtime.delivery;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** The last answer against the wish to be told when nothing is under way: nobody waits for ever, or is told twice. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "told once")
@State
public class LastAnswerOrDrainStress {
    private final OpenCall open = new OpenCall();
    private final AtomicInteger told = new AtomicInteger();

    @Actor
    public void answer() {
        open.answer(7);
    }

    @Actor
    public void drain() {
        open.delivery.whenQuiet(told::incrementAndGet);
    }

    @Arbiter
    public void count(I_Result result) {
        result.r1 = told.get();
    }
}
