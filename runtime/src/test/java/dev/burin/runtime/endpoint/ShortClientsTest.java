package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcClient;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients that connect, call and are closed, over and over: their thread reads for them what the loop would read for others. */
@ExtendWith(LeakCheck.class)
@Timeout(60)
class ShortClientsTest {
    static final int CLIENTS = 200; // many more than make a thread trusted

    private final AtomicInteger sessions = new AtomicInteger();
    private final Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0" + options(), client -> {
        sessions.incrementAndGet();
        return new Server(client);
    });

    ShortClientsTest() {
        listener._startAndWaitUp(0);
    }

    /** How many the listener has made. */
    final int sessions() {
        return sessions.get();
    }

    final String uri() {
        return listener.uri() + options();
    }

    String options() {
        return "";
    }

    @AfterEach
    void close() {
        listener.close();
    }

    private static final class Server extends SimpleCalc implements SessionListener {
        private final RemoteCalcClient client;

        Server(RemoteCalcClient client) {
            this.client = client;
        }

        @Override
        public void onUp(Session session) {
            client.tell("up");
        }

        @Override
        public int askBack(int n) {
            return client.ask(n);
        }
    }

    static class Client implements CalcClient {
        final CompletableFuture<String> told = new CompletableFuture<>();

        @Override
        public void tell(String text) {
            told.complete(text);
        }

        @Override
        public int ask(int n) {
            return n + 1;
        }
    }

    final RemoteCalcServer connect(Client client) {
        RemoteCalcServer server = CalcHelper.newServer(uri(), ignored -> client);
        server._startAndWaitUp(0);
        return server;
    }

    /** No client has connected again to be closed. */
    private void hasMadeNoMore() {
        assertThat(sessions()).isEqualTo(CLIENTS);
    }

    static void isDown(RemoteCalcServer server) {
        assertThat(server._transportQuery(TransportQuery.STATE)).isEqualTo(ConnectionState.DOWN);
    }

    @Test
    void each_is_answered_and_down_when_it_is_closed() {
        for (int i = 0; i < CLIENTS; i++) {
            RemoteCalcServer server = connect(new Client());
            assertThat(server.add(i, 4)).isEqualTo(i + 4);
            server.close();
            isDown(server);
        }
        hasMadeNoMore();
    }

    @Test
    void each_answers_what_it_is_asked_meanwhile() {
        for (int i = 0; i < CLIENTS; i++) {
            try (RemoteCalcServer server = connect(new Client())) {
                assertThat(server.askBack(i)).isEqualTo(i + 1);
                assertThat(server.add(i, 4)).isEqualTo(i + 4);
            }
        }
    }

    @Test
    void each_is_told_what_it_does_not_ask_for_though_the_others_have_called() throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            Client client = new Client();
            try (RemoteCalcServer server = connect(client)) {
                if (i % 50 != 49) {
                    assertThat(server.add(i, 4)).isEqualTo(i + 4);
                }
                assertThat(client.told.get(10, TimeUnit.SECONDS)).isEqualTo("up");
            }
        }
    }

    @Test
    void each_is_answered_that_calls_by_a_future_though_the_others_have_waited() throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            try (RemoteCalcServer server = connect(new Client())) {
                if (i % 50 == 49) {
                    CompletableFuture<Integer> sum = new CompletableFuture<>();
                    server._async().add(i, 4).thenAccept(sum::complete); // another thread completes it
                    assertThat(sum.get(10, TimeUnit.SECONDS)).isEqualTo(i + 4);
                } else {
                    assertThat(server.add(i, 4)).isEqualTo(i + 4);
                }
            }
        }
    }

    @Test
    void each_is_stopped_while_it_has_a_call_under_way() throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            RemoteCalcServer server = connect(new Client());
            assertThat(server.add(i, 4)).isEqualTo(i + 4);
            CompletableFuture<Integer> sum = server._async().add(i, 5);
            server._stopAndWaitDown(5_000); // less than the drain timeout
            assertThat(sum.get(10, TimeUnit.SECONDS)).isEqualTo(i + 5);
            isDown(server);
        }
        hasMadeNoMore();
    }

    @Test
    void each_can_be_started_again() {
        RemoteCalcServer server = connect(new Client());
        for (int i = 0; i < CLIENTS; i++) {
            assertThat(server.add(i, 4)).isEqualTo(i + 4);
            server._stopAndWaitDown(0);
            isDown(server);
            server._startAndWaitUp(0);
        }
        server.close();
        isDown(server);
    }
}
