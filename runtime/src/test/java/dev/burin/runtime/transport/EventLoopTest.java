package dev.burin.runtime.transport;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EventLoopTest {
    @Test
    void a_loop_that_is_closed_while_it_lets_go_of_channels_ends() {
        IoThreads threads = IoThreads.acquire();
        try {
            EventLoop loop = new EventLoop(threads);
            loop.start();
            loop.execute(() -> {
                loop.close();
                loop.letGo(); // takes the wake-up that closing has left
            });
            await().pollInterval(Duration.ofMillis(1)).until(() -> loop.leader() != null);
            LoopThread leader = Objects.requireNonNull(loop.leader());
            await().pollInterval(Duration.ofMillis(1)).until(() -> !leader.leads(loop));
        } finally {
            threads.release();
        }
    }
}
