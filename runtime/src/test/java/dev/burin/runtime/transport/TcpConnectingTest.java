package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an attempt does for who does not wait long. */
@Timeout(30)
class TcpConnectingTest {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final IoThreads threads = IoThreads.acquire();
    private final List<Socket> clients = new ArrayList<>();
    private final ServerSocket listener;

    TcpConnectingTest() throws IOException {
        listener = new ServerSocket(0, 1, LOOPBACK); // accepts nobody
    }

    @AfterEach
    void close() throws IOException {
        listener.close();
        for (Socket client : clients) {
            client.close();
        }
        threads.release();
    }

    private TransportFactory.Connecting connect(String host, String options) {
        String uri = "tcp://" + host + ":" + listener.getLocalPort() + options;
        return new TcpTransport().connect(SessionOptions.of(uri), threads);
    }

    /**
     * So many connect that the system answers no further ones: three in a row, as one that waits in vain may be one that a machine
     * which stood still has answered too late.
     */
    private void fillQueue() throws IOException {
        int unanswered = 0;
        for (int i = 0; i < 100; i++) {
            Socket client = new Socket();
            clients.add(client);
            try {
                client.connect(new InetSocketAddress(LOOPBACK, listener.getLocalPort()), 100);
                unanswered = 0;
            } catch (SocketTimeoutException e) {
                unanswered++;
                if (unanswered == 3) {
                    return;
                }
            }
        }
        throw new IllegalStateException("a queue for one connection has taken a hundred");
    }

    @Test
    void a_peer_that_answers_in_time_is_connected_to() throws IOException {
        TransportData link =
                Objects.requireNonNull(connect(LOOPBACK.getHostAddress(), "").awaitUpTo(5_000));
        assertThat(link.remoteAddress()).isEqualTo(listener.getLocalSocketAddress());
        link.close(null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "300.1.1.1", "127.0.1", "127.0.0.0.1", "127.0.0.1.", "1"})
    void a_name_is_left_to_who_can_wait_for_a_name_server(String host) throws IOException {
        assertThat(connect(host, "").awaitUpTo(5_000)).isNull();
    }

    @Test
    void a_peer_that_does_not_answer_is_left_to_who_waits_longer() throws IOException {
        fillQueue();
        TransportFactory.Connecting attempt = connect(LOOPBACK.getHostAddress(), "?Lifecycle.connectTimeout=20");
        assertThat(attempt.awaitUpTo(10)).isNull();
        assertThatThrownBy(attempt::await)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not answer within 20 ms");
    }

    @Test
    void who_waits_long_enough_is_told_that_the_peer_does_not_answer() throws IOException {
        fillQueue();
        TransportFactory.Connecting attempt = connect(LOOPBACK.getHostAddress(), "?Lifecycle.connectTimeout=20");
        assertThatThrownBy(() -> attempt.awaitUpTo(20))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("did not answer within 20 ms");
    }

    @Test
    void who_is_interrupted_leaves_it_to_others() throws IOException {
        TransportFactory.Connecting attempt = connect(LOOPBACK.getHostAddress(), "");
        Thread.currentThread().interrupt();
        assertThat(attempt.awaitUpTo(5_000)).isNull();
        assertThat(Thread.interrupted()).isTrue();
        attempt.await().close(null);
    }

    @Test
    void who_gives_up_ends_the_wait() {
        TransportFactory.Connecting attempt = connect(LOOPBACK.getHostAddress(), "");
        attempt.cancel();
        assertThatThrownBy(() -> attempt.awaitUpTo(5_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("was given up");
    }
}
