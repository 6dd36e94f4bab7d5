package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcClient;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Idle stops, by a time that the test lets pass: rows 29 to 31 and 33 of the fault list. */
@ParameterizedClass
@EnumSource(
        value = SessionMode.class,
        names = {"off", "require"})
class IdleTimesTest extends VirtualTimes {
    private static final String AUTO = "Lifecycle.autoStart=true&Lifecycle.idleStop=100";
    private static final int LOOK = 25; // milliseconds: a quarter of the time that must be quiet

    @Test
    void a_link_is_stopped_after_the_idle_time_and_not_before() {
        listen("");
        RemoteCalcServer server = client("Lifecycle.autoStart=true&Lifecycle.idleStop=4000");
        server.add(1, 1);
        time.advance(3000);
        server.add(2, 1);
        time.advance(3999);
        assertThat(state(server)).isEqualTo(ConnectionState.UP);
        passIdle(server, 1000); // the call is noticed up to a quarter of the time after it was made
    }

    @Test
    void a_call_after_each_of_1000_idle_stops_is_run_once() {
        Listener listener = listen("");
        RemoteCalcServer server = client(AUTO);
        Object id = null;
        for (int i = 0; i < 1000; i++) {
            assertThat(server.add(i, 1)).isEqualTo(i + 1);
            id = id == null ? server.transportQuery(TransportQuery.SESSION_ID) : id;
            passIdle(server, 5L * LOOK);
        }
        assertEachRanOnce(1000);
        assertThat(server.transportQuery(TransportQuery.SESSION_ID)).isEqualTo(id);
        assertThat(attempts).hasSize(1000);
        assertThat(events).filteredOn("session"::equals).hasSize(inSessions() ? 1 : 1000);
        assertThat(listener.transportQuery(TransportQuery.LINK_COUNT)).isEqualTo(inSessions() ? 1L : 1000L);
    }

    @Test
    void a_call_exactly_at_the_idle_moment_is_run_once() throws Exception {
        listen("");
        RemoteCalcServer server = client(AUTO);
        CyclicBarrier both = new CyclicBarrier(2);
        int rounds = 500;
        CompletableFuture<Void> caller = CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < rounds; i++) {
                        meet(both);
                        assertThat(server.add(i, 1)).isEqualTo(i + 1);
                        meet(both);
                    }
                },
                body -> new Thread(body).start());
        server._startAndWaitUp(0);
        for (int i = 0; i < rounds; i++) {
            soonSettled(server);
            time.advance(4L * LOOK); // the idle moment is now or in one look, depending on when the last call came
            meet(both);
            time.advance(LOOK);
            meet(both);
        }
        caller.get(20, TimeUnit.SECONDS);
        assertThat(attempts.size()).as("links").isGreaterThan(1);
        assertEachRanOnce(rounds);
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_call_of_the_server_exactly_at_the_idle_moment_is_run_once() {
        assumeThat(inSessions())
                .as("a plain link that is gone cannot be called")
                .isTrue();
        listen("");
        AtomicInteger asked = new AtomicInteger();
        RemoteCalcServer server = CalcHelper.newServer(options(AUTO), remote -> new Asked(asked));
        later(server);
        for (int i = 0; i < 200; i++) {
            server.add(i, 1);
            time.advance(4L * LOOK);
            CompletableFuture<Integer> answer =
                    CompletableFuture.supplyAsync(() -> clients.element().ask(1), body -> new Thread(body).start());
            time.advance(LOOK);
            int round = i;
            soonSettled(server);
            server.add(1000 + round, 1);
            assertThat(answer.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(2);
            passIdle(server, LOOK);
        }
        assertThat(asked).hasValue(200);
        assertEachRanOnce(400);
        assertThat(events).filteredOn("session"::equals).hasSize(1);
    }

    private record Asked(AtomicInteger count) implements CalcClient {
        @Override
        public int ask(int n) {
            count.incrementAndGet();
            return n + 1;
        }

        @Override
        public void tell(String text) {}
    }

    @Test
    void a_call_after_the_idle_lease_finds_a_new_session_that_is_set_up_first() {
        assumeThat(inSessions()).as("plain links have no lease").isTrue();
        Listener listener = listen("Session.idleLease=5000");
        RemoteCalcServer[] own = new RemoteCalcServer[1];
        SessionListener setUp = new SessionListener() {
            @Override
            public void onSession(Session session) {
                own[0].note("init");
            }
        };
        RemoteCalcServer server = client(options(AUTO).listener(setUp));
        own[0] = server;
        server.add(1, 1);
        Object id = server.transportQuery(TransportQuery.SESSION_ID);
        passIdle(server, LOOK);
        soon(() -> events.contains("idle"));
        time.advance(4999);
        assertThat(listener.transportQuery(TransportQuery.SESSION_COUNT)).isEqualTo(1);
        time.advance(1 + TICK);
        soon(() -> listener.transportQuery(TransportQuery.SESSION_COUNT).equals(0));
        assertThat(state(server)).isEqualTo(ConnectionState.IDLE_STOPPED);

        assertThat(server.add(2, 1)).isEqualTo(3); // at once: no time passes
        assertThat(server.transportQuery(TransportQuery.SESSION_ID)).isNotEqualTo(id);
        assertEachRanOnce(2);
        assertThat(events)
                .as("each end sets up its own, in any order")
                .containsExactlyInAnyOrder("session", "note init", "idle", "down", "session", "note init");
    }

    @Test
    void nothing_stops_while_a_block_is_held_by_any_of_8_threads() {
        listen("");
        RemoteCalcServer server = client(AUTO);
        server.add(1, 1);
        List<CompletableFuture<Void>> holders = new ArrayList<>();
        try (IdleBlock held = server.holdUp()) {
            assertThat(held).isNotNull();
            for (int t = 0; t < 8; t++) {
                holders.add(CompletableFuture.runAsync(
                        () -> {
                            for (int i = 0; i < 200; i++) {
                                server.transportControl(TransportControl.INCREMENT_IDLE_BLOCK);
                                server.holdUp().close();
                                server.transportControl(TransportControl.DECREMENT_IDLE_BLOCK);
                            }
                        },
                        body -> new Thread(body).start()));
            }
            while (!holders.stream().allMatch(CompletableFuture::isDone)) {
                time.advance(LOOK);
                assertThat(state(server)).isEqualTo(ConnectionState.UP);
            }
            holders.forEach(CompletableFuture::join);
            time.advance(100L * LOOK);
            assertThat(state(server)).isEqualTo(ConnectionState.UP);
            assertThat(server.transportQuery(TransportQuery.IDLE_BLOCK_COUNT)).isEqualTo(1);
        }
        assertThat(server.transportQuery(TransportQuery.IDLE_BLOCK_COUNT)).isEqualTo(0);
        assertThatThrownBy(() -> server.transportControl(TransportControl.DECREMENT_IDLE_BLOCK))
                .isInstanceOf(IllegalStateException.class);
        assertThat(server.transportQuery(TransportQuery.IDLE_BLOCK_COUNT)).isEqualTo(0);
        passIdle(server, LOOK);
        assertThat(attempts).hasSize(1);
    }

    @Test
    void a_block_taken_exactly_at_the_idle_moment_keeps_the_link_or_brings_it_back() {
        listen("");
        RemoteCalcServer server = client(AUTO);
        for (int i = 0; i < 300; i++) {
            server.add(i, 1);
            time.advance(4L * LOOK);
            CompletableFuture<IdleBlock> taken =
                    CompletableFuture.supplyAsync(server::holdUp, body -> new Thread(body).start());
            time.advance(LOOK);
            try (IdleBlock held = taken.join()) {
                soonSettled(server);
                assertThat(server.add(1000 + i, 1)).isEqualTo(1001 + i); // a block starts nothing, a call does
                soon(server, ConnectionState.UP);
                time.advance(40L * LOOK);
                assertThat(state(server)).isEqualTo(ConnectionState.UP);
                assertThat(held).isNotNull();
            }
            passIdle(server, LOOK);
        }
        assertEachRanOnce(600);
    }

    @Test
    void eight_threads_start_stop_and_reset_and_the_last_word_holds() {
        listen("");
        int atListener = time.pending();
        RemoteCalcServer server = client(AUTO + "&Reconnect.minDelay=10");
        Runnable[] verbs = {
            server::_start,
            server::_stop,
            () -> server.transportControl(TransportControl.RESET),
            () -> server._async().add(1, 1),
            () -> server.transportControl(TransportControl.STOP, true),
            server::_start,
            server::close,
            () -> server.holdUp().close()
        };
        List<CompletableFuture<Void>> threads = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            Random random = new Random(t);
            threads.add(CompletableFuture.runAsync(
                    () -> {
                        for (int i = 0; i < 200; i++) {
                            verbs[random.nextInt(verbs.length)].run();
                        }
                    },
                    body -> new Thread(body).start()));
        }
        soon(() -> {
            time.advance(LOOK);
            return threads.stream().allMatch(CompletableFuture::isDone);
        });
        threads.forEach(CompletableFuture::join);
        server.transportControl(TransportControl.STOP, true);
        soon(server, ConnectionState.DOWN);
        soon(() -> time.pending() == atListener);
        Object ups = server.transportQuery(TransportQuery.LINK_COUNT);
        time.advance(TimeUnit.HOURS.toMillis(1));
        assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
        assertThat(server.transportQuery(TransportQuery.LINK_COUNT)).isEqualTo(ups);
        server._start();
        passUntilUp(server);
        assertThat(server.add(2, 1)).isEqualTo(3);
    }

    private void passUntilUp(RemoteCalcServer server) {
        soon(() -> {
            time.advance(1);
            return state(server) == ConnectionState.UP || state(server) == ConnectionState.IDLE_STOPPED;
        });
    }
}
