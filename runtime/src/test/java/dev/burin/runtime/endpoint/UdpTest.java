package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.Listener;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.stub.WireId;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(20)
@ExtendWith(LeakCheck.class)
class UdpTest {
    private static final String ADD =
            "0386" + HexFormat.of().toHexDigits(WireId.of("dev.burin.runtime.example.Calc.add"))
                    + "0386150a2c9c0186150a2c9d02866306b4680581";

    private static Listener listen(String terms) {
        Listener listener = CalcHelper.newListener("udp://127.0.0.1:0?" + terms, client -> new SimpleCalc());
        listener._startAndWaitUp(4000);
        return listener;
    }

    private static void send(DatagramSocket socket, Listener listener, String hex) throws Exception {
        byte[] bytes = HexFormat.of().parseHex(hex);
        socket.send(new DatagramPacket(
                bytes,
                bytes.length,
                new InetSocketAddress("127.0.0.1", URI.create(listener.uri()).getPort())));
    }

    private static String receive(DatagramSocket socket) throws Exception {
        socket.setSoTimeout(4000);
        DatagramPacket packet = new DatagramPacket(new byte[9000], 9000);
        socket.receive(packet);
        return HexFormat.of().formatHex(packet.getData(), 0, packet.getLength());
    }

    @Test
    void calls_are_made_in_datagrams() {
        try (Listener listener = listen("");
                RemoteCalcServer server = CalcHelper.newServer(listener.uri())) {
            server._startAndWaitUp(4000);
            for (int i = 0; i < 100; i++) {
                assertThat(server.add(i, 1)).isEqualTo(i + 1);
            }
            byte[] bytes = new byte[8000];
            assertThat((byte[]) server.echo(bytes)).isEqualTo(bytes);
            assertThatThrownBy(() -> server.echo(new byte[8200]))
                    .isInstanceOf(NotExecutedException.class)
                    .hasMessageContaining("8192");
            assertThat(server.add(1, 2)).isEqualTo(3);
        }
    }

    @Test
    void sessions_are_refused_before_there_is_a_link() {
        assertThatThrownBy(() -> CalcHelper.newServer("udp://127.0.0.1:1?Session.mode=require"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sessions need a stream");
        assertThatThrownBy(() ->
                        CalcHelper.newListener("udp://127.0.0.1:0?Session.mode=require", client -> new SimpleCalc()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tcp:");
    }

    @Test
    void a_datagram_is_a_message_without_header_and_what_follows_it_is_ignored() throws Exception {
        try (Listener listener = listen("");
                DatagramSocket socket = new DatagramSocket()) {
            send(socket, listener, ADD);
            assertThat(receive(socket)).startsWith("0386").contains("8104fdc203"); // result = 3
            send(socket, listener, ADD + ADD + "0000");
            assertThat(receive(socket)).contains("8104fdc203");
        }
    }

    @Test
    void each_peer_has_a_session_that_a_bad_datagram_ends_and_the_next_one_begins_anew() throws Exception {
        try (Listener listener = listen("");
                DatagramSocket one = new DatagramSocket();
                DatagramSocket other = new DatagramSocket()) {
            send(one, listener, ADD);
            receive(one);
            send(other, listener, ADD);
            receive(other);
            assertThat(listener.transportQuery(TransportQuery.SESSION_COUNT)).isEqualTo(2);
            send(one, listener, "04ff");
            await().until(() ->
                    listener.transportQuery(TransportQuery.SESSION_COUNT).equals(1));
            send(one, listener, ADD);
            receive(one);
            assertThat(listener.transportQuery(TransportQuery.LINK_COUNT)).isEqualTo(3L);
        }
    }

    @Test
    void so_many_peers_and_no_more_are_known_and_silent_ones_are_forgotten() throws Exception {
        try (Listener listener = listen("Limits.connections=1&Limits.udpIdle=200");
                DatagramSocket one = new DatagramSocket();
                DatagramSocket other = new DatagramSocket()) {
            send(one, listener, ADD);
            receive(one);
            send(other, listener, ADD);
            await().until(() ->
                    listener.transportQuery(TransportQuery.SESSION_COUNT).equals(0));
            send(other, listener, ADD);
            receive(other);
        }
    }

    @Test
    void a_server_that_is_not_there_is_noticed_at_the_first_call() throws Exception {
        int port;
        try (DatagramSocket socket = new DatagramSocket(0)) {
            port = socket.getLocalPort();
        }
        try (RemoteCalcServer server = CalcHelper.newServer("udp://127.0.0.1:" + port)) {
            server._startAndWaitUp(4000);
            assertThatThrownBy(() -> server.add(1, 2)).hasMessageContaining("nobody listens there");
        }
    }
}
