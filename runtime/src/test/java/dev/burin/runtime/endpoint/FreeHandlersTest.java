package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Options;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.example.SimpleClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls with {@code @AsyncReceiver(Free)} of one session, as many as may run at once. */
@Timeout(30)
@ExtendWith(LeakCheck.class)
class FreeHandlersTest {
    private static final String SESSION = "?Session.mode=require";
    private static final int WINDOW = Options.SESSION_WINDOW.defaultValue();

    private final AtomicInteger running = new AtomicInteger();
    private final CountDownLatch end = new CountDownLatch(1);

    private final class Server extends SimpleCalc {
        @Override
        public int slow(int n) {
            running.incrementAndGet();
            try {
                assertThat(end.await(20, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return n;
        }
    }

    @Test
    void a_session_has_by_itself_no_more_of_them_under_way_than_may_run() {
        assertThat(WINDOW).isLessThanOrEqualTo(Options.FREE_HANDLERS.defaultValue());
        int count = 3 * WINDOW;
        try (Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0" + SESSION, client -> new Server())) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server =
                    CalcHelper.newServer(listener.uri() + SESSION, ignored -> new SimpleClient())) {
                server._startAndWaitUp(4000);
                RemoteCalcServer patient = server.with(CallOptions.deadline(Duration.ofSeconds(20)));
                List<CompletableFuture<Integer>> answers = IntStream.range(0, count)
                        .mapToObj(number -> patient._async().slow(number))
                        .toList();
                await().untilAsserted(() ->
                        assertThat(running).hasValue(WINDOW - WINDOW / 4)); // the last quarter is for calls of handlers
                end.countDown();
                assertThat(answers)
                        .allSatisfy(answer ->
                                assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(answers.indexOf(answer)));
                assertThat(running).hasValue(count);
            }
        }
    }
}
