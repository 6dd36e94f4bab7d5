package dev.burin.runtime.session;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** A batch is handed up in order beside what others have for above, one at a time, and nothing is left. */
@JCStressTest
@Outcome(id = "3, 2, 0", expect = Expect.ACCEPTABLE, desc = "everything was handed up, and never two things at once")
@State
public class BatchStress {
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final Deliverer deliverer = new Deliverer(lock, tasks::add, new NoDecisions());
    private final FramedLink link = new FramedLink(null);
    private volatile boolean isInside;
    private volatile int wrong;
    private int lastOfReader;
    private int lastOfOther;

    public BatchStress() {
        deliverer.setAbove(new NothingAbove());
    }

    @Actor
    public void reader() {
        boolean isMine;
        lock.lock();
        try {
            deliverer.beginBatch();
            for (int number = 1; number <= 3; number++) {
                add(number, true);
            }
            isMine = deliverer.endBatch(link);
            deliverer.end();
        } finally {
            lock.unlock();
        }
        if (isMine) {
            deliverer.handBatch();
        }
        deliverer.hand();
    }

    @Actor
    public void other() {
        for (int number = 1; number <= 2; number++) {
            lock.lock();
            try {
                add(number, false);
            } finally {
                lock.unlock();
            }
            deliverer.hand();
        }
    }

    private void add(int number, boolean isOfReader) {
        deliverer.add(new Upward.Event(() -> handedUp(number, isOfReader)));
    }

    /** Called by one thread at a time: what is not volatile needs to be seen by the next. */
    private void handedUp(int number, boolean isOfReader) {
        boolean isAlone = !isInside;
        isInside = true;
        boolean isInOrder = number == (isOfReader ? lastOfReader : lastOfOther) + 1;
        if (isOfReader) {
            lastOfReader = number;
        } else {
            lastOfOther = number;
        }
        if (!isAlone || !isInOrder) {
            wrong++;
        }
        isInside = false;
    }

    @Arbiter
    public void look(III_Result result) {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
        result.r1 = lastOfReader;
        result.r2 = lastOfOther;
        result.r3 = wrong;
    }
}
