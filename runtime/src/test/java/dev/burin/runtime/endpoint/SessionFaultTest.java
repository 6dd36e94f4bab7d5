package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.burin.runtime.CallException;
import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcClient;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.net.ByteProxy;
import dev.burin.runtime.net.ByteProxy.Fault;
import dev.burin.runtime.net.ByteProxy.Plan;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the list of faults (5.2) over real sockets, by number: E executions, A answers. */
@Timeout(60)
@ExtendWith(LeakCheck.class)
class SessionFaultTest {
    private static final boolean FULL = Boolean.getBoolean("burin.faults.full");
    private static final int WAIT = 20; // seconds
    private static final Map<String, String> DEFAULTS = Map.of(
            "Session.mode", "require",
            "Session.ackDelay", "5",
            "Reconnect.minDelay", "2",
            "Reconnect.maxDelay", "10",
            "DefaultDeliveryService.disableTimeout", "true",
            "Lifecycle.drainTimeout", "500");

    private final Ledger ledger = new Ledger();
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<RemoteCalcServer> servers = new ArrayList<>();
    private volatile CompletableFuture<Void> release = new CompletableFuture<>();
    private volatile RemoteCalcClient lastClient;
    private Listener listener;
    private ByteProxy proxy;

    private void listen(String terms) {
        listener =
                CalcHelper.newListener("tcp://127.0.0.1:0?Session.mode=prefer&Session.ackDelay=5&" + terms, client -> {
                    lastClient = client;
                    ledger.sessions.incrementAndGet();
                    return ledger.new Server(client) {
                        @Override
                        public int slow(int n) {
                            ledger.ran(n);
                            release.join();
                            return n;
                        }

                        @Override
                        public Object echo(Object value) {
                            return value;
                        }
                    };
                });
        listener._startAndWaitUp(4000);
        proxy = new ByteProxy(URI.create(listener.uri()).getPort());
    }

    private RemoteCalcServer connect(String terms) {
        RemoteCalcServer server = CalcHelper.newServer(uri(terms), remote -> ledger.client());
        servers.add(server);
        return server;
    }

    private String uri(String terms) {
        StringBuilder uri = new StringBuilder("tcp://127.0.0.1:" + proxy.port() + "?" + terms);
        DEFAULTS.forEach((option, value) -> uri.append(terms.contains(option + "=") ? "" : "&" + option + "=" + value));
        return uri.toString();
    }

    @AfterEach
    void close() {
        release.complete(null);
        servers.forEach(RemoteCalcServer::close);
        proxy.close();
        listener.close();
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(WAIT, TimeUnit.SECONDS);
    }

    private int next() {
        return numbers.getAndIncrement();
    }

    private static ConnectionState state(RemoteCalcServer server) {
        return (ConnectionState) server.transportQuery(TransportQuery.STATE);
    }

    private void awaitRan(int number) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> ledger.executions(number) > 0);
    }

    private static void awaitState(RemoteCalcServer server, ConnectionState state) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> state(server) == state);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void row_5_a_cut_while_the_handler_runs(boolean isReadyBeforeResume) throws Exception {
        listen("");
        RemoteCalcServer server = connect("");
        server._startAndWaitUp(4000);
        for (int i = 0; i < 20; i++) {
            release = new CompletableFuture<>();
            int number = next();
            CompletableFuture<Integer> answer = server._async().slow(number);
            awaitRan(number);
            proxy.refuse(isReadyBeforeResume);
            proxy.cutAll(i % 2 == 0);
            if (isReadyBeforeResume) {
                release.complete(null);
                proxy.refuse(false);
            } else {
                assertThat(server.add(next(), 0)).isEqualTo(number + 1); // resumed
                assertThat(answer).isNotDone();
                release.complete(null);
            }
            assertThat(get(answer)).isEqualTo(number);
        }
        ledger.assertEachRanOnce(numbers.get());
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"HOLE", "CLIENT_SIDE_ONLY", "LISTENER_SIDE_ONLY"})
    void row_6_half_open(Fault fault) throws Exception {
        listen("Session.keepAlive=50");
        assumeTrue(FULL || fault != Fault.HOLE, "the hole is both of the others, and takes 5 s more");
        RemoteCalcServer server = connect("Session.keepAlive=50");
        server._startAndWaitUp(4000);
        int number = next();
        CompletableFuture<Integer> answer = server._async().slow(number);
        awaitRan(number);
        proxy.happens(fault);
        CompletableFuture<Integer> later = server._async().add(next(), 0);
        release.complete(null); // the zombie's answer
        long began = System.nanoTime();
        assertThat(get(answer)).isEqualTo(number);
        assertThat(get(later)).isEqualTo(number + 1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(2 * 50 + 5_000 + 2_000));
        ledger.assertEachRanOnce(numbers.get());
        assertThat(ledger.sessions).hasValue(1);
    }

    @Test
    void a_stop_lets_calls_finish_although_the_connection_is_lost_meanwhile() throws Exception {
        listen("");
        RemoteCalcServer server = connect("Lifecycle.drainTimeout=8000");
        server._startAndWaitUp(4000);
        int number = next();
        CompletableFuture<Integer> answer = server._async().slow(number);
        awaitRan(number);
        server._stop();
        proxy.cutAll(true);
        release.complete(null);
        assertThat(get(answer)).isEqualTo(number);
        server._waitDown(4000);
        ledger.assertEachRanOnce(1);
    }

    @Test
    void a_stop_after_which_the_connection_does_not_come_back_ends_with_the_drain_time() throws Exception {
        listen("");
        RemoteCalcServer server = connect("Lifecycle.drainTimeout=200");
        server._startAndWaitUp(4000);
        int number = next();
        CompletableFuture<Integer> answer = server._async().slow(number);
        awaitRan(number);
        server._stop();
        proxy.refuse(true);
        proxy.cutAll(true);
        server._waitDown(2000);
        assertThatThrownBy(() -> get(answer))
                .cause()
                .isInstanceOfSatisfying(
                        CallException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
    }

    // ---- rows 23 and 24 ----

    @Test
    void row_23_one_byte_at_a_time() throws Exception {
        listen("");
        proxy.plan(number -> Plan.slow(1, 0));
        RemoteCalcServer server = connect("");
        server._startAndWaitUp(10_000);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            answers.add(server._async().add(next(), 0));
        }
        for (int i = 0; i < 100; i++) {
            assertThat(get(answers.get(i))).isEqualTo(i);
        }
        ledger.assertEachRanOnce(100);
    }

    @Test
    void row_23_a_peer_that_reads_slowly_and_then_not_at_all_for_a_while() throws Exception {
        listen("");
        proxy.plan(number -> Plan.slow(8 * 1024, 1_000_000).buffers(4096));
        RemoteCalcServer server = connect("");
        server._startAndWaitUp(4000);
        List<CompletableFuture<Object>> answers = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            answers.add(server._async().echo(new byte[60_000]));
            if (i == 20) {
                proxy.pause(true);
            }
        }
        CompletableFuture.runAsync(
                () -> proxy.pause(false), CompletableFuture.delayedExecutor(FULL ? 5_000 : 700, TimeUnit.MILLISECONDS));
        for (CompletableFuture<Object> answer : answers) {
            assertThat((byte[]) get(answer)).hasSize(60_000);
        }
    }

    @ParameterizedTest
    @Timeout(150) // so much through so small buffers takes long where other programs want the processor
    @ValueSource(strings = {"Session.mode=off", "Session.mode=require"})
    void row_24_both_send_large_messages_to_each_other_with_small_buffers(String mode) throws Exception {
        listen("Packetizer.maxPktSize=0&Session.queueBytes=100000000");
        proxy.plan(number -> Plan.NONE.buffers(4096));
        AtomicInteger told = new AtomicInteger();
        CalcClient counting = new CalcClient() {
            @Override
            public int ask(int n) {
                return n;
            }

            @Override
            public void tell(String text) {
                assertThat(text).hasSize(1 << 20);
                told.incrementAndGet();
            }
        };
        RemoteCalcServer server = CalcHelper.newServer(
                uri("Packetizer.maxPktSize=0&Session.queueBytes=100000000&" + mode), remote -> counting);
        servers.add(server);
        server._startAndWaitUp(4000);
        server.add(0, 0);
        int count = 24;
        byte[] large = new byte[1 << 20];
        String text = "x".repeat(1 << 20);
        CompletableFuture<Void> teller = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < count; i++) {
                lastClient.tell(text);
            }
        });
        List<CompletableFuture<Object>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(server._async().echo(large));
        }
        for (CompletableFuture<Object> answer : answers) {
            assertThat((byte[]) answer.get(60, TimeUnit.SECONDS)).hasSize(1 << 20);
        }
        get(teller);
        await().until(() -> told.get() == count);
        assertThat(proxy.accepted()).isEqualTo(1);
    }

    // ---- rows 26 and 27 ----

    @Test
    void row_26_deadlines_pass_queued_sent_and_detached() throws Exception {
        listen("");
        RemoteCalcServer server = connect("");
        RemoteCalcServer hurried = server.with(CallOptions.deadline(Duration.ofMillis(60)));
        server._startAndWaitUp(4000);
        int running = next();
        assertDeadline(hurried._async().slow(running), Outcome.UNKNOWN); // runs
        release.complete(null);
        assertThat(server.add(next(), 0)).isEqualTo(running + 1);
        proxy.refuse(true);
        proxy.cutAll(true);
        awaitNot(server, ConnectionState.UP);
        int never = 1_000;
        assertDeadline(hurried._async().add(never, 0), Outcome.NOT_EXECUTED); // queued
        proxy.refuse(false);
        assertThat(server.add(next(), 0)).isEqualTo(2);
        proxy.happens(Fault.HOLE);
        int lost = 2_000;
        assertDeadline(hurried._async().add(lost, 0), Outcome.UNKNOWN); // sent, into a hole
        server.transportControl(TransportControl.RESET);
        assertThat(server.add(next(), 0)).isEqualTo(3); // its number is filled, and others go on
        assertThat(ledger.executions(never)).isZero();
        assertThat(ledger.executions(lost)).isZero();
        ledger.assertEachRanOnce(numbers.get());
    }

    private static void awaitNot(RemoteCalcServer server, ConnectionState state) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> state(server) != state);
    }

    private static void assertDeadline(CompletableFuture<Integer> answer, Outcome outcome) {
        assertThatThrownBy(() -> get(answer))
                .cause()
                .isInstanceOfSatisfying(
                        DeadlineException.class, e -> assertThat(e.outcome()).isEqualTo(outcome));
    }

    @Test
    void row_27_calls_are_cancelled_at_any_moment_while_connections_are_cut() throws Exception {
        listen("");
        RemoteCalcServer server = connect("Session.window=16");
        server._startAndWaitUp(4000);
        Random random = new Random(27);
        int count = FULL ? 20_000 : 3_000;
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(server._async().add(i, 7));
            if (random.nextInt(2) == 0) {
                answers.get(Math.max(0, i - random.nextInt(20))).cancel(true);
            }
            if (i % 199 == 0) {
                proxy.cutAll(random.nextBoolean());
            }
            if (i % 500 == 0) {
                Throwable unneeded =
                        answers.get(i).handle((value, failure) -> failure).get(WAIT, TimeUnit.SECONDS);
                assertThat(unneeded == null || answers.get(i).isCancelled()).isTrue();
            }
        }
        for (int i = 0; i < count; i++) {
            CompletableFuture<Integer> answer = answers.get(i);
            assertThat(ledger.executions(i)).as("executions of " + i).isLessThanOrEqualTo(1);
            if (!answer.isCancelled()) {
                assertThat(get(answer)).as("the answer is this call's").isEqualTo(i + 7);
                assertThat(ledger.executions(i)).isEqualTo(1);
            }
        }
        assertThat(ledger.sessions).hasValue(1);
    }

    // ---- rows 29 to 32 ----

    @Test
    void row_29_idle_stops_with_calls_of_both_sides_at_that_moment() throws Exception {
        listen("");
        RemoteCalcServer server = connect("Lifecycle.autoStart=true&Lifecycle.idleStop=2");
        Random random = new Random(29);
        int rounds = FULL ? 1_000 : 250;
        List<CompletableFuture<Integer>> asked = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            int number = next();
            assertThat(get(server._async().add(number, 0))).isEqualTo(number);
            switch (round % 3) {
                case 0 -> awaitState(server, ConnectionState.IDLE_STOPPED);
                case 1 -> awaitNot(server, ConnectionState.UP);
                default -> LockSupport.parkNanos(random.nextInt(5_000_000));
            }
            if (round % 5 == 0) {
                asked.add(lastClient.askLater(next()));
            }
        }
        for (CompletableFuture<Integer> answer : asked) {
            assertThat(get(answer)).isNotNegative();
        }
        ledger.assertEachRanOnce(numbers.get());
        assertThat(ledger.sessions).hasValue(1);
        assertThat(ledger.clientInits).hasValue(1);
        assertThat(proxy.accepted()).isGreaterThan(rounds / 4);
    }

    @Test
    void row_30_a_call_after_the_idle_lease() throws Exception {
        listen("Session.idleLease=60");
        RemoteCalcServer server = connect("Lifecycle.autoStart=true&Lifecycle.idleStop=5");
        assertThat(get(server._async().add(next(), 0))).isZero();
        awaitState(server, ConnectionState.IDLE_STOPPED);
        await().until(() -> (int) listener.transportQuery(TransportQuery.SESSION_COUNT) == 0);
        assertThat(get(server._async().add(next(), 0))).isEqualTo(1);
        assertThat(ledger.sessions).hasValue(2);
        assertThat(ledger.clientInits).hasValue(2);
        assertThat(ledger.serverInits).hasValue(2);
        ledger.assertEachRanOnce(2);
    }

    @Test
    void row_31_idle_blocks_of_eight_threads() throws Exception {
        listen("");
        RemoteCalcServer server = connect("Lifecycle.autoStart=true&Lifecycle.idleStop=2");
        IdleBlock held = server.holdUp(); // before the call: holding does not start anything
        server.add(next(), 0);
        awaitState(server, ConnectionState.UP);
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            int seed = t;
            threads.add(CompletableFuture.runAsync(
                    () -> {
                        Random random = new Random(seed);
                        for (int i = 0; i < 500; i++) {
                            if (random.nextBoolean()) {
                                server.transportControl(TransportControl.INCREMENT_IDLE_BLOCK);
                                server.transportControl(TransportControl.DECREMENT_IDLE_BLOCK);
                            } else {
                                IdleBlock block = server.holdUp();
                                block.close();
                                block.close(); // twice counts once
                            }
                        }
                    },
                    body -> new Thread(body).start()));
        }
        get(CompletableFuture.allOf(threads.toArray(CompletableFuture[]::new)));
        assertThat(server.transportQuery(TransportQuery.IDLE_BLOCK_COUNT)).isEqualTo(1);
        await().during(Duration.ofMillis(50)).until(() -> state(server) == ConnectionState.UP);
        held.close();
        assertThatThrownBy(() -> server.transportControl(TransportControl.DECREMENT_IDLE_BLOCK))
                .isInstanceOf(IllegalStateException.class);
        assertThat(server.transportQuery(TransportQuery.IDLE_BLOCK_COUNT)).isEqualTo(0);
        for (int i = 0; i < 30; i++) {
            awaitNot(server, ConnectionState.UP);
            try (IdleBlock block = server.holdUp()) { // perhaps while it is being stopped
                server.add(next(), 0);
                assertThat(state(server)).isEqualTo(ConnectionState.UP);
                assertThat(block).isNotNull();
            }
        }
        ledger.assertEachRanOnce(numbers.get());
    }

    @Test
    void row_32_calls_of_eight_threads_wait_for_an_initial_state_that_is_cut_and_fails_first() throws Exception {
        listen("");
        AtomicInteger tries = new AtomicInteger();
        AtomicInteger initialised = new AtomicInteger();
        class Initialising implements CalcClient, SessionListener {
            private final RemoteCalcServer server;

            Initialising(RemoteCalcServer server) {
                this.server = server;
            }

            @Override
            public void onSession(Session session) {
                if (tries.getAndIncrement() == 0) {
                    throw new IllegalStateException("not yet");
                }
                for (int i = 0; i < 10; i++) {
                    assertThat(server.add(next(), 0)).isNotNegative();
                    if (i % 3 == 0) {
                        proxy.cutAll(true);
                    }
                }
                initialised.set(numbers.get());
            }

            @Override
            public int ask(int n) {
                return n;
            }

            @Override
            public void tell(String text) {}
        }
        RemoteCalcServer server = CalcHelper.newServer(uri(""), Initialising::new);
        servers.add(server);
        server._start();
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            int number = 100 + t;
            calls.add(CompletableFuture.supplyAsync(() -> server.add(number, 0), body -> new Thread(body).start()));
        }
        for (CompletableFuture<Integer> call : calls) {
            assertThat(get(call)).isGreaterThanOrEqualTo(100);
        }
        assertThat(initialised).hasValue(10);
        assertThat(tries).hasValue(2);
        assertThat(ledger.order().subList(0, 10)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(ledger.serverInits).hasValue(2); // one for the session whose initial state could not be set up
        ledger.assertEachRanOnce(18);
    }
}
