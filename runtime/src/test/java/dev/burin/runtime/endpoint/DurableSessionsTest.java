package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.CallContext;
import dev.burin.runtime.CallException;
import dev.burin.runtime.CallOptions;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.CalcServer;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.session.Completion;
import dev.burin.runtime.session.CompletionResolver;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sessions that are in a store, and what an implementation knows of its calls. */
@Timeout(60)
class DurableSessionsTest {
    private final Map<Integer, AtomicInteger> executions = new ConcurrentHashMap<>();
    private final Map<Integer, String> keys = new ConcurrentHashMap<>();
    private final CountDownLatch cancelled = new CountDownLatch(1);
    private final CompletableFuture<Void> told = new CompletableFuture<>();
    private volatile boolean isHeld;
    private volatile boolean isKilled;
    private Listener listener;

    @TempDir
    Path directory;

    private void listen(int port, String durability) {
        listener = CalcHelper.newListener(
                "tcp://127.0.0.1:" + port + "?Session.mode=require&Session.durability=" + durability + "&Session.store="
                        + directory.resolve("store"),
                client -> new Counting());
        listener._startAndWaitUp(4000);
    }

    @AfterEach
    void close() {
        listener.close();
    }

    private static String address(int port) {
        return "tcp://127.0.0.1:" + port + "?Session.mode=require&Reconnect.minDelay=5&Reconnect.maxDelay=20";
    }

    @Test
    void a_session_goes_on_when_its_server_is_stopped_in_order_and_started_again() {
        listen(0, "results");
        int port = URI.create(listener.uri()).getPort();
        try (RemoteCalcServer server = CalcHelper.newServer(address(port))) {
            server._startAndWaitUp(4000);
            Object id = server._transportQuery(TransportQuery.SESSION_ID);
            List<CompletableFuture<Integer>> futures = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                if (i % 150 == 75) {
                    listener.close();
                    listen(port, "results");
                }
                futures.add(server._async().add(i, 1));
                if (i % 50 == 0) {
                    futures.get(i).join();
                }
            }
            for (int i = 0; i < futures.size(); i++) {
                assertThat(futures.get(i).join()).isEqualTo(i + 1);
            }
            assertThat(executions).hasSize(600);
            assertThat(executions.values()).allMatch(count -> count.get() == 1);
            assertThat(server._transportQuery(TransportQuery.SESSION_ID)).isEqualTo(id);
            assertThat(keys.values()).doesNotHaveDuplicates();
            assertThat(keys.get(7)).startsWith(id + "/");
        }
    }

    @Test
    void requests_that_were_accepted_run_although_the_client_never_comes_back() {
        listen(0, "requests");
        int port = URI.create(listener.uri()).getPort();
        RemoteCalcServer server = CalcHelper.newServer(address(port));
        server._startAndWaitUp(4000);
        for (int i = 0; i < 20; i++) {
            server.note("n" + i);
        }
        assertThat(server.add(1, 1)).isEqualTo(2);
        server.close();
        assertThat(executions.get(-1).get()).isEqualTo(20);
    }

    @Test
    void a_directory_that_is_no_store_fails_the_start_in_words() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "x");
        listener = CalcHelper.newListener(
                "tcp://127.0.0.1:0?Session.mode=require&Session.durability=results&Session.store=" + file,
                client -> new Counting());
        assertThatThrownBy(() -> listener._startAndWaitUp(4000))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void a_call_that_is_given_up_is_cancelled_at_the_other_end() throws Exception {
        listen(0, "results");
        int port = URI.create(listener.uri()).getPort();
        try (RemoteCalcServer server = CalcHelper.newServer(address(port))) {
            server._startAndWaitUp(4000);
            assertThatThrownBy(() -> server.with(CallOptions.deadline(Duration.ofMillis(1500)))
                            .slow(1))
                    .isInstanceOfSatisfying(
                            DeadlineException.class,
                            e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
            told.complete(null);
            assertThat(cancelled.await(4, TimeUnit.SECONDS)).isTrue();
            assertThat(server.add(5, 5)).isEqualTo(10);
        }
        assertThatThrownBy(CallContext::current)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("this thread runs no message");
    }

    @Test
    void a_call_that_ran_at_the_kill_is_unknown() throws Exception {
        CompletableFuture<Integer> answer = askAndKill(CallOptions.DEFAULT, null);
        assertThatThrownBy(answer::join)
                .cause()
                .isInstanceOfSatisfying(
                        CallException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
    }

    @Test
    void a_call_that_ran_at_the_kill_is_run_again_if_that_does_no_harm() throws Exception {
        assertThat(askAndKill(CallOptions.DEFAULT.idempotent(), null).join()).isEqualTo(7);
    }

    @Test
    void a_call_that_ran_at_the_kill_is_run_if_the_application_knows_that_it_was_not() throws Exception {
        assertThat(askAndKill(CallOptions.DEFAULT, key -> new Completion.NotExecuted())
                        .join())
                .isEqualTo(7);
    }

    @Test
    void a_call_that_ran_at_the_kill_is_unknown_if_the_application_fails_to_say() throws Exception {
        CompletableFuture<Integer> answer = askAndKill(CallOptions.DEFAULT, key -> {
            throw new IllegalStateException(key.toString());
        });
        assertThatThrownBy(answer::join).hasCauseInstanceOf(OutcomeUnknownException.class);
    }

    /** What becomes of a call that runs while the server is killed and started anew. */
    private CompletableFuture<Integer> askAndKill(CallOptions callOptions, CompletionResolver resolver)
            throws Exception {
        listen(0, "results");
        int port = URI.create(listener.uri()).getPort();
        try (RemoteCalcServer server = CalcHelper.newServer(address(port))) {
            server._startAndWaitUp(4000);
            CompletableFuture<Integer> answer =
                    CompletableFuture.supplyAsync(() -> server.with(callOptions).askBack(7));
            await().until(() -> isHeld);
            server.with(CallOptions.deadline(Duration.ofSeconds(10)))
                    .slow(0); // its answer says that the other was received
            killAndRestart(port, resolver);
            assertThat(server.add(1, 1)).isEqualTo(2);
            await().until(answer::isDone);
            return answer;
        }
    }

    /** Goes on with what is on the disk at that moment. */
    private void killAndRestart(int port, CompletionResolver resolver) throws Exception {
        Path copy = Files.createDirectory(directory.resolve("copy"));
        try (Stream<Path> files = Files.list(directory.resolve("store"))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        listener.transportControl(TransportControl.STOP, true);
        isKilled = true;
        SessionOptions options = SessionOptions.of(
                "tcp://127.0.0.1:" + port + "?Session.mode=require&Session.durability=results&Session.store=" + copy);
        listener =
                CalcHelper.newListener(resolver == null ? options : options.using(resolver), client -> new Counting());
        listener._startAndWaitUp(4000);
    }

    private int hold(int n) {
        isHeld = true;
        if (!isKilled) {
            await().until(() -> isKilled);
        }
        return n;
    }

    private final class Counting implements CalcServer {
        @Override
        public int add(int a, int b) {
            executions.computeIfAbsent(a, key -> new AtomicInteger()).incrementAndGet();
            keys.put(a, String.valueOf(CallContext.current().operationKey()));
            return a + b;
        }

        @Override
        public Object echo(Object value) {
            return value;
        }

        @Override
        public Shape move(Shape shape, Point by, int[][] steps) {
            return shape;
        }

        @Override
        public int askBack(int n) {
            return hold(n);
        }

        @Override
        public void note(String text) {
            executions.computeIfAbsent(-1, key -> new AtomicInteger()).incrementAndGet();
        }

        @Override
        public int slow(int n) {
            if (n == 0) {
                return 0;
            }
            CallContext context = CallContext.current();
            assertThat(context.timeLeft()).isLessThanOrEqualTo(Duration.ofMillis(1500));
            context.whenCancelled(cancelled::countDown);
            await().until(context::isCancelled);
            told.join(); // else the answer may be faster than the caller's own clock
            return n;
        }

        @Override
        public int queued(int n) {
            return n;
        }
    }
}
