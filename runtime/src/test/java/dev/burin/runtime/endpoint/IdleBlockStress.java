package dev.burin.runtime.endpoint;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two give back and take an idle block of which there is one. */
@JCStressTest
@Outcome(id = "[01], [01], 1", expect = Expect.ACCEPTABLE, desc = "never fewer than none, and it is there in the end")
@State
public class IdleBlockStress {
    private final IdleBlocks blocks = new IdleBlocks(() -> {});

    public IdleBlockStress() {
        blocks.increment();
    }

    @Actor
    public void first(III_Result result) {
        result.r1 = least();
    }

    @Actor
    public void second(III_Result result) {
        result.r2 = least();
    }

    private int least() {
        int least = 1;
        for (int i = 0; i < 4; i++) {
            try {
                blocks.decrement();
                least = Math.min(least, blocks.count());
                blocks.increment();
            } catch (IllegalStateException e) {
                least = Math.min(least, 0); // the other one has it
            }
        }
        return least;
    }

    @Arbiter
    public void count(III_Result result) {
        result.r3 = blocks.count();
    }
}
