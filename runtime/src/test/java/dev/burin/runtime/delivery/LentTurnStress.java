package dev.burin.runtime.delivery;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A task that takes its turn back against one that comes meanwhile: never both at once, and both go on. */
@JCStressTest
@Outcome(id = "1, 1, 0", expect = Expect.ACCEPTABLE, desc = "both ran, one after the other")
@State
public class LentTurnStress {
    private final SerialQueue queue = new SerialQueue(new Handlers(Runnable::run, 1), () -> {});
    private final AtomicInteger inside = new AtomicInteger();
    private volatile int together;

    public LentTurnStress() {
        boolean entered = queue.tryEnter();
        assert entered;
    }

    @Actor
    public void returning(III_Result result) {
        queue.lendTurn();
        queue.takeTurnBack();
        runAlone();
        result.r1 = 1;
        queue.leave(true);
    }

    @Actor
    public void coming(III_Result result) {
        queue.execute(() -> {
            runAlone();
            result.r2++;
        });
    }

    private void runAlone() {
        if (inside.incrementAndGet() > 1) {
            together++;
        }
        inside.decrementAndGet();
    }

    @Arbiter
    public void look(III_Result result) {
        result.r3 = together + (queue.isQuiet() ? 0 : 100);
    }
}
