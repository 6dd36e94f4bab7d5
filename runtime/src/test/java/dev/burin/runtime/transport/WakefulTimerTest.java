package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WakefulTimerTest {
    private static final long NEVER = TimeUnit.MINUTES.toMillis(1); // longer than a test may take

    private @Nullable WakefulTimer timer;

    @AfterEach
    void end() {
        if (timer != null) {
            timer.shutdownNow();
        }
    }

    private WakefulTimer timer(long lookMillis) {
        WakefulTimer made = new WakefulTimer(
                body -> {
                    Thread thread = new Thread(body, "test-timer");
                    thread.setDaemon(true);
                    return thread;
                },
                lookMillis);
        timer = made;
        return made;
    }

    @Test
    void runs_a_task_at_its_time() throws Exception {
        WakefulTimer timer = timer(WakefulTimer.LOOK_MILLIS);
        CountDownLatch run = new CountDownLatch(1);
        long before = System.nanoTime();
        Future<?> task = timer.schedule(run::countDown, 30, TimeUnit.MILLISECONDS);
        assertThat(run.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(30_000_000);
        assertThat(task.isCancelled()).isFalse();
    }

    @Test
    void a_task_that_comes_and_goes_is_not_the_next_to_run() {
        WakefulTimer timer = timer(NEVER);
        Future<?> first = timer.schedule(() -> {}, 2, TimeUnit.HOURS);
        Object own = timer.getQueue().peek();
        assertThat(own).isNotNull().isNotSameAs(first);
        Future<?> second = timer.schedule(() -> {}, 1, TimeUnit.HOURS);
        assertThat(timer.getQueue().peek()).isSameAs(own);
        assertThat(first.cancel(false) && second.cancel(false)).isTrue();
        assertThat(timer.getQueue()).extracting(Object.class::cast).containsExactly(own);
    }

    @Test
    void it_rests_when_it_is_not_used_and_is_there_again_when_it_is() {
        WakefulTimer timer = timer(1);
        Future<?> farther = timer.schedule(() -> {}, 2, TimeUnit.HOURS);
        Future<?> far = timer.schedule(() -> {}, 1, TimeUnit.HOURS);
        assertThat(farther.cancel(false)).isTrue();
        await().until(() -> timer.rests() && timer.getActiveCount() == 0);
        assertThat(timer.getQueue()).extracting(Object.class::cast).containsExactly(far);

        long looks = timer.getCompletedTaskCount();
        Future<?> near = timer.schedule(() -> {}, 1, TimeUnit.HOURS);
        await().until(() -> timer.getCompletedTaskCount() > looks);
        assertThat(near.isDone()).isFalse();
    }
}
