package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.Listener;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.WouldDeadlockException;
import dev.burin.runtime.example.CalcClient;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.CalcServer;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.lifecycle.LifecycleEvent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways to need a service: for a call now and then, for a dialog, and all the time. */
@Timeout(30)
@ExtendWith(LeakCheck.class)
class LifecycleProgramsTest {
    private static final Duration BUSY = Duration.ofMillis(300);

    private final Queue<String> seen = new ConcurrentLinkedQueue<>();
    private final CompletableFuture<Void> release = new CompletableFuture<>();
    private Listener listener;

    @BeforeEach
    void listen() {
        listener = CalcHelper.newListener("tcp://127.0.0.1:0?" + mode(), client -> new Server());
        listener._startAndWaitUp(4000);
    }

    @AfterEach
    void close() {
        release.complete(null);
        listener.close();
    }

    /** The option that says whether sessions outlive their connections. */
    String mode() {
        return "Session.mode=off";
    }

    private String address() {
        return listener.uri() + "?" + mode();
    }

    private String uri(String options) {
        return address() + "&" + options;
    }

    private static ConnectionState state(RemoteCalcServer server) {
        return (ConnectionState) server.transportQuery(TransportQuery.STATE);
    }

    /** Whoever takes the reading away from a thread that is held up must be awake, whatever went on before. */
    @Test
    void a_handler_that_blocks_after_a_busy_time_holds_up_nobody_else() {
        try (RemoteCalcServer busy = CalcHelper.newServer(address());
                RemoteCalcServer other = CalcHelper.newServer(address())) {
            busy._startAndWaitUp(4000);
            other._startAndWaitUp(4000);
            long end = System.nanoTime() + BUSY.toNanos();
            while (System.nanoTime() < end) {
                busy.echo(null);
            }
            CompletableFuture<Integer> blocked = busy._async().add(42, 0);
            await().until(() -> seen.contains("add 42"));

            assertThat(other.with(CallOptions.deadline(Duration.ofSeconds(4))).slow(2))
                    .isEqualTo(2);
            assertThat(blocked).isNotDone();
            release.complete(null);
            assertThat(blocked.orTimeout(4, TimeUnit.SECONDS).join()).isEqualTo(42);
        }
    }

    /** They may have come together with the call whose handler blocks, and in a session they are decided together. */
    @Test
    void what_was_called_before_a_handler_that_blocks_is_answered_before_that_ends() {
        try (RemoteCalcServer server = CalcHelper.newServer(address())) {
            server._startAndWaitUp(4000);
            List<CompletableFuture<Integer>> before = new ArrayList<>();
            for (int i = 100; i < 400; i++) {
                before.add(server._async().add(i, 0));
            }
            CompletableFuture<Integer> blocked = server._async().add(42, 0);
            CompletableFuture<Integer> behind = server._async().add(43, 0);

            assertThat(before.stream()
                            .map(sum -> sum.orTimeout(4, TimeUnit.SECONDS).join()))
                    .hasSize(300)
                    .isSorted();
            assertThat(blocked).isNotDone();
            assertThat(behind).as("it is run after that").isNotDone();
            release.complete(null);
            assertThat(blocked.orTimeout(4, TimeUnit.SECONDS).join()).isEqualTo(42);
            assertThat(behind.orTimeout(4, TimeUnit.SECONDS).join()).isEqualTo(43);
        }
    }

    @Test
    void a_temporary_need_starts_and_stops_by_hand() {
        RemoteCalcServer server = CalcHelper.newServer(address());
        for (int i = 0; i < 3; i++) {
            server._startAndWaitUp(4000);
            try {
                assertThat(server.add(i, 1)).isEqualTo(i + 1);
            } finally {
                server._stopAndWaitDown(4000);
            }
            assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
        }
    }

    @Test
    void a_temporary_need_with_auto_start_and_idle_stop_needs_no_code() {
        try (RemoteCalcServer server = CalcHelper.newServer(uri("Lifecycle.autoStart=true&Lifecycle.idleStop=40"))) {
            assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
            for (int i = 0; i < 5; i++) {
                assertThat(server.add(i, 1)).isEqualTo(i + 1);
                assertThat(server.add(i, 2)).isEqualTo(i + 2);
                await().until(() -> state(server) == ConnectionState.IDLE_STOPPED);
            }
            assertThat(server._async().add(1, 1).orTimeout(4, TimeUnit.SECONDS).join())
                    .isEqualTo(2);
        }
    }

    @Test
    void calls_that_meet_an_idle_stop_are_neither_lost_nor_failed() {
        try (RemoteCalcServer server = CalcHelper.newServer(uri("Lifecycle.autoStart=true&Lifecycle.idleStop=4"))) {
            for (int i = 0; i < 400; i++) {
                assertThat(server.add(i, 1)).isEqualTo(i + 1);
                if (i % 4 == 0) {
                    await().pollDelay(Duration.ZERO)
                            .pollInterval(Duration.ofMillis(1))
                            .until(() -> state(server) != ConnectionState.UP);
                }
            }
        }
    }

    @Test
    void a_dialog_is_held_up_by_idle_blocks() {
        try (RemoteCalcServer server = CalcHelper.newServer(uri("Lifecycle.autoStart=true&Lifecycle.idleStop=30"))) {
            server.add(1, 1);
            Object address = server.transportQuery(TransportQuery.LOCAL_ADDRESS);
            server.transportControl(TransportControl.INCREMENT_IDLE_BLOCK);
            try (IdleBlock held = server.holdUp()) {
                server.transportControl(TransportControl.DECREMENT_IDLE_BLOCK);
                await().during(Duration.ofMillis(150)).until(() -> state(server) == ConnectionState.UP);
                server.add(1, 2);
                assertThat(server.transportQuery(TransportQuery.LOCAL_ADDRESS)).isEqualTo(address);
                assertThat(held).isNotNull();
            }
            await().until(() -> state(server) == ConnectionState.IDLE_STOPPED);
        }
    }

    @Test
    void an_idle_moment_that_was_seen_just_before_a_block_was_taken_does_not_end_it() {
        try (RemoteCalcServer server = CalcHelper.newServer(uri("Lifecycle.idleStop=60000"))) {
            server._startAndWaitUp(4000);
            try (IdleBlock held = server.holdUp()) {
                ((ClientSession) server._session()).handle(new LifecycleEvent.Idle());
                await().until(() -> state(server) == ConnectionState.UP);
                assertThat(held).isNotNull();
            }
        }
    }

    @Test
    void a_shared_server_is_started_and_stopped_by_several_threads() throws Exception {
        try (RemoteCalcServer server = CalcHelper.newServer(uri("Lifecycle.autoStart=true"))) {
            List<CompletableFuture<Void>> users = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int base = t;
                users.add(CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 40; i++) {
                                try {
                                    server._start();
                                    assertThat(server.add(base, i)).isEqualTo(base + i);
                                    server._stop();
                                } catch (NotExecutedException stoppedByAnother) {
                                    assertThat(stoppedByAnother.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
                                }
                            }
                        },
                        body -> new Thread(body).start()));
            }
            CompletableFuture.allOf(users.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
            server._stopAndWaitDown(4000);
            assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
        }
    }

    @Test
    void the_initial_state_is_set_up_on_every_new_link_before_any_other_call() {
        SessionOptions options =
                SessionOptions.of(uri("Lifecycle.autoStart=true&Lifecycle.idleStop=30&Session.init=always"));
        try (RemoteCalcServer server = CalcHelper.newServer(options, InitialState::new)) {
            for (int round = 0; round < 3; round++) {
                List<CompletableFuture<Integer>> calls = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    calls.add(server._async().add(round, 100));
                }
                calls.forEach(call -> call.orTimeout(4, TimeUnit.SECONDS).join());
                assertThat(seen.poll()).isEqualTo("note init");
                for (int i = 0; i < 20; i++) {
                    assertThat(seen.poll()).isEqualTo("add " + round);
                }
                await().until(() -> state(server) == ConnectionState.IDLE_STOPPED);
            }
        }
    }

    /** A client that tells its server something first. */
    private static final class InitialState implements CalcClient, SessionListener {
        private final RemoteCalcServer server;

        InitialState(RemoteCalcServer server) {
            this.server = server;
        }

        @Override
        public void onSession(Session session) {
            server.note("init");
            assertThat(server.queued(1)).isEqualTo(2);
        }

        @Override
        public int ask(int n) {
            return n;
        }

        @Override
        public void tell(String text) {}
    }

    @Test
    void an_initial_state_that_cannot_be_set_up_fails_the_start_with_its_cause() {
        SessionListener failing = new SessionListener() {
            @Override
            public void onSession(Session session) {
                throw new IllegalStateException("no configuration");
            }
        };
        try (RemoteCalcServer server = CalcHelper.newServer(
                SessionOptions.of(uri("Reconnect.enabled=false")).listener(failing))) {
            assertThatThrownBy(() -> server._startAndWaitUp(0)).hasMessageContaining("no configuration");
        }
    }

    @Test
    void a_continuous_need_survives_a_server_that_is_restarted_ten_times() {
        String address = address();
        int port = URI.create(address).getPort();
        try (RemoteCalcServer server = CalcHelper.newServer(address + "&Reconnect.minDelay=5&Reconnect.maxDelay=50")) {
            server._startAndWaitUp(4000);
            for (int i = 0; i < 10; i++) {
                listener.transportControl(TransportControl.STOP, true);
                listener._waitDown(4000);
                listener = CalcHelper.newListener("tcp://127.0.0.1:" + port + "?" + mode(), client -> new Server());
                listener._startAndWaitUp(4000);
                int round = i;
                await().ignoreExceptions().until(() -> server.add(round, 1) == round + 1);
            }
        }
    }

    @Test
    void calls_wait_for_a_link_or_are_refused_as_they_ask() {
        int port = URI.create(listener.uri()).getPort();
        listener.close();
        try (RemoteCalcServer server = CalcHelper.newServer(
                "tcp://127.0.0.1:" + port + "?Reconnect.minDelay=5&Reconnect.maxDelay=20&" + mode())) {
            server._start();
            await().until(() -> server.transportQuery(TransportQuery.LAST_CAUSE) != null);
            assertThatThrownBy(() -> server.with(CallOptions.DEFAULT.failFast()).add(1, 1))
                    .isInstanceOf(NotExecutedException.class)
                    .hasMessageContaining("is the listener running there?");
            assertThatThrownBy(() -> server.with(CallOptions.deadline(Duration.ofMillis(20)))
                            .add(1, 1))
                    .isInstanceOfSatisfying(
                            DeadlineException.class,
                            e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED));
            CompletableFuture<Integer> waiting = server._async().add(1, 1);
            CompletableFuture<Integer> blocking = CompletableFuture.supplyAsync(() -> server.add(2, 2));
            listener = CalcHelper.newListener("tcp://127.0.0.1:" + port + "?" + mode(), client -> new Server());
            listener._startAndWaitUp(4000);
            assertThat(waiting.orTimeout(4, TimeUnit.SECONDS).join()).isEqualTo(2);
            assertThat(blocking.orTimeout(4, TimeUnit.SECONDS).join()).isEqualTo(4);
        }
    }

    @Test
    void a_stop_ends_the_calls_that_wait_for_a_link() {
        int port = URI.create(listener.uri()).getPort();
        listener.close();
        RemoteCalcServer server = CalcHelper.newServer(
                "tcp://127.0.0.1:" + port + "?Reconnect.minDelay=5000&Reconnect.jitter=none&" + mode());
        server._start();
        await().until(() -> state(server) == ConnectionState.BACKOFF);
        CompletableFuture<Integer> waiting = server._async().add(1, 1);
        CompletableFuture<Integer> blocking = CompletableFuture.supplyAsync(() -> server.add(2, 2));
        server._stopAndWaitDown(4000);
        assertThatThrownBy(() -> waiting.get(4, TimeUnit.SECONDS)).hasCauseInstanceOf(NotExecutedException.class);
        assertThatThrownBy(() -> blocking.get(4, TimeUnit.SECONDS)).hasCauseInstanceOf(NotExecutedException.class);
        server.close();
    }

    @Test
    void a_stop_lets_the_calls_under_way_finish() throws Exception {
        try (RemoteCalcServer server = CalcHelper.newServer(address())) {
            server._startAndWaitUp(4000);
            CompletableFuture<Integer> slow = server._async().add(42, 0);
            await().until(() -> seen.contains("add 42"));
            server._stop();
            assertThatThrownBy(() -> server.add(1, 1)).isInstanceOf(NotExecutedException.class);
            assertThat(slow).isNotDone();
            release.complete(null);
            assertThat(slow.get(4, TimeUnit.SECONDS)).isEqualTo(42);
            server._waitDown(4000);
        }
    }

    @Test
    void a_stop_gives_calls_under_way_so_much_time_and_no_more() {
        RemoteCalcServer server = CalcHelper.newServer(uri("Lifecycle.drainTimeout=50"));
        server._startAndWaitUp(4000);
        CompletableFuture<Integer> slow = server._async().add(42, 0);
        server._stopAndWaitDown(4000);
        assertThatThrownBy(() -> slow.get(4, TimeUnit.SECONDS)).hasMessageContaining("Lifecycle.drainTimeout");
        server.close();
    }

    @Test
    void a_reset_replaces_the_link() {
        try (RemoteCalcServer server = CalcHelper.newServer(address())) {
            server._startAndWaitUp(4000);
            Object before = server.transportQuery(TransportQuery.LOCAL_ADDRESS);
            server.transportControl(TransportControl.RESET);
            assertThat(server.add(1, 1)).isEqualTo(2);
            assertThat(server.transportQuery(TransportQuery.LOCAL_ADDRESS)).isNotEqualTo(before);
        }
    }

    @Test
    void a_wait_inside_a_message_of_the_same_session_is_refused_and_a_stop_is_not() throws Exception {
        CountDownLatch tried = new CountDownLatch(1);
        Queue<Throwable> refusals = new ConcurrentLinkedQueue<>();
        SessionListener waiter = new SessionListener() {
            @Override
            public void onSession(Session session) {
                try {
                    session.waitUp(0);
                } catch (WouldDeadlockException e) {
                    refusals.add(e);
                }
                tried.countDown();
            }
        };
        try (RemoteCalcServer server =
                CalcHelper.newServer(SessionOptions.of(address()).listener(waiter))) {
            server._startAndWaitUp(4000);
            assertThat(tried.await(4, TimeUnit.SECONDS)).isTrue();
            assertThat(refusals).hasSize(1);
        }
    }

    @Test
    void strict_starts_and_stops_complain_as_those_of_etch_do() {
        try (RemoteCalcServer server = CalcHelper.newServer(uri("Lifecycle.strict=true"))) {
            assertThatThrownBy(server::_stop).isInstanceOf(IllegalStateException.class);
            server._startAndWaitUp(4000);
            assertThatThrownBy(server::_start).isInstanceOf(IllegalStateException.class);
            server._close();
            server._close(); // no stop that could be wrong
        }
    }

    private final class Server implements CalcServer {
        @Override
        public int add(int a, int b) {
            seen.add("add " + a);
            if (a == 42 && b == 0) {
                release.join();
            }
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
            return n;
        }

        @Override
        public void note(String text) {
            seen.add("note " + text);
        }

        @Override
        public int slow(int n) {
            return n;
        }

        @Override
        public int queued(int n) {
            return n + 1;
        }
    }
}
