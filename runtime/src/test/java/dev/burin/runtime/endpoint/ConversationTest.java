package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.RemoteException;
import dev.burin.runtime.example.Calc;
import dev.burin.runtime.example.CalcClient;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.CalcServer;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.RemoteCalcServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole conversation, over each transport. */
@Timeout(10)
@ExtendWith(LeakCheck.class)
class ConversationTest {
    private static final AtomicInteger NAMES = new AtomicInteger();

    private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> release = new CompletableFuture<>();
    private String mode = "";

    private Listener listen(String scheme) {
        return listen(scheme, "");
    }

    private Listener listen(String scheme, String options) {
        String uri = scheme.startsWith("tcp") ? "tcp://127.0.0.1:0" : "local:conversation" + NAMES.incrementAndGet();
        mode = (scheme.contains("?") ? scheme.substring(scheme.indexOf('?')) : "?Session.mode=off") + options;
        Listener listener = CalcHelper.newListener(uri + mode, Server::new);
        listener._startAndWaitUp(4000);
        return listener;
    }

    private String uri(Listener listener) {
        String uri = listener.uri();
        return uri.contains("?") ? uri : uri + mode;
    }

    private RemoteCalcServer connect(Listener listener) {
        RemoteCalcServer server = CalcHelper.newServer(uri(listener), Client::new);
        server._startAndWaitUp(4000);
        return server;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp",
                "tcp?Tcp.spinMicros=100",
                "local",
                "tcp?Session.mode=require",
                "local?Session.mode=require"
            })
    void calls_travel_both_ways(String scheme) throws Exception {
        try (Listener listener = listen(scheme);
                RemoteCalcServer server = connect(listener)) {
            assertThat(server.add(300, -70000)).isEqualTo(-69700);
            assertThat(server.echo("ünï\uD83D\uDE00")).isEqualTo("ünï\uD83D\uDE00");
            assertThat(server.echo(null)).isNull();
            assertThat(server.echo(Map.of("a", List.of(1, 2L, 3.0)))).isEqualTo(Map.of("a", List.of(1, 2, 3.0)));
            assertThat(server.echo(new Calc.Circle("c", new Calc.Point(1, 2))))
                    .isEqualTo(new Calc.Circle("c", new Calc.Point(1, 2)));
            assertThat((int[][]) server.echo(new int[][] {{1, 2}, {}, null})).isDeepEqualTo(new int[][] {
                {1, 2}, {}, null
            });
            assertThat(server.move(new Calc.Circle("c", new Calc.Point(1, 2)), new Calc.Point(3, 4), new int[][] {{1}}))
                    .isEqualTo(new Calc.Circle("c", new Calc.Point(4, 6)));
            server.note("noted");
            assertThat(notes.poll(4, TimeUnit.SECONDS)).isEqualTo("noted");
            assertThat(server.queued(4)).isEqualTo(5);
            assertThat(server.slow(4)).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcp",
                "tcp?Tcp.spinMicros=100",
                "local",
                "tcp?Session.mode=require",
                "local?Session.mode=require"
            })
    void a_call_back_from_inside_a_call_does_not_deadlock(String scheme) {
        try (Listener listener = listen(scheme);
                RemoteCalcServer server = connect(listener)) {
            assertThat(server.askBack(20)).isEqualTo(120);
            assertThat(told.poll()).isEqualTo("asked");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "local", "tcp?Session.mode=require", "local?Session.mode=require"})
    void failures_reach_the_caller(String scheme) {
        try (Listener listener = listen(scheme);
                RemoteCalcServer server = connect(listener)) {
            assertThatThrownBy(() -> server.move(new Calc.Shape("refused"), new Calc.Point(0, 0), new int[0][]))
                    .isInstanceOf(Calc.Refused.class)
                    .hasMessage("reason=no");
            assertThatThrownBy(() -> server.add(13, 0))
                    .isInstanceOf(RemoteException.class)
                    .hasMessageContaining("java.lang.IllegalStateException: boom");
            assertThatThrownBy(() -> server.echo(new StringBuilder())).hasMessageContaining("java.lang.StringBuilder");
            assertThat(server.add(1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "local", "tcp?Session.mode=require", "local?Session.mode=require"})
    void a_deadline_ends_a_call_and_not_the_connection(String scheme) {
        try (Listener listener = listen(scheme);
                RemoteCalcServer server = connect(listener)) {
            assertThatThrownBy(() -> server.slow(-1)).isInstanceOf(DeadlineException.class);
            release.complete(null);
            assertThat(server.add(1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "local", "tcp?Session.mode=require", "local?Session.mode=require"})
    void many_calls_are_in_flight_at_once(String scheme) throws Exception {
        try (Listener listener = listen(scheme);
                RemoteCalcServer server = connect(listener)) {
            for (int round = 0; round < 20; round++) {
                List<CompletableFuture<Integer>> sums = new ArrayList<>();
                for (int i = 0; i < 1000; i++) {
                    sums.add(server._async().add(i, 1000));
                }
                for (int i = 0; i < 1000; i++) {
                    assertThat(sums.get(i).get(4, TimeUnit.SECONDS)).isEqualTo(i + 1000);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "local", "tcp?Session.mode=require", "local?Session.mode=require"})
    void many_threads_call_at_once(String scheme) throws Exception {
        try (Listener listener = listen(scheme);
                RemoteCalcServer server = connect(listener)) {
            List<CompletableFuture<Void>> callers = new ArrayList<>();
            for (int t = 0; t < 16; t++) {
                int base = t * 1000;
                callers.add(CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 500; i++) {
                                assertThat(server.add(base, i)).isEqualTo(base + i);
                            }
                        },
                        body -> new Thread(body).start()));
            }
            CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new)).get(20, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "local", "tcp?Session.mode=require", "local?Session.mode=require"})
    void an_implementation_that_blocks_does_not_keep_others_waiting(String scheme) throws Exception {
        try (Listener listener = listen(scheme);
                RemoteCalcServer blocked = connect(listener);
                RemoteCalcServer server = connect(listener)) {
            CompletableFuture<Integer> waiting = blocked._async().add(42, 1);
            CompletableFuture<Integer> behind = blocked._async().add(1, 1);
            for (int i = 0; i < 100; i++) {
                assertThat(server.add(i, 2)).isEqualTo(i + 2);
            }
            assertThat(blocked.slow(1)).isEqualTo(2);
            assertThat(waiting).isNotDone();
            assertThat(behind).isNotDone();
            release.complete(null);
            assertThat(waiting.get(4, TimeUnit.SECONDS)).isEqualTo(43);
            assertThat(behind.get(4, TimeUnit.SECONDS)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp", "local", "tcp?Session.mode=require", "local?Session.mode=require"})
    void large_values_travel(String scheme) {
        try (Listener listener = listen(scheme, "&Packetizer.maxPktSize=0")) {
            try (RemoteCalcServer server = connect(listener)) {
                byte[] bytes = new byte[3 << 20];
                bytes[bytes.length - 1] = 7;
                assertThat((byte[]) server.echo(bytes)).isEqualTo(bytes);
                int[] ints = new int[250_000];
                ints[77] = 1 << 30;
                assertThat((int[]) server.echo(ints)).isEqualTo(ints);
            }
        }
    }

    private final class Server implements CalcServer {
        private final RemoteCalcClient client;

        Server(RemoteCalcClient client) {
            this.client = client;
        }

        @Override
        public int add(int a, int b) {
            if (a == 13 && b == 0) {
                throw new IllegalStateException("boom");
            }
            if (a == 42 && b == 1) {
                release.join();
            }
            return a + b;
        }

        @Override
        public Object echo(Object value) {
            return value;
        }

        @Override
        public Shape move(Shape shape, Point by, int[][] steps) throws Refused {
            if (shape instanceof Circle circle) {
                return new Circle(
                        circle.name(),
                        new Point(circle.centre().x() + by.x(), circle.centre().y() + by.y()));
            }
            throw new Refused("no");
        }

        @Override
        public int askBack(int n) {
            client.tell("asked");
            return client.ask(n);
        }

        @Override
        public void note(String text) {
            notes.add(text);
        }

        @Override
        public int slow(int n) {
            if (n < 0) {
                release.join();
            }
            return n + 1;
        }

        @Override
        public int queued(int n) {
            return n + 1;
        }
    }

    private final class Client implements CalcClient {
        private final RemoteCalcServer server;

        Client(RemoteCalcServer server) {
            this.server = server;
        }

        @Override
        public int ask(int n) {
            return n == 0 ? 100 : server.askBack(n - 1) + 1;
        }

        @Override
        public void tell(String text) {
            told.add(text);
        }
    }
}
