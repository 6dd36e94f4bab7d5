package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.Listener;
import dev.burin.runtime.TimeoutException;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** As {@link ShortClientsTest}, in sessions: their thread reads the answers to the handshake and to the end, too. */
class ShortSessionsTest extends ShortClientsTest {
    @Override
    String options() {
        return "?Session.mode=require";
    }

    private static final class Slow extends Client {
        final CountDownLatch asked = new CountDownLatch(1);
        final CountDownLatch goesOn = new CountDownLatch(1);
        final boolean isSlowToBeTold;

        Slow(boolean isSlowToBeTold) {
            this.isSlowToBeTold = isSlowToBeTold;
        }

        @Override
        public void tell(String text) {
            super.tell(text);
            if (isSlowToBeTold) {
                awaitTest();
            }
        }

        @Override
        public int ask(int n) {
            asked.countDown();
            awaitTest();
            return super.ask(n);
        }

        private void awaitTest() {
            try {
                assertThat(goesOn.await(10, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void who_waits_for_the_end_waits_no_longer_than_it_says_and_the_end_comes_all_the_same() throws Exception {
        for (int i = 0; i < CLIENTS; i++) {
            RemoteCalcServer server = connect(new Client());
            assertThat(server.add(i, 4)).isEqualTo(i + 4);
            server.close();
        }
        Slow client = new Slow(false);
        RemoteCalcServer server = connect(client);
        CompletableFuture<Integer> asked = server._async().askBack(1);
        assertThat(client.asked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThatThrownBy(() -> server._stopAndWaitDown(20)).isInstanceOf(TimeoutException.class);
        client.goesOn.countDown();
        assertThat(asked.get(10, TimeUnit.SECONDS)).isEqualTo(2);
        server._waitDown(10_000);
        isDown(server);
        server.close();
    }

    /** Asks its client for something. */
    private static final class Asking extends SimpleCalc {
        private final RemoteCalcClient client;

        Asking(RemoteCalcClient client) {
            this.client = client;
        }

        @Override
        public void note(String text) {
            assertThat(client.ask(1)).isEqualTo(2);
        }
    }

    @Test
    void who_reads_the_end_waits_no_longer_than_it_says() throws Exception {
        for (int i = 0; i < CLIENTS; i++) { // so that the stop below is as fast as a link that is not read is given up
            RemoteCalcServer server = connect(new Client());
            assertThat(isDownIn(10_000, server)).isTrue();
            server.close();
        }
        Slow client = new Slow(false);
        try (Listener asking = CalcHelper.newListener("tcp://127.0.0.1:0" + options(), Asking::new)) {
            asking._startAndWaitUp(0);
            RemoteCalcServer server = CalcHelper.newServer(asking.uri() + options(), ignored -> client);
            server._startAndWaitUp(0);
            server.note("ask");
            assertThat(client.asked.await(10, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < CLIENTS; i++) { // so that this thread reads
                assertThat(server.add(i, 4)).isEqualTo(i + 4);
            }
            assertThat(isDownIn(20, server)).isFalse();
            client.goesOn.countDown();
            server._waitDown(5_000);
            isDown(server);
            server.close();
        }
    }

    private static boolean isDownIn(int millis, RemoteCalcServer server) {
        try {
            server._stopAndWaitDown(millis);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    /** The peer is done with a session when it knows that what it has sent was received. */
    @Test
    void what_still_runs_at_the_end_is_waited_for_and_nothing_is_begun_anew() throws Exception {
        Slow client = new Slow(true);
        RemoteCalcServer server = connect(client);
        assertThat(server.add(1, 4)).isEqualTo(5);
        client.told.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> server._stopAndWaitDown(100)).isInstanceOf(TimeoutException.class);
        client.goesOn.countDown();
        server._waitDown(5_000); // less than the drain timeout
        isDown(server);
        assertThat(sessions()).as("that the listener has made").isEqualTo(1);
        server.close();
    }

    @Test
    void it_is_waited_for_no_longer_than_the_drain_timeout() throws Exception {
        Slow client = new Slow(true);
        RemoteCalcServer server = CalcHelper.newServer(uri() + "&Lifecycle.drainTimeout=100", ignored -> client);
        server._startAndWaitUp(0);
        assertThat(server.add(1, 4)).isEqualTo(5);
        client.told.get(10, TimeUnit.SECONDS);
        server._stopAndWaitDown(5_000);
        isDown(server);
        client.goesOn.countDown();
        server.close();
    }
}
