package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.net.ByteProxy;
import dev.burin.runtime.net.ByteProxy.Fault;
import dev.burin.runtime.net.ByteProxy.Plan;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Connections that are cut after every byte and every packet (rows 2 to 4 of the list of faults). */
@Timeout(120)
@ExtendWith(LeakCheck.class)
class SessionCutTest {
    /** So many tries go on at once: most of their time they wait. */
    private static final int AT_ONCE = 6;

    private static final int WAIT = 20; // seconds

    /** Of all tests: their leases end while others go on. */
    private static final Queue<Bench> BENCHES = new ConcurrentLinkedQueue<>();

    /** A listener behind a proxy, used for one try after the other. */
    private static final class Bench implements AutoCloseable {
        final Ledger ledger = new Ledger();
        final Listener listener;
        final ByteProxy proxy;

        Bench() {
            listener = CalcHelper.newListener(
                    "tcp://127.0.0.1:0?Session.mode=require&Session.lease=4000&Session.idleLease=4000&Session.ackDelay=1",
                    ledger::server);
            listener._startAndWaitUp(4000);
            proxy = new ByteProxy(URI.create(listener.uri()).getPort());
        }

        RemoteCalcServer client(String more) {
            return CalcHelper.newServer(
                    "tcp://127.0.0.1:" + proxy.port() + "?Session.mode=require&Session.ackDelay=1&Reconnect.minDelay=1"
                            + "&Reconnect.maxDelay=3&Lifecycle.drainTimeout=1000" + more,
                    server -> ledger.client());
        }

        int sessionsLeft() {
            return (int) listener.transportQuery(TransportQuery.SESSION_COUNT);
        }

        void assertNothingIsLeft() {
            await().atMost(Duration.ofSeconds(15))
                    .pollInterval(Duration.ofMillis(5))
                    .untilAsserted(() -> assertThat(sessionsLeft()).isZero());
        }

        @Override
        public void close() {
            proxy.close();
            listener.close();
        }
    }

    @AfterAll
    static void after_the_lease_nothing_is_left() {
        try {
            assertThat(BENCHES).isNotEmpty().allSatisfy(Bench::assertNothingIsLeft);
        } finally {
            BENCHES.forEach(Bench::close);
            BENCHES.clear();
        }
    }

    /** Runs a try for each plan, several at once. */
    private static void each(List<IntFunction<Plan>> plans, Try attempt) throws Exception {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Void>> workers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                Callable<Void> worker = () -> {
                    Bench bench = new Bench();
                    BENCHES.add(bench);
                    for (int n = next.getAndIncrement(); n < plans.size(); n = next.getAndIncrement()) {
                        bench.ledger.forget();
                        bench.proxy.plan(plans.get(n));
                        try {
                            attempt.run(bench);
                        } catch (Exception | AssertionError e) {
                            throw new AssertionError(
                                    "with the links " + plans.get(n).apply(0) + ", "
                                            + plans.get(n).apply(1) + ": " + e,
                                    e);
                        }
                    }
                    return null;
                };
                workers.add(threads.submit(worker));
            }
            for (Future<Void> worker : workers) {
                worker.get(100, TimeUnit.SECONDS);
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Try {
        void run(Bench bench) throws Exception;
    }

    /** The first link goes so, the others well. */
    private static IntFunction<Plan> first(Plan plan) {
        return number -> number == 0 ? plan : Plan.NONE;
    }

    private record Size(long up, long down, long packetsUp, long packetsDown) {}

    /** How much passes when nothing happens. */
    private static Size measure(Try attempt) throws Exception {
        try (Bench bench = new Bench()) {
            attempt.run(bench);
            return new Size(bench.proxy.up(), bench.proxy.down(), bench.proxy.packetsUp(), bench.proxy.packetsDown());
        }
    }

    // ---- row 2 ----

    private static void threeCalls(Bench bench) throws Exception {
        try (RemoteCalcServer server = bench.client("")) {
            for (int i = 0; i < 3; i++) {
                int a = i;
                server._start();
                assertThat(server._async().add(a, 1).get(WAIT, TimeUnit.SECONDS))
                        .isEqualTo(a + 1);
            }
        }
        bench.ledger.assertEachRanOnce(3);
    }

    @Test
    void row_2_a_cut_after_every_byte_of_open_three_calls_ack_and_close() throws Exception {
        Size size = measure(SessionCutTest::threeCalls);
        List<IntFunction<Plan>> plans = new ArrayList<>();
        for (Fault fault : new Fault[] {Fault.FIN, Fault.RESET}) {
            for (int n = 0; n <= size.up(); n++) {
                plans.add(first(Plan.afterUp(n, fault)));
            }
            for (int n = 0; n <= size.down(); n++) {
                plans.add(first(Plan.afterDown(n, fault)));
            }
        }
        each(plans, SessionCutTest::threeCalls);
    }

    // ---- row 3 ----

    /** 200 operations: 80 calls, 80 one-way messages, 20 calls that call back and the 20 calls that these make. */
    private static final int SCRIPT = 200;

    private static void script(Bench bench) throws Exception {
        List<Integer> expected = new ArrayList<>();
        try (RemoteCalcServer server = bench.client("")) {
            server._start();
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int n = 0; n < SCRIPT; n += 10) {
                for (int i = 0; i < 4; i++) {
                    answers.add(server._async().add(n + 2 * i, 0));
                    server.note(String.valueOf(n + 2 * i + 1));
                }
                answers.add(server._async().askBack(n + 8));
            }
            for (int n = 0; n < answers.size(); n++) {
                int number = n / 5 * 10 + n % 5 * 2;
                assertThat(answers.get(n).get(WAIT, TimeUnit.SECONDS)).isEqualTo(n % 5 == 4 ? number + 1 : number);
            }
        }
        for (int n = 0; n < SCRIPT; n++) {
            if (n % 10 != 9) {
                expected.add(n);
            }
        }
        bench.ledger.assertEachRanOnce(SCRIPT);
        List<Integer> ofTheServer = bench.ledger.order().stream()
                .filter(number -> number % 10 != 9) // the others run in between, at the client
                .toList();
        assertThat(ofTheServer).isEqualTo(expected);
        assertThat(bench.ledger.sessions).hasValue(1);
    }

    @Test
    void row_3_a_cut_after_every_packet_of_a_script_of_200_operations() throws Exception {
        Size size = measure(SessionCutTest::script);
        List<IntFunction<Plan>> plans = new ArrayList<>();
        for (int n = 0; n <= size.packetsUp() + 5; n++) {
            plans.add(first(Plan.afterPacketsUp(n, n % 2 == 0 ? Fault.FIN : Fault.RESET)));
        }
        for (int n = 0; n <= size.packetsDown() + 5; n++) {
            plans.add(first(Plan.afterPacketsDown(n, n % 2 == 0 ? Fault.RESET : Fault.FIN)));
        }
        each(plans, SessionCutTest::script);
    }

    // ---- row 4 ----

    private static void awaitRun(Bench bench, int number) {
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(1))
                .atMost(Duration.ofSeconds(WAIT))
                .until(() -> bench.ledger.executions(number) > 0);
    }

    private static void fewCalls(Bench bench) throws Exception {
        try (RemoteCalcServer server = bench.client("")) {
            server._start();
            CompletableFuture<Integer> first = server._async().add(0, 1);
            CompletableFuture<Integer> second = server._async().askBack(1);
            server.note("3");
            assertThat(first.get(WAIT, TimeUnit.SECONDS)).isEqualTo(1);
            assertThat(second.get(WAIT, TimeUnit.SECONDS)).isEqualTo(2);
            awaitRun(bench, 3); // a stop does not wait for a link
        }
        bench.ledger.assertEachRanOnce(4);
        assertThat(bench.ledger.sessions).hasValue(1);
        assertThat(bench.ledger.clientInits).hasValue(1);
        assertThat(bench.ledger.serverInits).hasValue(1);
    }

    /** After so many bytes a link has carried its handshake and all that follows here. */
    private static final int HANDSHAKE = 320;

    @Test
    void row_4_cuts_during_open_ok_resume_resume_ok_and_ready() throws Exception {
        List<IntFunction<Plan>> plans = new ArrayList<>();
        for (int n = 0; n <= HANDSHAKE; n++) {
            Plan up = Plan.afterUp(n, Fault.RESET);
            Plan down = Plan.afterDown(n, Fault.RESET);
            Plan opened = Plan.afterPacketsDown(2, Fault.FIN); // after OPEN_OK and READY
            plans.add(number -> number == 0 ? opened : number == 1 ? up : Plan.NONE);
            plans.add(number -> number == 0 ? opened : number == 1 ? down : Plan.NONE);
        }
        each(plans, SessionCutTest::fewCalls);
    }

    @Test
    void row_4_five_cuts_in_a_row() throws Exception {
        List<IntFunction<Plan>> plans = new ArrayList<>();
        for (int n = 0; n <= HANDSHAKE; n++) {
            Plan up = Plan.afterUp(n, Fault.RESET);
            Plan down = Plan.afterDown(n, Fault.RESET);
            plans.add(number -> number < 5 ? up : Plan.NONE);
            plans.add(number -> number < 5 ? down : Plan.NONE);
        }
        each(plans, SessionCutTest::fewCalls);
    }

    private static void idleRound(Bench bench) throws Exception {
        try (RemoteCalcServer server = bench.client("&Lifecycle.autoStart=true&Lifecycle.idleStop=5")) {
            assertThat(server._async().add(0, 1).get(WAIT, TimeUnit.SECONDS)).isEqualTo(1);
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> server.transportQuery(TransportQuery.STATE) == ConnectionState.IDLE_STOPPED);
            assertThat(server._async().add(1, 1).get(WAIT, TimeUnit.SECONDS)).isEqualTo(2);
        }
        bench.ledger.assertEachRanOnce(2);
        assertThat(bench.ledger.sessions).hasValue(1);
        assertThat(bench.ledger.clientInits).hasValue(1);
    }

    @Test
    void row_4_a_cut_during_detach_and_close() throws Exception {
        Size size = measure(SessionCutTest::idleRound);
        List<IntFunction<Plan>> plans = new ArrayList<>();
        for (int n = 200; n <= size.up(); n++) { // from the first call on
            plans.add(first(Plan.afterUp(n, n % 2 == 0 ? Fault.FIN : Fault.RESET)));
        }
        for (int n = 200; n <= size.down(); n++) {
            plans.add(first(Plan.afterDown(n, n % 2 == 0 ? Fault.RESET : Fault.FIN)));
        }
        each(plans, SessionCutTest::idleRound);
    }
}
