package dev.burin.runtime.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SessionStateTest {
    private static final byte[] RESPONSE = {1};

    private static SessionState at(long current, boolean answered) throws InterruptedException {
        SessionState state = new SessionState();
        for (long n = 1; n <= current; n++) {
            assertThat(state.triageRequest(n)).isEqualTo(Triage.PROCESS);
            if (n < current || answered) {
                state.setResponse(RESPONSE);
            }
        }
        return state;
    }

    @ParameterizedTest
    @CsvSource({
        // cur, answered, n, process, send
        "0, true,  1, PROCESS,      true,  true",
        "0, true,  2, OUT_OF_ORDER, false, false",
        "0, true,  0, OUT_OF_ORDER, false, false",
        "0, true, -1, OUT_OF_ORDER, false, false",
        "5, true,  6, PROCESS,      true,  true",
        "5, true,  5, SEND,         false, true",
        "5, true,  4, STALE,        false, false",
        "5, true,  1, STALE,        false, false",
        "5, true,  0, OUT_OF_ORDER, false, false",
        "5, true,  7, OUT_OF_ORDER, false, false",
        "5, true,  9223372036854775807, OUT_OF_ORDER, false, false",
        "5, true, -9223372036854775808, OUT_OF_ORDER, false, false",
        "5, false, 5, SEND,         false, true",
        "5, false, 4, STALE,        false, false",
        "5, false, 7, OUT_OF_ORDER, false, false",
    })
    void a_request_is_triaged_as_the_table_says(
            long current, boolean answered, long number, Triage expected, boolean process, boolean send)
            throws InterruptedException {
        SessionState state = at(current, answered);
        Triage triage = state.triageRequest(number);
        assertThat(triage).isEqualTo(expected);
        assertThat(triage.shouldProcess()).isEqualTo(process);
        assertThat(triage.shouldSend()).isEqualTo(send);
        assertThat(state.currentRequest()).isEqualTo(process ? number : current);
    }

    @Test
    void the_next_request_is_queued_behind_one_that_runs() throws Exception {
        SessionState state = at(5, false);
        CompletableFuture<Triage> next = async(() -> state.triageRequest(6));
        CompletableFuture<Triage> again = async(() -> state.triageRequest(6));
        CompletableFuture<byte[]> response = async(() -> state.waitGetResponse(6));
        assertThat(state.triageNow(6)).isNull();
        state.setResponse(RESPONSE);
        assertThat(List.of(next.get(), again.get())).containsExactlyInAnyOrder(Triage.PROCESS, Triage.SEND);
        byte[] six = {6};
        state.setResponse(six);
        assertThat(response.get()).isSameAs(six);
    }

    @Test
    void a_response_stays_until_the_next_request() throws Exception {
        SessionState state = at(5, true);
        assertThat(state.waitGetResponse(5)).isSameAs(RESPONSE);
        assertThat(state.waitGetResponse(5)).isSameAs(RESPONSE);
        CompletableFuture<byte[]> late = async(() -> state.waitGetResponse(6));
        assertThat(state.triageRequest(6)).isEqualTo(Triage.PROCESS);
        assertThat(state.waitGetResponse(5)).isNull();
        state.setResponse(RESPONSE);
        assertThat(late.get()).isSameAs(RESPONSE);
        assertThat(state.waitGetResponse(1)).isNull();
    }

    @Test
    void the_end_lets_everybody_go() throws Exception {
        SessionState state = at(5, false);
        CompletableFuture<byte[]> waiting = async(() -> state.waitGetResponse(5));
        CompletableFuture<Triage> queued = async(() -> state.triageRequest(6));
        state.end();
        assertThat(waiting.get()).isNull();
        assertThat(queued.get()).isEqualTo(Triage.ENDED);
        state.setResponse(RESPONSE);
        assertThat(state.waitGetResponse(5)).isNull();
        assertThat(state.waitGetResponse(9)).isNull();
        assertThat(state.triageRequest(1)).isEqualTo(Triage.ENDED);
        assertThat(state).hasToString("SessionState(request 5, over)");
    }

    @Test
    void a_second_response_is_refused() throws Exception {
        SessionState state = at(1, true);
        assertThatThrownBy(() -> state.setResponse(RESPONSE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("request 1 has its response already");
    }

    @Test
    void whoever_waits_can_be_interrupted() throws Exception {
        SessionState state = at(1, false);
        CompletableFuture<byte[]> waiting = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(waiting, () -> state.waitGetResponse(1)));
        thread.start();
        thread.interrupt();
        assertThatThrownBy(() -> waiting.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(InterruptedException.class);
    }

    /** libmuscle's own decision, in its words. */
    private static final class Libmuscle {
        long current;
        boolean hasResponse = true;

        boolean[] triage(long number) {
            boolean process = hasResponse && current < number;
            if (process) {
                current = number;
                hasResponse = false;
            }
            return new boolean[] {process, current == number};
        }
    }

    @Test
    void every_history_of_seven_steps_goes_as_in_libmuscle_where_clients_keep_the_rules() throws Exception {
        int compared = 0;
        for (int history = 0; history < 6 * 6 * 6 * 6 * 6 * 6 * 6; history++) {
            SessionState ours = new SessionState();
            Libmuscle theirs = new Libmuscle();
            int steps = history;
            for (int i = 0; i < 7; i++, steps /= 6) {
                int step = steps % 6;
                if (step == 5) {
                    if (!theirs.hasResponse) {
                        ours.setResponse(RESPONSE);
                        theirs.hasResponse = true;
                    }
                    continue;
                }
                long number = theirs.current - 2 + step;
                boolean keepsTheRules =
                        number >= 1 && number <= theirs.current + 1 && (number <= theirs.current || theirs.hasResponse);
                if (!keepsTheRules) {
                    Triage triage = ours.triageNow(number);
                    assertThat(triage == null || triage == Triage.OUT_OF_ORDER).isTrue();
                    continue;
                }
                Triage triage = ours.triageRequest(number);
                boolean[] expected = theirs.triage(number);
                assertThat(new boolean[] {triage.shouldProcess(), triage.shouldSend()})
                        .isEqualTo(expected);
                assertThat(ours.currentRequest()).isEqualTo(theirs.current);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(300_000);
    }

    /** A client that always moves on, and zombies of it that come late with what they had read. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void many_threads_of_one_session_execute_each_request_once(long seed) throws Exception {
        int requests = 2000;
        int threads = 6;
        SessionState state = new SessionState();
        AtomicIntegerArray executed = new AtomicIntegerArray(requests + 1);
        AtomicLong received = new AtomicLong();
        List<CompletableFuture<Void>> all = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            Random random = new Random(seed * 100 + t);
            all.add(async(() -> {
                while (received.get() < requests) {
                    long number = Math.min(requests, Math.max(1, received.get() + 1 - random.nextInt(3)));
                    Triage triage = state.triageRequest(number);
                    if (triage.shouldProcess()) {
                        executed.incrementAndGet((int) number);
                        state.setResponse(new byte[] {(byte) number, (byte) (number >> 8)});
                    }
                    byte[] response = triage.shouldSend() ? state.waitGetResponse(number) : null;
                    if (response != null) {
                        assertThat(response).containsExactly((byte) number, (byte) (number >> 8));
                        received.accumulateAndGet(number, Math::max);
                    }
                }
                return null;
            }));
        }
        for (CompletableFuture<Void> one : all) {
            one.get(20, TimeUnit.SECONDS);
        }
        for (int n = 1; n <= requests; n++) {
            assertThat(executed.get(n)).as("request %d", n).isEqualTo(1);
        }
    }

    private interface Work<T> {
        T run() throws Exception;
    }

    private static <T> void complete(CompletableFuture<T> future, Work<T> work) {
        try {
            future.complete(work.run());
        } catch (Throwable e) {
            future.completeExceptionally(e);
        }
    }

    /** Runs on a thread of its own. */
    private static <T> CompletableFuture<T> async(Work<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        Thread thread = new Thread(() -> complete(future, work));
        thread.setDaemon(true);
        thread.start();
        return future;
    }
}
