package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(20)
@ExtendWith(LeakCheck.class)
class StackListenerTest {
    private static final String ADD = "dev.burin.runtime.example.Calc.add";

    private static final class Recorder implements StackListener {
        final List<String> events = new CopyOnWriteArrayList<>();
        volatile long received;
        volatile long sent;

        @Override
        public void linkOpened(SocketAddress peer, boolean accepted) {
            events.add("link opened" + (accepted ? " accepted" : ""));
        }

        @Override
        public void linkClosed(
                SocketAddress peer, boolean accepted, long bytesReceived, long bytesSent, Throwable cause) {
            received = bytesReceived;
            sent = bytesSent;
            events.add("link closed");
        }

        @Override
        public void connectFailed(String uri, Throwable cause) {
            events.add("connect failed");
        }

        @Override
        public void sessionUp(Session session, boolean again) {
            events.add(again ? "up again" : "up");
        }

        @Override
        public void sessionDown(Session session, Throwable cause) {
            events.add("down");
        }

        @Override
        public void stateChanged(String what, ConnectionState from, ConnectionState to, Throwable cause) {
            events.add(from + " -> " + to);
        }

        @Override
        public void called(String message, long nanos, Throwable failure) {
            assertThat(nanos).isPositive();
            events.add("called " + message + (failure == null ? "" : " failed"));
        }

        @Override
        public void sent(String message, Throwable failure) {
            events.add("sent " + message);
        }

        @Override
        public void served(String message, long nanos, Throwable failure) {
            events.add("served " + message + (failure == null ? "" : " failed"));
        }
    }

    private static final class Server extends SimpleCalc {
        @Override
        public int add(int a, int b) {
            if (a == 13) {
                throw new IllegalStateException("boom");
            }
            return a + b;
        }
    }

    @Test
    void both_ends_are_measured() throws Exception {
        Recorder here = new Recorder();
        Recorder there = new Recorder();
        try (Listener listener = CalcHelper.newListener(
                SessionOptions.of("tcp://127.0.0.1:0").stackListener(there), client -> new Server())) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server = CalcHelper.newServer(
                    SessionOptions.of(listener.uri() + "?Reconnect.minDelay=1").stackListener(here))) {
                server._startAndWaitUp(4000);
                assertThat(server.add(1, 2)).isEqualTo(3);
                assertThat(server._async().add(1, 2).get(4, TimeUnit.SECONDS)).isEqualTo(3);
                assertThatThrownBy(() -> server.add(13, 2)).hasMessageContaining("boom");
                server.note("x");
                await().until(() -> there.events.contains("served dev.burin.runtime.example.Calc.note"));
                assertThat(here.events)
                        .containsSubsequence(
                                "DOWN -> STARTING", "link opened", "STARTING -> UP", "called " + ADD, "called " + ADD)
                        .contains("up", "called " + ADD + " failed", "sent dev.burin.runtime.example.Calc.note");
                assertThat(there.events)
                        .containsSubsequence("DOWN -> UP", "link opened accepted", "up", "served " + ADD)
                        .contains("served " + ADD + " failed");
                server._transportControl(TransportControl.RESET);
                await().until(() -> here.events.contains("up again"));
                assertThat(server._transportQuery(TransportQuery.LINK_COUNT)).isEqualTo(2L);
                assertThat(listener.transportQuery(TransportQuery.LINK_COUNT)).isEqualTo(2L);
            }
        }
        assertThat(here.events).contains("link closed", "down");
        assertThat(there.events).contains("link closed", "down", "UP -> DRAINING", "DRAINING -> DOWN");
    }

    @Test
    void bytes_and_messages_are_counted() {
        Recorder here = new Recorder();
        try (Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0", client -> new Server())) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server =
                    CalcHelper.newServer(SessionOptions.of(listener.uri()).stackListener(here))) {
                server._startAndWaitUp(4000);
                for (int i = 0; i < 10; i++) {
                    server.add(1, 2);
                }
                assertThat(server._transportQuery(TransportQuery.MESSAGES_SENT)).isEqualTo(10L);
                assertThat(server._transportQuery(TransportQuery.MESSAGES_RECEIVED))
                        .isEqualTo(0L);
                assertThat((Long) server._transportQuery(TransportQuery.BYTES_SENT))
                        .isGreaterThan(200);
                assertThat((Long) server._transportQuery(TransportQuery.BYTES_RECEIVED))
                        .isGreaterThan(200);
                assertThat(listener.transportQuery(TransportQuery.SESSION_COUNT))
                        .isEqualTo(1);
                assertThat(server._transportQuery(TransportQuery.PEER_PRINCIPAL))
                        .isNull();
            }
            assertThat(here.sent).isGreaterThan(200);
            assertThat(here.received).isGreaterThan(200);
        }
    }

    @Test
    void a_failure_to_connect_is_told() {
        Recorder here = new Recorder();
        try (RemoteCalcServer server =
                CalcHelper.newServer(SessionOptions.of("local:nobody").stackListener(here))) {
            assertThatThrownBy(() -> server._startAndWaitUp(4000)).hasMessageContaining("local:nobody");
            assertThat(here.events).containsExactly("DOWN -> STARTING", "connect failed", "STARTING -> FAILED");
        }
    }

    @Test
    void a_listener_that_throws_changes_nothing() {
        StackListener broken = new StackListener() {
            @Override
            public void called(String message, long nanos, Throwable failure) {
                throw new IllegalStateException("broken");
            }
        };
        try (Listener listener = CalcHelper.newListener("local:broken-listener", client -> new Server())) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server =
                    CalcHelper.newServer(SessionOptions.of(listener.uri()).stackListener(broken))) {
                server._startAndWaitUp(4000);
                assertThat(server.add(1, 2)).isEqualTo(3);
            }
        }
    }
}
