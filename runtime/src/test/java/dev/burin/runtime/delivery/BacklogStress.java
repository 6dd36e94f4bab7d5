package dev.burin.runtime.delivery;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.Ticker;
import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.time.Scheduler;
import dev.burin.runtime.time.Time;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** The message with which too many wait against the thread that runs it: the peer is not left unread when none waits any more. */
@JCStressTest
@Outcome(id = "0, 0", expect = Expect.ACCEPTABLE, desc = "it has been run, and the peer is read")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "it waits, and so does the peer")
@Outcome(id = "1, 0", expect = Expect.FORBIDDEN, desc = "the peer waits for nothing")
@State
public class BacklogStress {
    private static final Scheduler NEVER = new Scheduler(
            Time.of(SessionOptions.of("local://x").ticker(new NoTime())), new ScheduledThreadPoolExecutor(1));

    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean isHeld;
    private final Backlog backlog = new Backlog(new Link(), NEVER, waiting::get, 1);

    private final class Link extends ControlledLayer {
        Link() {
            super(new NothingBelow(() -> {}));
        }

        @Override
        public void holdPeer(boolean held) {
            isHeld = held;
        }
    }

    private static final class NoTime implements Ticker {
        @Override
        public long nanoTime() {
            return 0;
        }

        @Override
        public Future<?> schedule(Runnable task, long millis) {
            return new CompletableFuture<>();
        }

        @Override
        public Future<?> repeat(Runnable task, long first, long pause) {
            return new CompletableFuture<>();
        }
    }

    @Actor
    public void read() {
        waiting.incrementAndGet();
        backlog.added();
    }

    @Actor
    public void run() {
        if (waiting.compareAndSet(1, 0)) {
            backlog.taken();
        }
    }

    @Arbiter
    public void look(II_Result result) {
        result.r1 = isHeld ? 1 : 0;
        result.r2 = waiting.get();
    }
}
