package dev.burin.runtime.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The bytes of a conversation, as they are on the wire of libmuscle: server and client each against the recording. */
@Timeout(30)
class McpWireTest {
    private static final long SESSION = 0x1122334455667788L;

    /** How a peer cuts its messages into writes. */
    enum Writing {
        AT_ONCE,
        FIELD_BY_FIELD,
        BYTE_BY_BYTE
    }

    private static List<String> conversation() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/mcp/conversation.hex")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "one" becomes "ONE!"; what is no text gets its mark, too. */
    private static byte[] shout(byte[] request) {
        String text = new String(request, StandardCharsets.ISO_8859_1);
        String loud = text.chars().allMatch(c -> c < 128) ? text.toUpperCase(Locale.ROOT) : text;
        return (loud + "!").getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @EnumSource
    void the_server_answers_the_recorded_client(Writing writing) throws Exception {
        try (McpServer server = new McpServer(
                McpServerOptions.defaults(),
                McpWireTest::shout,
                CountingHandler::onFailure,
                () -> SESSION,
                System::nanoTime)) {
            RawPeer peer = new RawPeer(server);
            List<String> lines = conversation();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.equals("close")) {
                    boolean last = i == lines.size() - 1;
                    if (last) {
                        assertThat(peer.isClosedByPeer()).isTrue();
                    }
                    peer.close();
                    peer = last ? peer : new RawPeer(server);
                } else if (line.startsWith("<")) {
                    String expected = line.substring(1).replace(" ", "");
                    assertThat(peer.readHex(expected.length() / 2)).as(line).isEqualTo(expected);
                } else if (writing == Writing.AT_ONCE) {
                    peer.send(line.substring(1));
                } else if (writing == Writing.BYTE_BY_BYTE) {
                    peer.sendSlowly(line.substring(1));
                } else {
                    for (String field : line.substring(1).trim().split(" ")) {
                        peer.send(field);
                    }
                }
            }
            assertThat(server.sessions()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_client_asks_as_recorded(Writing writing) throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<Void> server =
                    CompletableFuture.runAsync(() -> replay(listening, writing), Background.THREADS);
            McpClient client = McpClient.of("mcp://127.0.0.1:" + listening.getLocalPort());
            assertThat(text(client, "one")).isEqualTo("ONE!");
            // the recorded server loses its connection after this response; for the client the next request finds out
            assertThat(text(client, "")).isEqualTo("!");
            assertThat(text(client, "\u0080\u00ff")).isEqualTo("\u0080\u00ff!");
            client.close();
            server.get(10, TimeUnit.SECONDS);
        }
    }

    private static String text(McpClient client, String request) {
        return new String(client.call(request.getBytes(StandardCharsets.ISO_8859_1)), StandardCharsets.ISO_8859_1);
    }

    /** Plays the server; keeps the first response to request 2 for itself, so that the client must ask again. */
    private static void replay(ServerSocket listening, Writing writing) {
        List<String> lines = new ArrayList<>(conversation());
        int lost = lines.indexOf("close") - 1;
        lines.remove(lost);
        try {
            RawPeer peer = new RawPeer(listening.accept());
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                String hex = line.substring(1).replace(" ", "");
                if (line.equals("close")) {
                    peer.close();
                    peer = i == lines.size() - 1 ? peer : new RawPeer(listening.accept());
                } else if (line.startsWith(">")) {
                    assertThat(peer.readHex(hex.length() / 2)).as(line).isEqualTo(hex);
                } else if (writing == Writing.BYTE_BY_BYTE) {
                    peer.sendSlowly(hex);
                } else {
                    peer.send(hex);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
