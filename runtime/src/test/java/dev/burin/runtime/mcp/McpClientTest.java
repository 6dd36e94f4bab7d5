package dev.burin.runtime.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.ResultLostException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How calls end. */
@Timeout(30)
class McpClientTest {
    private static final byte[] REQUEST = {1};

    private final CountingHandler handler = new CountingHandler();
    private final Hours clock = new Hours();
    private final List<Long> pauses = new ArrayList<>();
    private McpServer server;

    private String startServer() throws IOException {
        server = McpServer.start(McpServerOptions.defaults(), handler, CountingHandler::onFailure);
        return server.location();
    }

    @AfterEach
    void close() {
        if (server != null) {
            server.close();
        }
    }

    /** A client whose pauses take no time but on its clock. */
    private McpClient hurried(String location) {
        McpClientOptions options = McpClientOptions.defaults();
        Retry retry = new Retry(options.giveUpAfter(), clock, (closed, nanos) -> {
            pauses.add(nanos);
            clock.pass(Duration.ofNanos(nanos));
        });
        return new McpClient(options, new Connector(Location.parse(location), options), retry);
    }

    private static String deadLocation() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "tcp:127.0.0.1:" + socket.getLocalPort();
        }
    }

    @Test
    void it_gives_up_after_sixty_seconds_and_says_that_nothing_was_sent() throws Exception {
        String location = deadLocation();
        long before = clock.getAsLong();
        McpClient client = hurried(location);
        assertThatThrownBy(() -> client.call(REQUEST))
                .isInstanceOf(NotExecutedException.class)
                .hasMessageContaining(location)
                .hasMessageContaining("in 60000 ms")
                .hasMessageContaining("refused");
        assertThat(clock.getAsLong() - before).isEqualTo(Duration.ofSeconds(60).toNanos());
        assertThat(pauses).hasSizeBetween(20, 50).allMatch(pause -> pause <= 2_000_000_000L);
        // nothing was sent, so this client can still be used
        assertThatThrownBy(() -> client.call(REQUEST))
                .isInstanceOf(NotExecutedException.class)
                .hasMessageContaining("in 60000 ms");
    }

    @Test
    void it_gives_up_on_a_server_that_forgot_the_session_and_is_broken_then() throws Exception {
        try (McpClient client = hurried(startServer())) {
            assertThat(client.call(REQUEST)).isNotEmpty();
            int port = Location.parse(server.location()).places().get(0).port();
            server.close();
            server.awaitThreads(10, TimeUnit.SECONDS);
            server = McpServer.start(
                    McpServerOptions.defaults()
                            .withAddress(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port)),
                    handler,
                    CountingHandler::onFailure);
            assertThatThrownBy(() -> client.call(REQUEST))
                    .isInstanceOf(OutcomeUnknownException.class)
                    .hasMessageContaining("started anew, or have forgotten the session")
                    .hasMessageContaining("may have handled the request");
            assertThatThrownBy(() -> client.call(REQUEST))
                    .isInstanceOf(NotExecutedException.class)
                    .hasMessageContaining("make another one");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mcp://127.0.0.1:%d", "mcp://127.0.0.1:%d/", "mcp:127.0.0.1:%d", "tcp://localhost:%d"})
    void it_takes_a_location_in_each_form(String form) throws Exception {
        int port = Location.parse(startServer()).places().get(0).port();
        try (McpClient client = McpClient.of(String.format(form, port))) {
            assertThat(client.call(REQUEST)).isNotEmpty();
        }
    }

    @Test
    void it_tries_the_addresses_of_a_location_in_turn() throws Exception {
        String location = deadLocation() + "," + startServer().substring("tcp:".length());
        try (McpClient client = McpClient.of(location)) {
            assertThat(client.call(REQUEST)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mcp",
                "http://localhost:1",
                "mcp://localhost",
                "mcp://localhost:0",
                "mcp://localhost:65536",
                "mcp://::1:80",
                "tcp:a:1,",
                "mcp://:80",
                "mcp://localhost:99999999999"
            })
    void a_wrong_location_is_refused_in_words(String location) {
        assertThatThrownBy(() -> McpClient.of(location))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + location + "' cannot be used")
                .hasMessageContaining("mcp://localhost:9000");
    }

    @Test
    void an_ipv6_address_stands_in_brackets() {
        assertThat(Location.parse("mcp://[::1]:80").places()).containsExactly(new Location.Place("::1", 80));
        assertThat(Location.parse("mcp://[::1]:80")).hasToString("tcp:[::1]:80");
    }

    @Test
    void responses_of_any_length_arrive() throws Exception {
        server = McpServer.start(McpServerOptions.defaults(), request -> request, CountingHandler::onFailure);
        try (McpClient client = McpClient.of(server.location())) {
            for (int length : new int[] {0, 1, 16 << 10, (16 << 10) + 1, 5_000_000}) {
                byte[] request = new byte[length];
                new java.util.Random(length).nextBytes(request);
                assertThat(client.call(request)).isEqualTo(request);
            }
        }
    }

    @Test
    void a_request_above_the_limit_is_refused_and_a_response_above_it_is_lost() throws Exception {
        server = McpServer.start(McpServerOptions.defaults(), request -> new byte[50], CountingHandler::onFailure);
        McpClientOptions options = McpClientOptions.defaults().withMaxLength(10);
        try (McpClient client = McpClient.of(server.location(), options)) {
            assertThatThrownBy(() -> client.call(new byte[11]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("11 bytes; at most 10");
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> client.call(REQUEST))
                        .isInstanceOf(ResultLostException.class)
                        .hasMessageContaining("50 bytes; at most 10")
                        .hasMessageContaining("larger maxLength");
            }
        }
    }

    @Test
    void close_ends_a_call_that_waits() throws Exception {
        McpClient client = McpClient.of(startServer());
        CompletableFuture<byte[]> call = CompletableFuture.supplyAsync(
                () -> client.call("?slow".getBytes(StandardCharsets.UTF_8)), Background.THREADS);
        handler.began.await();
        client.close();
        assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("the client was closed");
        assertThatThrownBy(() -> client.call(REQUEST)).isInstanceOf(NotExecutedException.class);
    }

    @Test
    void close_ends_a_pause_between_attempts() throws Exception {
        McpClient client = McpClient.of(deadLocation());
        CompletableFuture<byte[]> call = CompletableFuture.supplyAsync(() -> client.call(REQUEST), Background.THREADS);
        client.close();
        assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(NotExecutedException.class);
    }

    @Test
    void a_silent_server_is_asked_again_on_another_connection() throws Exception {
        startServer();
        McpClientOptions options = McpClientOptions.defaults().withSilenceTimeout(Duration.ofMillis(50));
        try (CuttingProxy proxy = new CuttingProxy(server, List.of());
                McpClient client = McpClient.of(proxy.location(), options)) {
            CompletableFuture<byte[]> call = CompletableFuture.supplyAsync(
                    () -> client.call("?slow".getBytes(StandardCharsets.UTF_8)), Background.THREADS);
            await().until(() -> proxy.connections() >= 3);
            handler.go.countDown();
            assertThat(new String(call.get(10, TimeUnit.SECONDS), StandardCharsets.UTF_8))
                    .isEqualTo("?slow=1");
            assertThat(handler.executions).containsEntry("?slow", 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"another id", "zero", "negative length"})
    void a_server_that_speaks_something_else_ends_the_call_at_once(String what) throws Exception {
        try (ServerSocket listening = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
                McpClient client = McpClient.of("mcp://127.0.0.1:" + listening.getLocalPort())) {
            CompletableFuture<Void> strange = CompletableFuture.runAsync(
                    () -> {
                        try (RawPeer peer = new RawPeer(listening.accept())) {
                            peer.readInteger();
                            peer.sendInteger(what.equals("zero") ? 0 : 7);
                            peer.readHex(17);
                            if (what.equals("negative length")) {
                                peer.sendInteger(-1);
                            }
                        } catch (IOException e) {
                            // the client went away
                        }
                        try (RawPeer peer = new RawPeer(listening.accept())) {
                            peer.readInteger();
                            peer.sendInteger(8);
                            peer.isClosedByPeer();
                        } catch (IOException e) {
                            // the client went away
                        }
                    },
                    Background.THREADS);
            assertThatThrownBy(() -> client.call(REQUEST))
                    .isInstanceOf(what.equals("zero") ? NotExecutedException.class : OutcomeUnknownException.class)
                    .hasMessageContaining(what.equals("negative length") ? "does not speak mcp" : "another id");
            strange.cancel(true);
        }
    }
}
