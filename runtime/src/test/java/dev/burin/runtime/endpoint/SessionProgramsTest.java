package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.CalcServer;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.net.ByteProxy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions over real sockets, whose connections break. */
@Timeout(60)
@ExtendWith(LeakCheck.class)
class SessionProgramsTest {
    private final Map<Integer, AtomicInteger> executions = new ConcurrentHashMap<>();
    private final List<String> notes = new ArrayList<>(); // guarded by itself
    private Listener listener;
    private ByteProxy proxy;

    @BeforeEach
    void listen() {
        listener = CalcHelper.newListener("tcp://127.0.0.1:0?Session.mode=prefer", Counting::new);
        listener._startAndWaitUp(4000);
        proxy = new ByteProxy(URI.create(listener.uri()).getPort());
    }

    @AfterEach
    void close() {
        proxy.close();
        listener.close();
    }

    private String uri(String options) {
        return "tcp://127.0.0.1:" + proxy.port() + "?Session.mode=require&Reconnect.maxDelay=20&Reconnect.minDelay=5&"
                + options;
    }

    private static ConnectionState state(RemoteCalcServer server) {
        return (ConnectionState) server.transportQuery(TransportQuery.STATE);
    }

    @Test
    void calls_and_answers_pass() {
        try (RemoteCalcServer server = CalcHelper.newServer(uri(""))) {
            server._startAndWaitUp(4000);
            assertThat(server.transportQuery(TransportQuery.IS_RESUMABLE)).isEqualTo(true);
            for (int i = 0; i < 100; i++) {
                assertThat(server.add(i, 1)).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void every_call_is_run_once_although_the_connection_breaks() {
        try (RemoteCalcServer server = CalcHelper.newServer(uri(""))) {
            server._startAndWaitUp(4000);
            for (int i = 0; i < 300; i++) {
                if (i % 7 == 3) {
                    proxy.cutAll(i % 2 == 0);
                }
                assertThat(server.add(i, 1)).isEqualTo(i + 1);
            }
            List<CompletableFuture<Integer>> futures = new ArrayList<>();
            for (int i = 1000; i < 3000; i++) {
                if (i % 97 == 0) {
                    proxy.cutAll(i % 2 == 0);
                }
                futures.add(server._async().add(i, 1));
                if (futures.size() % 500 == 0) {
                    futures.get(futures.size() - 1).join();
                }
            }
            for (int i = 0; i < futures.size(); i++) {
                assertThat(futures.get(i).join()).isEqualTo(1001 + i);
            }
            assertThat(executions).hasSize(2300);
            assertThat(executions.values()).allMatch(count -> count.get() == 1);
            assertThat(proxy.accepted()).isGreaterThan(40);
        }
    }

    @Test
    void an_idle_session_is_resumed_by_the_next_call() {
        try (RemoteCalcServer server = CalcHelper.newServer(uri("Lifecycle.autoStart=true&Lifecycle.idleStop=20"))) {
            Object id = null;
            for (int i = 0; i < 20; i++) {
                assertThat(server.add(i, 1)).isEqualTo(i + 1);
                if (i > 0) {
                    assertThat(server.transportQuery(TransportQuery.SESSION_ID)).isEqualTo(id);
                }
                id = server.transportQuery(TransportQuery.SESSION_ID);
                await().pollInterval(Duration.ofMillis(2)).until(() -> state(server) == ConnectionState.IDLE_STOPPED);
            }
        }
    }

    private final class Counting implements CalcServer {
        Counting(RemoteCalcClient client) {}

        @Override
        public int add(int a, int b) {
            executions.computeIfAbsent(a, key -> new AtomicInteger()).incrementAndGet();
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
            synchronized (notes) {
                notes.add(text);
            }
        }

        @Override
        public int slow(int n) {
            return n;
        }

        @Override
        public int queued(int n) {
            return n;
        }
    }
}
