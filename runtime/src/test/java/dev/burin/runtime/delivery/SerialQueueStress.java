package dev.burin.runtime.delivery;

import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A reader that runs something itself against tasks for the pool: never two at once, and none is left. */
@JCStressTest
@Outcome(id = "1, 4, 0", expect = Expect.ACCEPTABLE, desc = "all tasks ran, one after the other")
@State
public class SerialQueueStress {
    private final SerialQueue queue = new SerialQueue(new Handlers(Runnable::run, 1), () -> {});
    private final AtomicInteger inside = new AtomicInteger();
    private volatile int together;
    private int ran; // guarded by having the turn

    @Actor
    public void reader(III_Result result) {
        for (int i = 0; i < 4; i++) {
            if (queue.tryEnter()) {
                runAlone();
                queue.leave(false);
            }
        }
        result.r1 = 1;
    }

    @Actor
    public void pool(III_Result result) {
        for (int i = 0; i < 4; i++) {
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
