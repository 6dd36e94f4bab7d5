package dev.burin.runtime.delivery;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A reader that runs something itself against a task for the pool: never both at once, and both run. */
@JCStressTest
@Outcome(id = "1, 1, 0", expect = Expect.ACCEPTABLE, desc = "both ran, one after the other")
@Outcome(id = "0, 1, 0", expect = Expect.ACCEPTABLE, desc = "the reader found the turn taken")
@State
public class SerialQueueStress {
    private final SerialQueue queue = new SerialQueue(new Handlers(Runnable::run, 1), () -> {});
    private final AtomicInteger inside = new AtomicInteger();
    private volatile int together;

    @Actor
    public void reader(III_Result result) {
        if (queue.tryEnter()) {
            result.r1 = 1;
            runAlone();
            queue.leave(false);
        }
    }

    @Actor
    public void pool(III_Result result) {
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
