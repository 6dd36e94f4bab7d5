package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that complete, cancel and begin the same operation at once, under the session's lock. */
@Timeout(60)
class SessionRaceTest {
    @Test
    void completion_against_cancellation_gives_one_answer() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            for (int round = 0; round < 5_000; round++) {
                TestPeer peer = TestPeer.ready();
                peer.request(1, 0, 1);
                IncomingOperation operation = peer.run.get(0);
                ReentrantLock lock = new ReentrantLock();
                boolean[] hasBegun = new boolean[1];
                List<Future<Void>> done = new ArrayList<>();
                done.add(threads.submit(locked(lock, () -> peer.cancel(1))));
                done.add(threads.submit(() -> {
                    locked(lock, () -> hasBegun[0] = peer.core.begin(operation, 3))
                            .call();
                    if (hasBegun[0]) {
                        locked(lock, () -> peer.finishBegun(operation, Status.OK))
                                .call();
                    }
                    return null;
                }));
                done.add(threads.submit(locked(lock, () -> peer.core.tick(3))));
                for (Future<Void> each : done) {
                    each.get();
                }
                assertThat(peer.link.names()).containsOnlyOnce("RES");
                assertThat(operation.isDone()).isTrue();
                assertThat(operation.status).isEqualTo(hasBegun[0] ? Status.OK : Status.CANCELLED_UNSTARTED);
            }
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(10, TimeUnit.SECONDS);
        }
    }

    private static Callable<Void> locked(ReentrantLock lock, Runnable action) {
        return () -> {
            lock.lock();
            try {
                action.run();
            } finally {
                lock.unlock();
            }
            return null;
        };
    }
}
