package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.Listener;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.TimeoutException;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every wrong use is answered with what is wrong and what to do. */
@Timeout(20)
@ExtendWith(LeakCheck.class)
class BadUseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "localhost:4001                            | there is no transport for the scheme 'localhost'; there are local, tcp",
                "4001                                      | it has no scheme",
                "http://localhost:4001                     | there is no transport for the scheme 'http'",
                "tcp://localhost:99999                     | '99999' is no port",
                "tcp://localhost:port                      | 'port' is no port",
                "tcp://::1:4001                            | an IPv6 address stands in brackets",
                "tcp://localhost:1?TcpTransport.nodelay=no | did you mean 'TcpTransport.noDelay'?",
                "tcp://localhost:1?Packetizer.maxPktSize=x | takes a number from 0, and 'x' is not that",
                "tcp://localhost:1?TcpTransport.noDelay=no | takes true or false, and 'no' is not that",
                "tcp://localhost:1?Messagizer.format=xml   | takes binary, and 'xml' is not that",
                "tcp://localhost:1?TcpTransport.noDelay=true&TcpTransport.noDelay=true | is given twice",
                "tcp://me:secret@localhost:1?x%2           | //me:***@localhost"
            })
    void a_wrong_address_is_an_exception_of_the_helper(String uri, String words) {
        assertThatThrownBy(() -> CalcHelper.newServer(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words);
    }

    @Test
    void an_address_without_a_port_cannot_be_connected_to() {
        RemoteCalcServer server = CalcHelper.newServer("tcp://localhost");
        assertThatThrownBy(() -> server._startAndWaitUp(4000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tcp://host:port");
        assertThatThrownBy(() -> CalcHelper.newListener("tcp://localhost", client -> null)
                        ._startAndWaitUp(4000))
                .hasMessageContaining("port 0 for any free one");
    }

    @Test
    void a_port_that_is_taken_is_an_exception_of_the_start_at_once() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Listener listener = CalcHelper.newListener("tcp://127.0.0.1:" + taken.getLocalPort(), client -> null);
            assertThatThrownBy(() -> listener._startAndWaitUp(0))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("another program may be using the port")
                    .hasRootCauseInstanceOf(IOException.class);
            assertThat(listener.transportQuery(TransportQuery.STATE)).isEqualTo(ConnectionState.FAILED);
        }
    }

    @Test
    void a_refused_connection_is_an_exception_of_the_wait_at_once() {
        RemoteCalcServer server = CalcHelper.newServer("tcp://127.0.0.1:" + freePort());
        assertThatThrownBy(() -> server._startAndWaitUp(0))
                .isInstanceOf(TransportException.class)
                .isNotInstanceOf(TimeoutException.class)
                .hasMessageContaining("is the listener running there?");
        assertThat(server.transportQuery(TransportQuery.LAST_CAUSE)).isInstanceOf(TransportException.class);
        assertThatThrownBy(() -> server.add(1, 2))
                .isInstanceOf(NotExecutedException.class)
                .hasMessageContaining("is the listener running there?");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_call_before_the_start_says_what_to_do() {
        RemoteCalcServer server = CalcHelper.newServer("local:nobody");
        assertThatThrownBy(() -> server.add(1, 2))
                .isInstanceOfSatisfying(
                        NotExecutedException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED))
                .hasMessageContaining("call _startAndWaitUp first");
        assertThatThrownBy(() -> server._async().add(1, 2).get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(NotExecutedException.class);
        assertThatThrownBy(() -> server.note("x")).isInstanceOf(NotExecutedException.class);
        assertThatThrownBy(() -> server._waitUp(0)).hasMessageContaining("call _startAndWaitUp first");
    }

    @Test
    void a_call_after_the_stop_says_what_to_do() {
        try (Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0", client -> null)) {
            listener._startAndWaitUp(4000);
            RemoteCalcServer server = CalcHelper.newServer(listener.uri());
            server._startAndWaitUp(4000);
            server._stopAndWaitDown(4000);
            assertThatThrownBy(() -> server.add(1, 2))
                    .isInstanceOf(NotExecutedException.class)
                    .hasMessageContaining("call _startAndWaitUp");
            server._stopAndWaitDown(4000);
            server._startAndWaitUp(4000);
            assertThat(server.transportQuery(TransportQuery.IS_UP)).isEqualTo(true);
            server.close();
            server.close();
        }
    }

    @Test
    void controls_and_queries_of_unknown_names_say_which_there_are() {
        RemoteCalcServer server = CalcHelper.newServer("local:nobody");
        assertThatThrownBy(() -> server._transportControl("BEGIN", null)).hasMessageContaining("START_AND_WAIT_UP");
        assertThatThrownBy(() -> server._transportQuery("IS_FINE")).hasMessageContaining("LAST_CAUSE");
        assertThatThrownBy(() -> server.transportControl(TransportControl.START_AND_WAIT_UP))
                .hasMessageContaining("takes a number of milliseconds");
        assertThatThrownBy(() -> server._waitUp(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idle_blocks_are_counted_and_never_fall_below_zero() {
        RemoteCalcServer server = CalcHelper.newServer("local:nobody");
        server.transportControl(TransportControl.INCREMENT_IDLE_BLOCK);
        IdleBlock held = server.holdUp();
        assertThat(server.transportQuery(TransportQuery.IDLE_BLOCK_COUNT)).isEqualTo(2);
        held.close();
        held.close();
        server.transportControl(TransportControl.DECREMENT_IDLE_BLOCK);
        assertThatThrownBy(() -> server.transportControl(TransportControl.DECREMENT_IDLE_BLOCK))
                .isInstanceOf(IllegalStateException.class);
        assertThat(server.transportQuery(TransportQuery.IDLE_BLOCK_COUNT)).isEqualTo(0);
    }

    @Test
    void the_address_of_a_listener_is_known_when_it_is_up() {
        Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0", client -> null);
        assertThatThrownBy(listener::uri).isInstanceOf(IllegalStateException.class);
        listener._startAndWaitUp(4000);
        assertThat(URI.create(listener.uri()).getPort()).isPositive();
        listener.close();
        assertThatThrownBy(listener::uri).isInstanceOf(IllegalStateException.class);
    }
}
