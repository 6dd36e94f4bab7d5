package dev.burin.runtime.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What peers may do to a server, over real sockets. */
@Timeout(30)
class McpServerTest {
    private final CountingHandler handler = new CountingHandler();
    private final Hours clock = new Hours();
    private McpServer server;

    private McpServer start(McpServerOptions options) throws IOException {
        server = new McpServer(options, handler, CountingHandler::onFailure, new SecureRandom()::nextLong, clock);
        return server;
    }

    private McpServer start() throws IOException {
        return start(McpServerOptions.defaults());
    }

    @AfterEach
    void close() throws InterruptedException {
        if (server != null) {
            server.close();
            assertThat(server.awaitThreads(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void it_listens_on_loopback_and_says_where() throws Exception {
        assertThat(start().location()).matches("tcp:127\\.0\\.0\\.1:\\d+");
    }

    @Test
    void it_says_so_when_it_cannot_listen() throws Exception {
        int port = Location.parse(start().location()).places().get(0).port();
        InetSocketAddress taken = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        assertThatThrownBy(() -> McpServer.start(
                        McpServerOptions.defaults().withAddress(taken), handler, CountingHandler::onFailure))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot listen on")
                .hasMessageContaining(String.valueOf(port));
    }

    @Test
    void ids_are_positive_and_far_apart() throws Exception {
        start();
        Set<Long> high = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            try (RawPeer peer = new RawPeer(server)) {
                long id = peer.greet(0);
                assertThat(id).isPositive();
                high.add(id >>> 32);
            }
        }
        assertThat(high).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void an_unknown_session_is_not_resumed(long id) throws Exception {
        start();
        try (RawPeer peer = new RawPeer(server)) {
            peer.sendInteger(id);
            assertThat(peer.isClosedByPeer()).isTrue();
        }
    }

    @Test
    void a_request_on_a_resumed_session_supersedes_the_zombie() throws Exception {
        start();
        try (RawPeer zombie = new RawPeer(server);
                RawPeer peer = new RawPeer(server)) {
            long session = zombie.greet(0);
            zombie.request(1, "a");
            assertThat(zombie.response()).isEqualTo("a=1");
            assertThat(peer.greet(session)).isEqualTo(session);
            peer.request(2, "b");
            assertThat(peer.response()).isEqualTo("b=1");
            // what the zombie had in its buffers comes late: it is neither handled nor answered
            zombie.request(1, "a");
            zombie.request(2, "b");
            assertThat(zombie.response()).isEqualTo("b=1");
            assertThat(handler.executions).containsEntry("a", 1).containsEntry("b", 1);
        }
    }

    @Test
    void two_connections_of_one_session_have_the_same_response() throws Exception {
        start();
        try (RawPeer one = new RawPeer(server);
                RawPeer two = new RawPeer(server)) {
            long session = one.greet(0);
            assertThat(two.greet(session)).isEqualTo(session);
            one.request(1, "?slow");
            handler.began.await();
            two.request(1, "?slow");
            handler.go.countDown();
            assertThat(one.response()).isEqualTo("?slow=1");
            assertThat(two.response()).isEqualTo("?slow=1");
            assertThat(handler.executions).containsEntry("?slow", 1);
        }
    }

    @Test
    void the_next_request_waits_for_one_that_runs_on_another_connection() throws Exception {
        start();
        try (RawPeer one = new RawPeer(server);
                RawPeer two = new RawPeer(server)) {
            long session = one.greet(0);
            two.greet(session);
            one.request(1, "?slow");
            handler.began.await();
            two.request(2, "next");
            assertThat(handler.executions).doesNotContainKey("next");
            handler.go.countDown();
            assertThat(two.response()).isEqualTo("next=1");
        }
    }

    @Test
    void a_slow_request_goes_on_while_its_connection_is_gone() throws Exception {
        start();
        long session;
        try (RawPeer first = new RawPeer(server)) {
            session = first.greet(0);
            first.request(1, "?slow");
            handler.began.await();
        }
        try (RawPeer second = new RawPeer(server)) {
            second.greet(session);
            second.request(1, "?slow");
            handler.go.countDown();
            assertThat(second.response()).isEqualTo("?slow=1");
        }
        assertThat(handler.executions).containsEntry("?slow", 1);
    }

    @Test
    void a_handler_that_throws_has_its_response_and_a_repetition_the_same() throws Exception {
        start();
        long session;
        try (RawPeer peer = new RawPeer(server)) {
            session = peer.greet(0);
            peer.request(1, "!bad");
            assertThat(peer.response()).isEqualTo("failed: no !bad");
        }
        try (RawPeer peer = new RawPeer(server)) {
            peer.greet(session);
            peer.request(1, "!bad");
            assertThat(peer.response()).isEqualTo("failed: no !bad");
            peer.request(2, "good");
            assertThat(peer.response()).isEqualTo("good=1");
        }
        assertThat(handler.executions).containsEntry("!bad", 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "long", "error", "both"})
    void whatever_a_handler_does_there_is_a_response(String what) throws Exception {
        server = McpServer.start(
                McpServerOptions.defaults().withMaxLength(100),
                request -> switch (what) {
                    case "null" -> null;
                    case "long" -> new byte[101];
                    case "error" -> throw new StackOverflowError("deep");
                    default -> throw new IllegalStateException("first");
                },
                failure -> {
                    if (what.equals("both")) {
                        throw new IllegalStateException("second");
                    }
                    return CountingHandler.onFailure(failure);
                });
        try (RawPeer peer = new RawPeer(server)) {
            peer.greet(0);
            peer.request(1, "x");
            String response = peer.response();
            switch (what) {
                case "null" -> assertThat(response).contains("the handler returned null");
                case "long" -> assertThat(response).contains("101 bytes; at most 100");
                case "error" -> assertThat(response).isEqualTo("failed: deep");
                default -> assertThat(response).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {101, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 32})
    void a_length_that_cannot_be_closes_the_connection_and_the_session_stays(long length) throws Exception {
        start(McpServerOptions.defaults().withMaxLength(100));
        long session;
        try (RawPeer peer = new RawPeer(server)) {
            session = peer.greet(0);
            peer.sendInteger(1);
            peer.sendInteger(length);
            assertThat(peer.isClosedByPeer()).isTrue();
        }
        try (RawPeer peer = new RawPeer(server)) {
            peer.greet(session);
            peer.request(1, "a");
            assertThat(peer.response()).isEqualTo("a=1");
        }
    }

    @Test
    void an_announced_length_takes_no_memory_before_it_has_come() throws Exception {
        start(McpServerOptions.defaults().withMaxLength(Integer.MAX_VALUE - 8));
        RawPeer[] peers = new RawPeer[50];
        for (int i = 0; i < peers.length; i++) {
            peers[i] = new RawPeer(server);
            peers[i].greet(0);
            peers[i].sendInteger(1);
            peers[i].sendInteger(Integer.MAX_VALUE - 8);
            peers[i].send("00");
        }
        try (RawPeer neighbour = new RawPeer(server)) {
            neighbour.greet(0);
            neighbour.request(1, "a");
            assertThat(neighbour.response()).isEqualTo("a=1");
        }
        for (RawPeer peer : peers) {
            peer.close();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, -1, Long.MAX_VALUE})
    void a_number_out_of_order_closes_the_connection_and_the_session_stays(long number) throws Exception {
        start();
        long session;
        try (RawPeer peer = new RawPeer(server)) {
            session = peer.greet(0);
            peer.request(number, "a");
            assertThat(peer.isClosedByPeer()).isTrue();
        }
        assertThat(handler.executions).isEmpty();
        try (RawPeer peer = new RawPeer(server)) {
            peer.greet(session);
            peer.request(1, "a");
            assertThat(peer.response()).isEqualTo("a=1");
        }
    }

    @Test
    void who_does_not_say_which_session_it_wants_is_not_waited_for() throws Exception {
        start(McpServerOptions.defaults().withHandshakeTimeout(Duration.ofMillis(100)));
        try (RawPeer peer = new RawPeer(server)) {
            peer.send("00000000");
            assertThat(peer.isClosedByPeer()).isTrue();
        }
        assertThat(server.sessions()).isZero();
    }

    @Test
    void who_stalls_in_a_request_is_not_waited_for() throws Exception {
        start(McpServerOptions.defaults().withStallTimeout(Duration.ofMillis(100)));
        try (RawPeer peer = new RawPeer(server)) {
            peer.greet(0);
            peer.request(1, "a");
            assertThat(peer.response()).isEqualTo("a=1");
            peer.send("0200");
            assertThat(peer.isClosedByPeer()).isTrue();
        }
    }

    @Test
    void connections_beyond_the_limit_are_closed() throws Exception {
        start(McpServerOptions.defaults().withMaxConnections(2));
        RawPeer one = new RawPeer(server);
        try (RawPeer two = new RawPeer(server)) {
            one.greet(0);
            two.greet(0);
            try (RawPeer three = new RawPeer(server)) {
                assertThat(three.isClosedByPeer()).isTrue();
            }
            one.close();
            await().until(() -> {
                try (RawPeer four = new RawPeer(server)) {
                    return four.greet(0) > 0;
                } catch (IOException e) {
                    return false;
                }
            });
        }
    }

    @Test
    void connections_of_one_session_beyond_four_close_the_oldest() throws Exception {
        start();
        RawPeer[] peers = new RawPeer[5];
        long session = 0;
        for (int i = 0; i < peers.length; i++) {
            peers[i] = new RawPeer(server);
            session = peers[i].greet(session);
        }
        assertThat(peers[0].isClosedByPeer()).isTrue();
        peers[4].request(1, "a");
        assertThat(peers[4].response()).isEqualTo("a=1");
        for (RawPeer peer : peers) {
            peer.close();
        }
    }

    @Test
    void sessions_that_were_never_used_make_room_and_others_do_not() throws Exception {
        start(McpServerOptions.defaults().withMaxSessions(2));
        try (RawPeer used = new RawPeer(server)) {
            used.greet(0);
            used.request(1, "a");
            assertThat(used.response()).isEqualTo("a=1");
        }
        for (int i = 0; i < 10; i++) {
            await().until(() -> {
                try (RawPeer orphan = new RawPeer(server)) {
                    return orphan.greet(0) > 0;
                } catch (IOException e) {
                    return false;
                }
            });
        }
        try (RawPeer last = new RawPeer(server)) {
            await().until(() -> server.sessions() <= 2);
            long id = last.greet(0);
            last.request(1, "b");
            assertThat(last.response()).isEqualTo("b=1");
            try (RawPeer surplus = new RawPeer(server)) {
                surplus.sendInteger(0);
                assertThat(surplus.isClosedByPeer()).isTrue();
            }
            assertThat(id).isPositive();
        }
    }

    @Test
    void a_session_without_connection_is_kept_for_an_hour_and_one_with_for_ever() throws Exception {
        start();
        long session;
        try (RawPeer attached = new RawPeer(server)) {
            attached.greet(0);
            try (RawPeer peer = new RawPeer(server)) {
                session = peer.greet(0);
            }
            clock.pass(Duration.ofMinutes(59));
            try (RawPeer peer = new RawPeer(server)) {
                assertThat(peer.greet(session)).isEqualTo(session);
                clock.pass(Duration.ofDays(2));
                peer.request(1, "a");
                assertThat(peer.response()).isEqualTo("a=1");
            }
            await().until(() -> {
                clock.pass(Duration.ofHours(1));
                return server.sessions() == 1;
            });
            attached.request(1, "b");
            assertThat(attached.response()).isEqualTo("b=1");
        }
    }

    @Test
    void the_end_of_a_session_closes_its_connections_and_forgets_it() throws Exception {
        start();
        try (RawPeer one = new RawPeer(server);
                RawPeer two = new RawPeer(server)) {
            long session = one.greet(0);
            two.greet(session);
            one.sendInteger(0);
            assertThat(one.isClosedByPeer()).isTrue();
            assertThat(two.isClosedByPeer()).isTrue();
            assertThat(server.sessions()).isZero();
            try (RawPeer late = new RawPeer(server)) {
                late.sendInteger(session);
                assertThat(late.isClosedByPeer()).isTrue();
            }
        }
    }

    @Test
    void closing_the_server_interrupts_handlers_and_leaves_no_thread() throws Exception {
        start();
        try (RawPeer peer = new RawPeer(server)) {
            peer.greet(0);
            peer.request(1, "?slow");
            handler.began.await();
            close();
            assertThat(peer.isClosedByPeer()).isTrue();
            assertThat(server.awaitThreads(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(server.sessions()).isZero();
    }
}
