package dev.burin.runtime.endpoint;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two take an idle block back of which there is one. */
@JCStressTest
@Outcome(id = "1, 0, 0", expect = Expect.ACCEPTABLE, desc = "the first had it")
@Outcome(id = "0, 1, 0", expect = Expect.ACCEPTABLE, desc = "the second had it")
@State
public class IdleBlockStress {
    private final IdleBlocks blocks = new IdleBlocks(() -> {});

    public IdleBlockStress() {
        blocks.increment();
    }

    @Actor
    public void first(III_Result result) {
        result.r1 = decrement();
    }

    @Actor
    public void second(III_Result result) {
        result.r2 = decrement();
    }

    private int decrement() {
        try {
            blocks.decrement();
            return 1;
        } catch (IllegalStateException e) {
            return 0;
        }
    }

    @Arbiter
    public void count(III_Result result) {
        result.r3 = blocks.count();
    }
}
