package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.SessionMode;
import dev.burin.runtime.example.CalcClient;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Sessions that drop what they need not keep when nothing has come for half a second, by a time that the test lets pass. */
@ParameterizedClass
@EnumSource(
        value = SessionMode.class,
        names = {"off", "require"})
class RestTimesTest extends VirtualTimes {
    private static final int REST = 500; // milliseconds
    private final AtomicInteger asked = new AtomicInteger();
    private RemoteCalcServer server;

    @BeforeEach
    void both_ends_are_up() {
        listen("");
        server = CalcHelper.newServer(options(NO_TIME_LIMITS), remote -> new Asked());
        later(server);
        server._startAndWaitUp(0);
        assertThat(server.add(-1, 1)).isZero();
    }

    private final class Asked implements CalcClient {
        @Override
        public int ask(int n) {
            asked.incrementAndGet();
            return n + 1;
        }

        @Override
        public void tell(String text) {}
    }

    @Test
    void calls_of_both_ends_are_run_once_after_each_rest() {
        for (int i = 0; i < 20; i++) {
            time.advance(REST + TICK);
            assertThat(server.add(i, 1)).isEqualTo(i + 1);
            time.advance(REST + TICK);
            assertThat(clients.element().ask(i)).isEqualTo(i + 1);
        }
        assertEachRanOnce(21);
        assertThat(asked).hasValue(20);
    }

    @Test
    void calls_exactly_at_the_moment_of_rest_are_run_once() {
        for (int i = 0; i < 300; i++) {
            time.advance(REST - TICK);
            int number = i;
            CompletableFuture<Integer> sum =
                    CompletableFuture.supplyAsync(() -> server.add(number, 1), body -> new Thread(body).start());
            CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(
                    () -> clients.element().ask(number), body -> new Thread(body).start());
            time.advance(2L * TICK);
            assertThat(sum.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(i + 1);
            assertThat(answer.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(i + 1);
        }
        assertEachRanOnce(301);
        assertThat(asked).hasValue(300);
    }
}
