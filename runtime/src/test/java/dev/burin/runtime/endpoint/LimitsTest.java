package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.Listener;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.stub.WireId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Peers that take more than their share: their own connection ends, and others are served. */
@Timeout(30)
@ExtendWith(LeakCheck.class)
class LimitsTest {
    private static final String ADD = "deadbeef0000001a0386"
            + HexFormat.of().toHexDigits(WireId.of("dev.burin.runtime.example.Calc.add"))
            + "0386150a2c9c0186150a2c9d02866306b4680581";

    private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
    private final List<Socket> sockets = new ArrayList<>();
    private Listener listener;

    private void listen(String terms) {
        listen(terms, new SimpleCalc());
    }

    private void listen(String terms, SimpleCalc calc) {
        SessionListener recording = new SessionListener() {
            @Override
            public void onFailure(Session session, Throwable failure) {
                failures.add(failure.getMessage());
            }
        };
        listener = CalcHelper.newListener(
                SessionOptions.of("tcp://127.0.0.1:0?" + terms).listener(recording), client -> calc);
        listener._startAndWaitUp(4000);
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        listener.close();
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket(
                InetAddress.getByName("127.0.0.1"), URI.create(listener.uri()).getPort());
        socket.setSoTimeout(10_000);
        sockets.add(socket);
        return socket;
    }

    private void assertOthersAreServed() {
        try (RemoteCalcServer server = CalcHelper.newServer(listener.uri())) {
            server._startAndWaitUp(4000);
            assertThat(server.add(1, 2)).isEqualTo(3);
        }
    }

    @Test
    void so_many_connections_and_no_more() throws Exception {
        listen("Limits.connections=10");
        for (int i = 0; i < 10; i++) {
            connect();
        }
        await().until(() ->
                listener.transportQuery(TransportQuery.SESSION_COUNT).equals(10));
        for (int i = 0; i < 200; i++) {
            assertThat(connect().getInputStream().read()).isEqualTo(-1);
        }
        assertThat(listener.transportQuery(TransportQuery.SESSION_COUNT)).isEqualTo(10);
        sockets.get(0).close();
        await().until(() ->
                listener.transportQuery(TransportQuery.SESSION_COUNT).equals(9));
        assertOthersAreServed();
    }

    @Test
    void a_peer_that_does_not_read_is_cut_off() throws Exception {
        listen("Limits.writeTimeout=500");
        Socket greedy = connect();
        byte[] calls = HexFormat.of().parseHex(ADD.repeat(1000));
        Thread sender = new Thread(() -> {
            try {
                while (true) {
                    greedy.getOutputStream().write(calls);
                }
            } catch (IOException e) {
                return; // cut off
            }
        });
        sender.start();
        String told = failures.poll(20, TimeUnit.SECONDS);
        while (told != null && told.contains("Limits.waitingMessages")) {
            told = failures.poll(20, TimeUnit.SECONDS); // it is refused many calls, too
        }
        assertThat(told).contains("has taken nothing for 500 ms").contains("Limits.writeTimeout");
        sender.join();
        assertOthersAreServed();
    }

    @Test
    void a_peer_that_does_not_read_one_large_message_is_cut_off() throws Exception {
        listen("");
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RemoteCalcServer server = CalcHelper.newServer("tcp://127.0.0.1:" + deaf.getLocalPort()
                        + "?Packetizer.maxPktSize=0&Limits.writeTimeout=300&Lifecycle.drainTimeout=100")) {
            server._startAndWaitUp(4000);
            CompletableFuture<Object> answer = server._async().echo(new byte[32 << 20]); // more than sockets buffer
            assertThatThrownBy(() -> answer.get(15, TimeUnit.SECONDS))
                    .hasMessageContaining("has taken nothing for 300 ms")
                    .hasMessageContaining("Limits.writeTimeout");
        }
    }

    @Test
    void a_peer_that_reads_slowly_is_not() throws Exception {
        listen("Limits.writeTimeout=1000");
        Socket slow = connect();
        slow.setReceiveBufferSize(4096);
        Thread sender = new Thread(() -> {
            byte[] calls = HexFormat.of().parseHex(ADD.repeat(10_000));
            try {
                slow.getOutputStream().write(calls);
                slow.getOutputStream().write(calls);
            } catch (IOException e) {
                failures.add("the sender failed: " + e);
            }
        });
        sender.start();
        byte[] some = new byte[20_000];
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        while (System.nanoTime() < until && sender.isAlive()) {
            slow.getInputStream().read(some);
            assertThat(failures.poll(20, TimeUnit.MILLISECONDS)).isNull(); // the pace of the reader
        }
        while (sender.isAlive()) {
            slow.getInputStream().read(some);
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void a_burst_of_calls_waits_and_is_not_refused() {
        listen("", new SimpleCalc() {
            @Override
            public int queued(int n) {
                CRC32 slowerThanReading = new CRC32();
                slowerThanReading.update(new byte[20_000]);
                return n + (int) (slowerThanReading.getValue() & 1);
            }
        });
        try (RemoteCalcServer server = CalcHelper.newServer(listener.uri())) {
            server._startAndWaitUp(4000);
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 60_000; i++) {
                answers.add(server._async().queued(i));
            }
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).join()).isBetween(i, i + 1);
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void half_a_packet_and_then_silence_holds_nobody_up() throws Exception {
        listen("");
        for (int i = 0; i < 100; i++) {
            connect().getOutputStream().write(HexFormat.of().parseHex("deadbeef00003ff803"));
        }
        await().until(() ->
                listener.transportQuery(TransportQuery.SESSION_COUNT).equals(100));
        assertOthersAreServed();
        Socket half = sockets.get(0);
        half.shutdownOutput();
        assertThat(half.getInputStream().read()).isEqualTo(-1);
    }

    @Test
    void a_peer_that_says_nothing_is_cut_off_where_that_is_asked_for() throws Exception {
        listen("Limits.firstByteTimeout=300");
        Socket silent = connect();
        Socket speaking = connect();
        speaking.getOutputStream().write(HexFormat.of().parseHex(ADD));
        assertThat(silent.getInputStream().read()).isEqualTo(-1);
        assertThat(failures.poll(4, TimeUnit.SECONDS)).contains("Limits.firstByteTimeout");
        speaking.getOutputStream().write(HexFormat.of().parseHex(ADD));
        assertThat(speaking.getInputStream().readNBytes(8)).hasSize(8);
    }
}
