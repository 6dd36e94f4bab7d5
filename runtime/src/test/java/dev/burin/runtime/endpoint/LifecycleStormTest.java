package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.CallException;
import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.net.ByteProxy;
import dev.burin.runtime.net.ByteProxy.Fault;
import dev.burin.runtime.net.ByteProxy.Plan;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts, stops, resets and losses at the same time and in every state (3.8; rows 33 to 35 and 37). */
@Timeout(90)
@ExtendWith(LeakCheck.class)
class LifecycleStormTest {
    private static final boolean FULL = Boolean.getBoolean("burin.faults.full");
    private static final String OFF = "Session.mode=off";
    private static final String REQUIRE = "Session.mode=require";

    /** The arrows of 3.3; an event may draw two at once. */
    private static final Map<ConnectionState, Set<ConnectionState>> ARROWS = new EnumMap<>(Map.of(
            ConnectionState.DOWN,
            EnumSet.of(ConnectionState.STARTING),
            ConnectionState.STARTING,
            EnumSet.of(ConnectionState.UP, ConnectionState.BACKOFF, ConnectionState.FAILED, ConnectionState.DOWN),
            ConnectionState.UP,
            EnumSet.of(
                    ConnectionState.BACKOFF,
                    ConnectionState.RECONNECTING,
                    ConnectionState.DRAINING,
                    ConnectionState.FAILED),
            ConnectionState.DRAINING,
            EnumSet.of(
                    ConnectionState.DOWN,
                    ConnectionState.UP,
                    ConnectionState.IDLE_STOPPED,
                    ConnectionState.RECONNECTING,
                    ConnectionState.STARTING),
            ConnectionState.BACKOFF,
            EnumSet.of(ConnectionState.RECONNECTING, ConnectionState.DOWN, ConnectionState.FAILED),
            ConnectionState.RECONNECTING,
            EnumSet.of(ConnectionState.UP, ConnectionState.BACKOFF, ConnectionState.FAILED, ConnectionState.DOWN),
            ConnectionState.IDLE_STOPPED,
            EnumSet.of(ConnectionState.RECONNECTING, ConnectionState.DOWN),
            ConnectionState.FAILED,
            EnumSet.of(ConnectionState.STARTING, ConnectionState.DOWN)));

    /** Writes down what is wrong with what it is told. */
    private static final class Watcher implements StackListener {
        final Queue<String> wrong = new ConcurrentLinkedQueue<>();
        final Set<ConnectionState> seen = EnumSet.noneOf(ConnectionState.class); // guarded by itself
        final AtomicInteger links = new AtomicInteger();

        @Override
        public void stateChanged(String what, ConnectionState from, ConnectionState to, Throwable cause) {
            synchronized (seen) {
                seen.add(to);
            }
            if (!ARROWS.get(from).contains(to)) {
                wrong.add(from + " -> " + to);
            }
        }

        @Override
        public void linkOpened(SocketAddress peer, boolean accepted) {
            links.incrementAndGet();
        }

        @Override
        public void linkClosed(
                SocketAddress peer, boolean accepted, long bytesReceived, long bytesSent, Throwable cause) {
            links.decrementAndGet();
        }
    }

    private final List<Socket> sockets = new ArrayList<>();
    private final CompletableFuture<Void> release = new CompletableFuture<>();
    private final CountDownLatch running = new CountDownLatch(1);
    private RemoteCalcServer stormed;
    private Listener listener;
    private ByteProxy proxy;

    @BeforeEach
    void listen() {
        listener = CalcHelper.newListener(
                "tcp://127.0.0.1:0?Session.mode=prefer&Session.lease=500", client -> new SimpleCalc() {
                    @Override
                    public int queued(int n) {
                        running.countDown();
                        release.join();
                        return n;
                    }
                });
        listener._startAndWaitUp(4000);
        proxy = new ByteProxy(URI.create(listener.uri()).getPort());
    }

    @AfterEach
    void close() throws IOException {
        release.complete(null);
        for (Socket socket : sockets) {
            socket.close();
        }
        if (stormed != null) {
            stormed.close();
        }
        proxy.close();
        listener.close();
    }

    private String uri(String terms) {
        return "tcp://127.0.0.1:" + proxy.port() + "?" + terms;
    }

    private static ConnectionState state(RemoteCalcServer server) {
        return (ConnectionState) server.transportQuery(TransportQuery.STATE);
    }

    private static void awaitState(RemoteCalcServer server, ConnectionState state) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> state(server) == state);
    }

    @ParameterizedTest
    @ValueSource(strings = {OFF, REQUIRE})
    void row_33_eight_threads_start_stop_reset_and_call(String mode) throws Exception {
        Watcher watcher = new Watcher();
        SessionOptions options = SessionOptions.of(
                        uri(mode + "&Lifecycle.autoStart=true&Lifecycle.idleStop=3&Lifecycle.drainTimeout=200"
                                + "&Reconnect.minDelay=1&Reconnect.maxDelay=3"))
                .stackListener(watcher);
        RemoteCalcServer server = CalcHelper.newServer(options);
        stormed = server;
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(FULL ? 60_000 : 2_500);
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            Random random = new Random(t);
            threads.add(CompletableFuture.runAsync(
                    () -> {
                        while (System.nanoTime() < end) {
                            disturb(server, random);
                        }
                    },
                    body -> new Thread(body).start()));
        }
        int many = 0;
        int most = 0;
        while (System.nanoTime() < end) {
            many = proxy.open() > 1 ? many + 1 : 0;
            most = Math.max(most, many);
            proxy.cutAll(true);
            LockSupport.parkNanos(7_000_000);
        }
        CompletableFuture.allOf(threads.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        assertThat(server.with(CallOptions.deadline(Duration.ofSeconds(8))).add(1, 2))
                .as("it is of use afterwards")
                .isEqualTo(3);
        assertThat(most)
                .as("looks in a row that found more than one connection: more than one that is being closed")
                .isLessThan(10);
        server.close();
        assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
        await().untilAsserted(() -> assertThat(watcher.links).hasValue(0));
        await().untilAsserted(() -> assertThat(proxy.open()).isZero());
        assertThat(watcher.wrong).isEmpty();
        assertThat(watcher.seen).contains(ConnectionState.UP, ConnectionState.DRAINING, ConnectionState.DOWN);
    }

    private static void disturb(RemoteCalcServer server, Random random) {
        try {
            switch (random.nextInt(9)) {
                case 0 -> server._start();
                case 1 -> server._stop();
                case 2 -> server.transportControl(TransportControl.STOP, true);
                case 3 -> server.transportControl(TransportControl.RESET);
                case 4 -> server._stopAndWaitDown(500);
                case 5 -> server._startAndWaitUp(500);
                case 6 -> {
                    try (IdleBlock block = server.holdUp()) {
                        server.with(CallOptions.deadline(Duration.ofMillis(300)))
                                .add(1, 1);
                        assertThat(block).isNotNull();
                    }
                }
                case 7 -> assertThat(server._async().add(2, 2)).isNotNull();
                default -> server.note("x");
            }
        } catch (CallException | TransportException e) {
            assertThat(e).hasMessageNotContaining("null");
        }
    }

    // ---- row 34 ----

    private void assertDownSoon(RemoteCalcServer server, AtomicInteger ups, int within) {
        int before = ups.get();
        long began = System.nanoTime();
        server._stop();
        server._waitDown(8000);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMillis(within));
        release.complete(null);
        await().during(Duration.ofMillis(60)).until(() -> state(server) == ConnectionState.DOWN);
        assertThat(ups).as("no late UP").hasValue(before);
    }

    private static SessionListener counting(AtomicInteger ups) {
        return new SessionListener() {
            @Override
            public void onUp(Session session) {
                ups.incrementAndGet();
            }
        };
    }

    /** Some more than the 100 ms that it may take: the machine may be busy. */
    private static final int SOON = 400;

    @ParameterizedTest
    @ValueSource(strings = {OFF, REQUIRE})
    void row_34_a_stop_while_it_waits_to_try_again(String mode) {
        proxy.refuse(true);
        AtomicInteger ups = new AtomicInteger();
        try (RemoteCalcServer server = CalcHelper.newServer(SessionOptions.of(
                        uri(mode + "&Reconnect.minDelay=20000&Reconnect.jitter=none&Lifecycle.autoStart=true"))
                .listener(counting(ups)))) {
            proxy.close(); // nobody listens
            server._start();
            awaitState(server, ConnectionState.BACKOFF);
            assertDownSoon(server, ups, SOON);
        }
    }

    /** The address of a listener that lets nobody in: the queue of those who wait is full. */
    private String hole(ServerSocket full) throws IOException {
        for (int i = 0; i < 4; i++) {
            SocketChannel waiting = SocketChannel.open();
            waiting.configureBlocking(false);
            waiting.connect(full.getLocalSocketAddress());
            sockets.add(waiting.socket());
        }
        return "tcp://127.0.0.1:" + full.getLocalPort();
    }

    @ParameterizedTest
    @ValueSource(strings = {OFF, REQUIRE})
    void row_34_a_stop_while_it_connects_to_a_hole(String mode) throws Exception {
        AtomicInteger ups = new AtomicInteger();
        try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                RemoteCalcServer server = CalcHelper.newServer(
                        SessionOptions.of(hole(full) + "?" + mode).listener(counting(ups)))) {
            server._start();
            await().during(Duration.ofMillis(30)).until(() -> state(server) == ConnectionState.STARTING);
            assertDownSoon(server, ups, SOON);
        }
    }

    @Test
    void row_34_a_stop_in_the_handshake() throws Exception {
        AtomicInteger ups = new AtomicInteger();
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                RemoteCalcServer server =
                        CalcHelper.newServer(SessionOptions.of("tcp://127.0.0.1:" + mute.getLocalPort() + "?" + REQUIRE)
                                .listener(counting(ups)))) {
            server._start();
            try (Socket accepted = mute.accept()) {
                assertThat(accepted.getInputStream().read()).isEqualTo(0xde);
                assertDownSoon(server, ups, SOON);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OFF, REQUIRE})
    void row_34_a_stop_while_the_initial_state_is_set_up(String mode) throws Exception {
        AtomicInteger ups = new AtomicInteger();
        CountDownLatch initialising = new CountDownLatch(1);
        SessionListener slow = new SessionListener() {
            @Override
            public void onSession(Session session) {
                initialising.countDown();
                release.join();
            }
        };
        try (RemoteCalcServer server =
                CalcHelper.newServer(SessionOptions.of(uri(mode)).listener(slow).listener(counting(ups)))) {
            server._start();
            assertThat(initialising.await(4, TimeUnit.SECONDS)).isTrue();
            assertDownSoon(server, ups, SOON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OFF, REQUIRE})
    void row_34_a_stop_while_a_handler_runs_takes_the_drain_time(String mode) throws Exception {
        AtomicInteger ups = new AtomicInteger();
        try (RemoteCalcServer server = CalcHelper.newServer(
                SessionOptions.of(uri(mode + "&Lifecycle.drainTimeout=150")).listener(counting(ups)))) {
            server._startAndWaitUp(4000);
            await().until(() -> ups.get() == 1);
            assertThat(server._async().queued(1)).isNotNull();
            assertThat(running.await(4, TimeUnit.SECONDS)).isTrue();
            assertDownSoon(server, ups, 150 + SOON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OFF, REQUIRE})
    void row_34_a_stop_inside_an_event(String mode) throws Exception {
        AtomicInteger ups = new AtomicInteger();
        SessionListener stopping = new SessionListener() {
            @Override
            public void onUp(Session session) {
                session.transportControl(TransportControl.STOP, null);
            }
        };
        try (RemoteCalcServer server = CalcHelper.newServer(
                SessionOptions.of(uri(mode)).listener(counting(ups)).listener(stopping))) {
            server._start(); // who waited for UP might find it DOWN again
            await().until(() -> ups.get() == 1);
            server._waitDown(SOON);
        }
    }

    // ---- rows 35 and 37 ----

    @Test
    void row_35_a_server_that_accepts_and_closes_is_not_hammered() throws Exception {
        proxy.plan(number -> Plan.afterUp(0, Fault.FIN));
        try (RemoteCalcServer server = CalcHelper.newServer(
                uri(OFF + "&Reconnect.minDelay=40&Reconnect.jitter=none&Reconnect.maxDelay=10000"))) {
            server._start();
            await().during(Duration.ofMillis(1500))
                    .atMost(Duration.ofSeconds(8))
                    .until(() -> proxy.accepted() >= 1 && proxy.accepted() <= 9);
            assertThat(proxy.accepted()).isGreaterThan(2);
        }
    }

    @Test
    void row_35_clients_of_a_server_that_is_down_spread_their_attempts() throws Exception {
        int port = proxy.port();
        proxy.close();
        List<RemoteCalcServer> servers = new ArrayList<>();
        AtomicInteger attempts = new AtomicInteger();
        StackListener counter = new StackListener() {
            @Override
            public void connectFailed(String uri, Throwable cause) {
                attempts.incrementAndGet();
            }
        };
        for (int i = 0; i < 100; i++) {
            RemoteCalcServer server = CalcHelper.newServer(
                    SessionOptions.of("tcp://127.0.0.1:" + port + "?Reconnect.minDelay=100&Reconnect.maxDelay=30000")
                            .stackListener(counter));
            servers.add(server);
            server._start();
        }
        await().pollDelay(Duration.ofMillis(1_000)).until(() -> attempts.get() >= 200);
        assertThat(attempts).as("about the logarithm of the time, for each").hasValueLessThan(1_500);
        long stop = System.nanoTime();
        servers.forEach(RemoteCalcServer::close);
        assertThat(Duration.ofNanos(System.nanoTime() - stop)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void row_37_a_connection_that_ends_inside_a_packet_leaves_nothing_to_the_next() {
        proxy.plan(number -> number == 0 ? Plan.afterDown(11, Fault.FIN) : Plan.NONE);
        try (RemoteCalcServer server = CalcHelper.newServer(uri(OFF + "&Reconnect.minDelay=2&Reconnect.maxDelay=5"))) {
            server._startAndWaitUp(4000);
            CompletableFuture<Integer> lost = server._async().add(1, 1);
            await().until(lost::isDone);
            assertThat(lost).isCompletedExceptionally();
            assertThat(server.add(1, 2)).isEqualTo(3);
            assertThat(proxy.accepted()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {OFF, REQUIRE})
    void a_call_waits_so_long_for_a_connection_and_is_not_executed_then(String mode) throws IOException {
        int unused;
        try (ServerSocket closed = new ServerSocket(0)) {
            unused = closed.getLocalPort();
        }
        try (RemoteCalcServer server = CalcHelper.newServer(
                "tcp://127.0.0.1:" + unused + "?" + mode + "&Reconnect.enabled=true&Lifecycle.callWait=80")) {
            server._start();
            assertThatThrownBy(() -> server._async().add(1, 2).get(10, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOfSatisfying(CallException.class, LifecycleStormTest::assertWaited);
            assertThatThrownBy(() -> server.add(1, 2))
                    .isInstanceOfSatisfying(CallException.class, LifecycleStormTest::assertWaited);
        }
    }

    private static void assertWaited(CallException failure) {
        assertThat(failure.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
        assertThat(failure).hasMessageContaining("waited 80 ms");
    }

    @Test
    void row_37_a_stop_and_a_start_while_it_waits_make_one_connection() {
        Watcher watcher = new Watcher();
        try (RemoteCalcServer server = CalcHelper.newServer(
                SessionOptions.of(uri(OFF + "&TcpTransport.reconnectDelay=500")).stackListener(watcher))) {
            server._startAndWaitUp(4000);
            assertThat(server.add(1, 2))
                    .as("what the proxy is to cut goes through it")
                    .isEqualTo(3);
            for (int i = 0; i < 2; i++) {
                proxy.cutAll(true);
                awaitState(server, ConnectionState.BACKOFF);
                server._stop();
                server._startAndWaitUp(4000);
                await().during(Duration.ofMillis(600)).until(() -> watcher.links.get() == 1);
                assertThat(server.add(1, 2)).isEqualTo(3);
            }
            assertThat(watcher.wrong).isEmpty();
            assertThat(proxy.accepted()).isEqualTo(3);
        }
    }

    @Test
    void row_37_a_slow_listener_of_one_session_does_not_hold_another_up() throws Exception {
        SessionListener slow = new SessionListener() {
            @Override
            public void onUp(Session session) {
                release.join();
            }
        };
        try (RemoteCalcServer held =
                        CalcHelper.newServer(SessionOptions.of(uri(OFF)).listener(slow));
                RemoteCalcServer other = CalcHelper.newServer(uri(OFF))) {
            held._startAndWaitUp(4000);
            other._startAndWaitUp(4000);
            assertThat(other.add(1, 2)).isEqualTo(3);
            assertThat(held.add(1, 2)).isEqualTo(3);
            release.complete(null);
        }
    }

    @Test
    void bytes_that_are_cut_delayed_and_slow_change_nothing() {
        proxy.plan(number -> Plan.slow(3, 100_000));
        try (RemoteCalcServer server = CalcHelper.newServer(uri(OFF))) {
            server._startAndWaitUp(4000);
            for (int i = 0; i < 20; i++) {
                assertThat(server.add(i, 1)).isEqualTo(i + 1);
            }
        }
    }
}
