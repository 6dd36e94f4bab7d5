package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class WakefulTimerTest {
    private final WakefulTimer timer = new WakefulTimer(body -> {
        Thread thread = new Thread(body, "test-timer");
        thread.setDaemon(true);
        return thread;
    });

    @AfterEach
    void end() {
        timer.shutdownNow();
    }

    /** The task that its thread is woken for next. */
    private Object next() {
        return timer.getQueue().peek();
    }

    @Test
    void runs_a_task_at_its_time() throws Exception {
        CountDownLatch run = new CountDownLatch(1);
        long before = System.nanoTime();
        Future<?> task = timer.schedule(run::countDown, 30, TimeUnit.MILLISECONDS);
        assertThat(run.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(30_000_000);
        assertThat(task.isCancelled()).isFalse();
    }

    @Test
    void a_task_that_comes_and_goes_is_not_the_next_to_run() {
        Future<?> first = timer.schedule(() -> {}, 1, TimeUnit.HOURS);
        assertThat(next()).isNotSameAs(first);
        Object own = next();
        Future<?> second = timer.schedule(() -> {}, 1, TimeUnit.MINUTES);
        assertThat(next()).isNotSameAs(second);
        assertThat(first.cancel(false) && second.cancel(false)).isTrue();
        assertThat(timer.getQueue().size())
                .as("its own, unless that runs this moment")
                .isLessThanOrEqualTo(1);
        assertThat(own).isNotNull();
    }

    @Test
    void it_rests_when_it_is_not_used() {
        Future<?> farther = timer.schedule(() -> {}, 2, TimeUnit.HOURS);
        Future<?> far = timer.schedule(() -> {}, 1, TimeUnit.HOURS); // it was used since it looked
        assertThat(farther.cancel(false)).isTrue();
        while (next() != far || timer.getActiveCount() > 0) {
            Thread.onSpinWait();
        }
        assertThat(timer.getQueue()).hasSize(1);
        Future<?> near = timer.schedule(() -> {}, 1, TimeUnit.MINUTES);
        assertThat(next()).isNotSameAs(near);
    }
}
