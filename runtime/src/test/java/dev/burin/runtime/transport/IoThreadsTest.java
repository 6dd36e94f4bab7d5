package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;

/** How long the threads of a process live. */
class IoThreadsTest {
    @Test
    void who_comes_soon_after_the_last_user_gets_the_same_threads() {
        IoThreads first = IoThreads.acquire();
        first.release();
        IoThreads second = IoThreads.acquire();
        assertThat(second).isSameAs(first);
        second.release();
    }

    @Test
    void they_end_when_nobody_uses_them_any_more() {
        IoThreads.acquire().release();
        await().until(() -> !isRunning());
        IoThreads threads = IoThreads.acquire();
        assertThat(isRunning()).isTrue();
        threads.release();
        await().until(() -> !isRunning());
    }

    @Test
    void a_user_who_came_in_the_meantime_keeps_them() {
        IoThreads.acquire().release();
        IoThreads threads = IoThreads.acquire();
        await().until(() -> threads.timer().getQueue().isEmpty()); // it has been looked whether they are used
        assertThat(isRunning()).isTrue();
        threads.release();
        await().until(() -> !isRunning());
    }

    private static boolean isRunning() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("burin-warden"));
    }
}
