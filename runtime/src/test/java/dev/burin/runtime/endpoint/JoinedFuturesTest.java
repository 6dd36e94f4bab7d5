package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.example.SimpleClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that wait for futures, and read for one another meanwhile. */
@Timeout(20)
@ExtendWith(LeakCheck.class)
class JoinedFuturesTest {
    private static final String PLAIN = "?Session.mode=off";
    private static final String SESSION = "?Session.mode=require";

    private final CountDownLatch release = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private Listener listener;
    private RemoteCalcServer server;

    private final class Server extends SimpleCalc {
        @Override
        public int slow(int n) {
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return n;
        }
    }

    /** With a call made, so that callers read from now on. */
    private RemoteCalcServer.Async connect(String mode) {
        listener = CalcHelper.newListener("tcp://127.0.0.1:0" + mode, client -> new Server());
        listener._startAndWaitUp(4000);
        String uri = listener.uri();
        server = CalcHelper.newServer(uri.contains("?") ? uri : uri + mode, ignored -> new SimpleClient());
        server._startAndWaitUp(4000);
        assertThat(server.add(1, 2)).isEqualTo(3);
        assertThat(server.add(1, 2)).isEqualTo(3);
        return server._async();
    }

    @AfterEach
    void close() {
        release.countDown();
        server.close();
        listener.close();
        threads.shutdownNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, SESSION})
    void many_threads_get_what_they_have_asked_for(String mode) throws Exception {
        RemoteCalcServer.Async async = connect(mode);
        List<Future<Integer>> sums = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            int first = 1000 * thread;
            sums.add(threads.submit(() -> {
                int wrong = 0;
                for (int round = 0; round < 100; round++) {
                    wrong += askInManyWays(async, first, round);
                }
                return wrong;
            }));
        }
        for (Future<Integer> wrong : sums) {
            assertThat(wrong.get()).isZero();
        }
    }

    /** How many answers are wrong. */
    private int askInManyWays(RemoteCalcServer.Async async, int first, int round) throws InterruptedException {
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            futures.add(async.add(first, i));
        }
        CompletableFuture<Integer> derived = futures.get(3).thenApply(sum -> sum + 1);
        int wrong = 0;
        for (int i = 0; i < 10; i++) {
            wrong += futures.get(i).join() == first + i ? 0 : 1;
        }
        wrong += derived.join() == first + 4 ? 0 : 1;
        wrong += server.add(first, round) == first + round ? 0 : 1;

        CompletableFuture<Integer> one = async.add(first, 1);
        CompletableFuture<Integer> two = async.add(first, 2);
        CompletableFuture.allOf(one, two).join();
        wrong += one.join() + two.join() == 2 * first + 3 ? 0 : 1;

        Semaphore told = new Semaphore(0);
        for (int i = 0; i < 5; i++) {
            async.add(first, i).thenRun(told::release).exceptionally(failure -> null);
        }
        told.acquire(5);
        return wrong;
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, SESSION})
    void who_waits_is_woken_by_what_ends_the_future_without_an_answer(String mode) {
        RemoteCalcServer.Async async = connect(mode);

        assertThatThrownBy(() -> async.slow(1).get(20, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThatThrownBy(
                        () -> async.slow(1).orTimeout(20, TimeUnit.MILLISECONDS).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(async.slow(1).completeOnTimeout(7, 20, TimeUnit.MILLISECONDS).join())
                .isEqualTo(7);
        assertThat(async.slow(1).completeAsync(() -> 8, threads).join()).isEqualTo(8);
        assertThatThrownBy(() -> {
                    CompletableFuture<Integer> cancelled = async.slow(1);
                    CompletableFuture<Void> cancelling =
                            CompletableFuture.runAsync(() -> cancelled.cancel(true), threads);
                    cancelled.join();
                    cancelling.join();
                })
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> server.with(CallOptions.deadline(Duration.ofMillis(20)))
                        ._async()
                        .slow(1)
                        .join())
                .hasCauseInstanceOf(DeadlineException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, SESSION})
    void who_is_interrupted_stops_waiting(String mode) throws Exception {
        CompletableFuture<Integer> answer = connect(mode).slow(4);
        CountDownLatch waiting = new CountDownLatch(1);
        Future<?> waiter = threads.submit(() -> {
            waiting.countDown();
            return answer.get();
        });
        waiting.await();
        threads.shutdownNow();

        assertThatThrownBy(waiter::get).hasCauseInstanceOf(InterruptedException.class);
        assertThat(answer).isNotDone();
        release.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, SESSION})
    void the_code_of_others_may_call_while_somebody_waits(String mode) {
        RemoteCalcServer.Async async = connect(mode);
        CompletableFuture<Integer> slow = async.slow(1);
        CompletableFuture<Integer> nested = async.add(1, 2).thenApply(sum -> server.add(sum, 4));
        CompletableFuture<Void> releasing = nested.thenRun(release::countDown);

        assertThat(slow.join()).isEqualTo(1);
        assertThat(nested.join()).isEqualTo(7);
        assertThat(releasing.join()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {PLAIN, SESSION})
    void who_has_always_waited_at_once_is_answered_if_it_does_not(String mode) throws Exception {
        RemoteCalcServer.Async async = connect(mode);
        for (int round = 0; round < 20; round++) {
            for (int burst = 0; burst < 40; burst++) {
                CompletableFuture<Integer> one = async.add(round, 1);
                CompletableFuture<Integer> two = async.add(round, 2);
                assertThat(one.join() + two.join()).isEqualTo(2 * round + 3);
            }
            CountDownLatch told = new CountDownLatch(1);
            CompletableFuture<Void> telling = async.add(round, 3).thenRun(told::countDown);
            told.await();
            assertThat(telling.join()).isNull();
        }
    }
}
