package dev.burin.runtime.delivery;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A task that takes its turn back against others that come meanwhile: never two at once, and all go on. */
@JCStressTest
@Outcome(id = "1, 3, 0", expect = Expect.ACCEPTABLE, desc = "all ran, one after the other")
@State
public class LentTurnStress {
    private final SerialQueue queue = new SerialQueue(new Handlers(Runnable::run, 1), () -> {});
    private final AtomicInteger inside = new AtomicInteger();
    private volatile int together;
    private int ran; // guarded by having the turn

    public LentTurnStress() {
        boolean entered = queue.tryEnter();
        assert entered;
    }

    @Actor
    public void returning(III_Result result) {
        for (int i = 0; i < 3; i++) {
            queue.lendTurn();
            queue.takeTurnBack();
            runAlone();
        }
        result.r1 = 1;
        queue.leave(true);
    }

    @Actor
    public void coming(III_Result result) {
        for (int i = 0; i < 3; i++) {
            queue.execute(() -> {
                runAlone();
                ran++;
            });
        }
    }

    private void runAlone() {
        if (inside.incrementAndGet() > 1) {
            together++;
        }
        inside.decrementAndGet();
    }

    @Arbiter
    public void look(III_Result result) {
        result.r2 = ran;
        result.r3 = together + (queue.isQuiet() ? 0 : 100);
    }
}
