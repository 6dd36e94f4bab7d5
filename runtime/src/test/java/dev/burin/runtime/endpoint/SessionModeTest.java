package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.Listener;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.stub.WireId;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Peers that know nothing of sessions, in both directions (row 36). */
@Timeout(30)
@ExtendWith(LeakCheck.class)
class SessionModeTest {
    private static final String PREFER_AT_CALL = "?Session.mode=prefer&Lifecycle.autoStart=true";

    /** {@code add(1, 2)} with message id 5, as a client of Etch sends it; the body begins after 8 bytes. */
    private static final byte[] ADD =
            HexFormat.of().parseHex("deadbeef0000001e0386" + idOf("add") + "0386150a2c9c0186150a2c9d02866306b4680581");

    private static String idOf(String message) {
        return HexFormat.of().toHexDigits(WireId.of("dev.burin.runtime.example.Calc." + message));
    }

    private static byte[] add() {
        byte[] call = ADD.clone();
        call[7] = (byte) (call.length - 8);
        return call;
    }

    private static Listener listen(String mode) {
        Listener listener =
                CalcHelper.newListener("tcp://127.0.0.1:0?Session.mode=" + mode, client -> new SimpleCalc());
        listener._startAndWaitUp(4000);
        return listener;
    }

    private static Socket connect(Listener listener) throws IOException {
        Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), URI.create(listener.uri()).getPort());
        socket.setSoTimeout(10_000);
        return socket;
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "prefer"})
    void row_36_a_client_of_etch_is_served_untouched(String mode) throws Exception {
        try (Listener listener = listen(mode);
                Socket socket = connect(listener)) {
            socket.getOutputStream().write(add());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(in.readInt()).isEqualTo(0xdeadbeef);
            byte[] answer = in.readNBytes(in.readInt());
            assertThat(HexFormat.of().formatHex(answer)).startsWith("0386" + idOf("_result_add"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "require"})
    void arrays_are_packed_in_sessions_and_nowhere_else(String mode) {
        double[] numbers = new double[1000];
        numbers[500] = 0.1;
        try (Listener listener = listen("prefer");
                RemoteCalcServer server = CalcHelper.newServer(listener.uri() + "?Session.mode=" + mode)) {
            server._startAndWaitUp(4000);
            assertThat(server.echo(numbers)).isEqualTo(numbers);
            long sent = (long) server.transportQuery(TransportQuery.BYTES_SENT);
            long received = (long) server.transportQuery(TransportQuery.BYTES_RECEIVED);
            if (mode.equals("off")) {
                assertThat(sent).isGreaterThan(9_000);
                assertThat(received).isGreaterThan(9_000);
            } else {
                assertThat(sent).isBetween(8_000L, 8_600L);
                assertThat(received).isBetween(8_000L, 8_600L);
            }
        }
    }

    @Test
    void row_36_a_client_of_etch_is_turned_away_where_sessions_are_required() throws Exception {
        try (Listener listener = listen("require");
                Socket socket = connect(listener)) {
            socket.getOutputStream().write(add());
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
    }

    /** A listener as that of Etch: it closes when a message does not begin with 03, and answers additions. */
    private static final class Etch implements AutoCloseable {
        final ServerSocket server = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        final AtomicInteger closed = new AtomicInteger();
        volatile int firstByte = -1;

        Etch() throws IOException {
            Thread thread = new Thread(this::serve, "etch");
            thread.setDaemon(true);
            thread.start();
        }

        String uri(String mode) {
            return "tcp://127.0.0.1:" + server.getLocalPort() + "?Session.mode=" + mode;
        }

        private void serve() {
            while (!server.isClosed()) {
                try (Socket socket = server.accept()) {
                    DataInputStream in = new DataInputStream(socket.getInputStream());
                    while (true) {
                        assertThat(in.readInt()).isEqualTo(0xdeadbeef);
                        byte[] body = in.readNBytes(in.readInt());
                        if (firstByte < 0) {
                            firstByte = body[0] & 0xff;
                        }
                        if (body[0] != 3) {
                            closed.incrementAndGet();
                            break;
                        }
                        socket.getOutputStream().write(answer(body));
                    }
                } catch (IOException e) {
                    continue;
                }
            }
        }

        /** Three, in answer to the message whose number ends the body. */
        private static byte[] answer(byte[] body) {
            String call = HexFormat.of().formatHex(body);
            int at = call.lastIndexOf("866306b468") + 10;
            String number = call.substring(at, call.length() - 2);
            String answer = "0386" + idOf("_result_add") + "0386" + "6306b46801" + "86eda8c9a6" + number + "86"
                    + HexFormat.of().toHexDigits(WireId.of("result")) + "03" + "81";
            return HexFormat.of().parseHex("deadbeef" + HexFormat.of().toHexDigits(answer.length() / 2) + answer);
        }

        @Override
        public void close() throws IOException {
            server.close();
        }
    }

    @Test
    void row_36_without_sessions_the_bytes_are_those_of_etch() throws Exception {
        try (ServerSocket peer = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                RemoteCalcServer server =
                        CalcHelper.newServer("tcp://127.0.0.1:" + peer.getLocalPort() + "?Session.mode=off")) {
            server._startAndWaitUp(4000);
            try (Socket socket = peer.accept()) {
                CompletableFuture<Integer> call = server._async().add(1, 2);
                byte[] sent = new DataInputStream(socket.getInputStream()).readNBytes(8 + 7);
                byte[] expected = add();
                assertThat(Arrays.copyOfRange(sent, 8, 15)).isEqualTo(Arrays.copyOfRange(expected, 8, 15));
                call.cancel(true);
            }
        }
    }

    @Test
    void row_36_a_client_that_requires_sessions_says_that_etch_has_none() throws Exception {
        try (Etch etch = new Etch();
                RemoteCalcServer server = CalcHelper.newServer(etch.uri("require"))) {
            assertThatThrownBy(() -> server._startAndWaitUp(8000)).hasStackTraceContaining("SessionsNotSupported");
            assertThat(etch.firstByte).isEqualTo(0xb5);
            assertThat(etch.closed).hasValue(2);
        }
    }

    @Test
    void row_36_a_client_that_prefers_sessions_does_without_them_at_etch() throws Exception {
        try (Etch etch = new Etch();
                RemoteCalcServer server = CalcHelper.newServer(etch.uri("prefer"))) {
            server._startAndWaitUp(8000);
            assertThat(server._async().add(1, 2).get(10, TimeUnit.SECONDS)).isEqualTo(3);
            assertThat(server.transportQuery(TransportQuery.IS_RESUMABLE)).isEqualTo(false);
            assertThat(etch.closed).hasValue(2);
            assertThat(server.add(1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "prefer"})
    void row_36_a_client_without_need_of_sessions_works_with_a_listener_that_has_none(String mode) {
        try (Listener listener = listen("off");
                RemoteCalcServer server = CalcHelper.newServer(listener.uri() + "?Session.mode=" + mode)) {
            server._startAndWaitUp(8000);
            assertThat(server.add(1, 2)).isEqualTo(3);
            assertThat(server.transportQuery(TransportQuery.IS_RESUMABLE)).isEqualTo(false);
        }
    }

    @Test
    void row_36_a_call_that_starts_a_client_is_run_although_there_are_no_sessions_after_all() {
        try (Listener listener = listen("off");
                RemoteCalcServer server = CalcHelper.newServer(listener.uri() + PREFER_AT_CALL)) {
            assertThat(server.add(1, 2)).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"off", "prefer"})
    void row_36_messages_that_start_a_client_are_run_in_order_whether_there_are_sessions_or_not(String mode)
            throws Exception {
        List<String> notes = new CopyOnWriteArrayList<>();
        SimpleCalc noting = new SimpleCalc() {
            @Override
            public void note(String text) {
                notes.add(text);
            }
        };
        try (Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0?Session.mode=" + mode, client -> noting)) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server = CalcHelper.newServer(listener.uri() + PREFER_AT_CALL)) {
                List<String> expected = new ArrayList<>();
                List<CompletableFuture<Integer>> sums = new ArrayList<>();
                for (int i = 0; i < 300; i++) {
                    server.note("note " + i);
                    sums.add(server._async().add(i, 1));
                    expected.add("note " + i);
                }
                for (int i = 0; i < 300; i++) {
                    assertThat(sums.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i + 1);
                }
                assertThat(notes).isEqualTo(expected);
                assertThat(server.transportQuery(TransportQuery.IS_RESUMABLE)).isEqualTo(mode.equals("prefer"));
            }
        }
    }

    @Test
    void row_36_a_listener_without_sessions_refuses_them_in_words() {
        try (Listener listener = listen("off");
                RemoteCalcServer server = CalcHelper.newServer(listener.uri() + "?Session.mode=require")) {
            assertThatThrownBy(() -> server._startAndWaitUp(8000)).hasStackTraceContaining("session");
        }
    }

    @Test
    void row_36_a_broken_link_does_not_downgrade_a_session() {
        try (Listener listener = listen("prefer");
                RemoteCalcServer server = CalcHelper.newServer(
                        listener.uri() + "?Reconnect.minDelay=1&Reconnect.maxDelay=2&Session.mode=prefer")) {
            server._startAndWaitUp(4000);
            for (int i = 0; i < 10; i++) {
                server.transportControl(TransportControl.RESET);
                assertThat(server.add(i, 1)).isEqualTo(i + 1);
            }
            assertThat(server.transportQuery(TransportQuery.IS_RESUMABLE)).isEqualTo(true);
        }
    }
}
