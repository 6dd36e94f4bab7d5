package dev.burin.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where free messages run. */
class HandlersTest {
    private static final int CORES = Runtime.getRuntime().availableProcessors();
    private static final int MOST = CORES + 3;

    private final ExecutorService pool = Executors.newCachedThreadPool(body -> new Thread(body, "pool"));
    private final Handlers handlers = new Handlers(pool, MOST);
    private final LinkedBlockingQueue<Thread> running = new LinkedBlockingQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        pool.shutdownNow();
    }

    @Test
    void runs_as_many_free_messages_on_the_pool_as_there_are_cores() throws Exception {
        for (Thread thread : started(CORES)) {
            assertThat(thread.getName()).isEqualTo("pool");
        }
    }

    @Test
    void runs_more_free_messages_on_virtual_threads() throws Exception {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
        List<Thread> all = started(MOST);
        assertThat(all.stream().filter(thread -> thread.getName().equals("pool")))
                .hasSize(CORES);
    }

    @Test
    void runs_no_more_than_the_limit() throws Exception {
        started(MOST);
        assertThat(handlers.executeFree(() -> {})).isFalse();
    }

    /** Starts so many that wait; the threads that they run on. */
    private List<Thread> started(int count) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            assertThat(handlers.executeFree(this::runUntilEnd)).isTrue();
            threads.add(running.poll(10, TimeUnit.SECONDS));
        }
        return threads;
    }

    private void runUntilEnd() {
        running.add(Thread.currentThread());
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
