package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.Listener;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.RemoteException;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.CalcServer;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.stub.WireId;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Peers that send what they should not, over real sockets: their connection ends, and nobody else's. */
@Timeout(20)
@ExtendWith(LeakCheck.class)
class StrangePeerTest {
    /** {@code add(1, 2)} with message id 5, ids of the fields a, b and _messageId. */
    private static final String ADD = "03" + "86" + idOf("dev.burin.runtime.example.Calc.add") + "03" + "86150a2c9c01"
            + "86150a2c9d02" + "866306b46805" + "81";

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private Listener listener;
    private RemoteCalcServer neighbour;

    private static String idOf(String name) {
        return HexFormat.of().toHexDigits(WireId.of(name));
    }

    private static String packet(String body) {
        return "deadbeef" + HexFormat.of().toHexDigits(body.length() / 2) + body;
    }

    @BeforeEach
    void listen() {
        SessionListener recording = new SessionListener() {
            @Override
            public void onUp(Session session) {
                events.add("up");
            }

            @Override
            public void onDown(Session session, Throwable cause) {
                events.add("down");
            }

            @Override
            public void onFailure(Session session, Throwable failure) {
                events.add(failure.getMessage());
            }
        };
        listener = CalcHelper.newListener(
                SessionOptions.of("tcp://127.0.0.1:0").listener(recording), client -> new Adder());
        listener._startAndWaitUp(4000);
        neighbour = CalcHelper.newServer(listener.uri());
        neighbour._startAndWaitUp(4000);
        assertThat(neighbour.add(1, 2)).isEqualTo(3);
        events.clear();
    }

    @AfterEach
    void close() {
        neighbour.close();
        listener.close();
    }

    private Socket connect() throws IOException {
        return new Socket(
                InetAddress.getByName("127.0.0.1"), URI.create(listener.uri()).getPort());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "474554202f20485454502f312e310d0a0d0a | must begin with deadbeef",
                "deadbeefffffffff                     | negative length",
                "deadbeef7fffffff                     | 2147483647 bytes",
                "deadbeef00003ff9                     | 16377 bytes",
                "deadbeef0000000402010081             | the version of a message is 2",
                "deadbeef00000004030180ff             | ",
                "deadbeef0000000203ff                 | the message ends where more must follow"
            })
    void bytes_that_are_no_message_close_their_connection_and_no_other(String hex, String words) throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(HexFormat.of().parseHex(hex));
            assertThat(socket.getInputStream().read()).isEqualTo(-1);
        }
        assertThat(events.poll(4, TimeUnit.SECONDS)).isEqualTo("up");
        assertThat(events.poll(4, TimeUnit.SECONDS)).contains(words == null ? "" : words);
        assertThat(events.poll(4, TimeUnit.SECONDS)).isEqualTo("down");
        assertThat(neighbour.add(1, 2)).isEqualTo(3);
    }

    @Test
    void a_packet_may_come_byte_by_byte_and_several_in_one_write() throws Exception {
        byte[] call = HexFormat.of().parseHex(packet(ADD));
        try (Socket socket = connect()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            for (byte octet : call) {
                socket.getOutputStream().write(octet);
            }
            byte[] first = readPacket(in);
            byte[] twice = Arrays.copyOf(call, call.length * 2);
            System.arraycopy(call, 0, twice, call.length, call.length);
            socket.getOutputStream().write(twice);
            assertThat(readPacket(in)).hasSameSizeAs(first);
            assertThat(readPacket(in)).hasSameSizeAs(first);
        }
    }

    private static byte[] readPacket(DataInputStream in) throws IOException {
        assertThat(in.readInt()).isEqualTo(0xdeadbeef);
        return in.readNBytes(in.readInt());
    }

    @Test
    void a_message_of_an_unknown_type_is_told_and_the_connection_goes_on() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(HexFormat.of().parseHex(packet("0386" + "00001234" + "0081") + packet(ADD)));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(readPacket(in)).isNotEmpty();
            assertThat(events.poll(4, TimeUnit.SECONDS)).isEqualTo("up");
            assertThat(events.poll(4, TimeUnit.SECONDS)).contains("#4660");
        }
    }

    @Test
    void a_value_of_an_unknown_type_is_told_to_the_caller_and_not_taken_for_null() throws Exception {
        String echo = "0386" + idOf("dev.burin.runtime.example.Calc.echo") + "02" + "866306b46805" + "86"
                + idOf("value") + "95860000123400" + "81" + "81";
        try (Socket socket = connect()) {
            socket.getOutputStream().write(HexFormat.of().parseHex(packet(echo) + packet(ADD)));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(readPacket(in), StandardCharsets.ISO_8859_1))
                    .contains("#4660, which this end does not know");
            assertThat(readPacket(in)).isNotEmpty();
        }
    }

    @Test
    void messages_up_to_the_packet_limit_travel_and_larger_ones_are_refused_where_they_are_made() {
        int most = largestEcho();
        assertThat((byte[]) neighbour.echo(new byte[most])).hasSize(most);
        assertThatThrownBy(() -> neighbour.echo(new byte[16376]))
                .isInstanceOf(NotExecutedException.class)
                .hasMessageContaining("Packetizer.maxPktSize");
        assertThat(neighbour.add(1, 2)).isEqualTo(3);
    }

    /** The answer to an echo has one id more than the request, so that a few bytes less than the limit fit. */
    private static int largestEcho() {
        return 16376 - 64;
    }

    @Test
    void an_answer_that_is_too_large_is_told_to_the_caller() {
        try (RemoteCalcServer generous = CalcHelper.newServer(listener.uri() + "?Packetizer.maxPktSize=0")) {
            generous._startAndWaitUp(4000);
            assertThatThrownBy(() -> generous.echo("twice as large as sent"))
                    .isInstanceOf(RemoteException.class)
                    .hasMessageContaining("Packetizer.maxPktSize");
            assertThat(generous.add(1, 2)).isEqualTo(3);
        }
    }

    @Test
    void calls_under_way_end_as_unknown_when_the_peer_goes() throws Exception {
        try (ServerSocket mute = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
                RemoteCalcServer server = CalcHelper.newServer("tcp://127.0.0.1:" + mute.getLocalPort())) {
            server._startAndWaitUp(4000);
            CompletableFuture<Integer> future;
            CompletableFuture<Integer> blocking;
            try (Socket accepted = mute.accept()) {
                future = server._async().add(1, 2);
                blocking = CompletableFuture.supplyAsync(() -> server.add(3, 4));
                new DataInputStream(accepted.getInputStream()).readNBytes(2 * 34);
            }
            assertThatThrownBy(() -> future.get(4, TimeUnit.SECONDS)).hasCauseInstanceOf(OutcomeUnknownException.class);
            assertThatThrownBy(() -> blocking.get(4, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(OutcomeUnknownException.class);
        }
    }

    private static final class Adder implements CalcServer {
        @Override
        public int add(int a, int b) {
            return a + b;
        }

        @Override
        public Object echo(Object value) {
            return value instanceof String ? new byte[16370] : value;
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
        public void note(String text) {}

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
