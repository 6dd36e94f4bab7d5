package dev.burin.runtime.endpoint;

import dev.burin.runtime.IdleBlock;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** An idle block that two close counts once, beside others that come and go. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "the other block is left")
@State
public class IdleBlockCloseStress {
    private final IdleBlocks blocks = new IdleBlocks(() -> {});
    private final IdleBlock block;

    public IdleBlockCloseStress() {
        blocks.increment();
        block = blocks.block();
    }

    @Actor
    public void first() {
        blocks.increment();
        block.close();
    }

    @Actor
    public void second() {
        block.close();
    }

    @Arbiter
    public void count(I_Result result) {
        result.r1 = blocks.count();
    }
}
