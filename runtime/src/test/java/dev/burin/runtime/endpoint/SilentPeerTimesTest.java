package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.TransportData;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Peers that say nothing, or do not finish what they say, by a time that the test lets pass. */
@ParameterizedClass
@EnumSource(
        value = SessionMode.class,
        names = {"off", "require"})
class SilentPeerTimesTest extends VirtualTimes {
    private static final long LONG = TimeUnit.DAYS.toMillis(1) / 100;

    private final Queue<TransportData> taken = new ConcurrentLinkedQueue<>();

    @Test
    void a_peer_that_does_not_answer_a_handshake_is_left_at_the_limit() {
        assumeThat(inSessions()).as("a plain peer need not answer").isTrue();
        acceptRaw(taken::add);
        RemoteCalcServer server = client("Lifecycle.connectTimeout=3000&Reconnect.jitter=none&Reconnect.minDelay=1000");
        server._start();
        soon(() -> taken.size() == 1 && taken.element().bytesReceived() > 0);
        time.advance(2999);
        assertThat(state(server)).isEqualTo(ConnectionState.STARTING);
        time.advance(1 + TICK);
        soon(server, ConnectionState.BACKOFF);
        assertThat((Throwable) server.transportQuery(TransportQuery.LAST_CAUSE))
                .hasMessageContaining("the peer did not answer the handshake within 3000 ms");
        time.advance(1000);
        soon(() -> taken.size() == 2);
    }

    @Test
    void a_peer_that_never_says_anything_is_left_by_the_filter_keep_alive_and_not_without_it() {
        assumeThat(inSessions()).as("a session asks by itself").isFalse();
        acceptRaw(taken::add);
        RemoteCalcServer watchful = client("filter=KeepAlive&KeepAlive.delay=10&KeepAlive.count=3");
        RemoteCalcServer patient = client("");
        watchful._startAndWaitUp(0);
        patient._startAndWaitUp(0);
        time.advance(29_999);
        assertThat(state(watchful)).isEqualTo(ConnectionState.UP);
        time.advance(1);
        soon(() -> state(watchful) != ConnectionState.UP);
        assertThat((Throwable) watchful.transportQuery(TransportQuery.LAST_CAUSE))
                .hasMessageContaining("nothing has come for 30 s");
        time.advance(LONG);
        assertThat(state(patient)).isEqualTo(ConnectionState.UP);
    }

    @Test
    void a_session_asks_a_silent_peer_and_leaves_one_that_does_not_answer() throws Exception {
        assumeThat(inSessions()).as("a plain link has a filter for that").isTrue();
        listen("");
        RemoteCalcServer server = client("Session.keepAlive=1000&Reconnect.jitter=none&Reconnect.minDelay=60000");
        server._startAndWaitUp(0);
        server.add(1, 1);
        time.advance(500); // both ends have acknowledged what they have
        for (int i = 0; i < 10; i++) {
            passUntilAsked(server);
            assertThat(state(server)).isEqualTo(ConnectionState.UP);
        }
        int jumps = 0;
        do { // the last answer may be heard after a jump: then the peer is silent from the next one on
            assertThat(jumps++).as("how often it was silent").isLessThan(5);
            time.jump(2 * 1000 + 5000);
        } while (!leavesSoon(server));
        assertThat((Throwable) server.transportQuery(TransportQuery.LAST_CAUSE))
                .hasMessageContaining("nothing was heard of the peer");
        soon(() -> clients.element()._transportQuery(TransportQuery.STATE)
                != ConnectionState.UP); // or it waits at the end
    }

    /** A session that sleeps is not told the time: it has to look when something comes. */
    @Test
    void a_peer_that_has_spoken_lately_is_not_asked() {
        assumeThat(inSessions()).isTrue();
        listen("Session.keepAlive=60000");
        RemoteCalcServer server = client("Session.keepAlive=60000&" + NO_TIME_LIMITS);
        server._startAndWaitUp(0);
        long withoutPings = sentForCalls(server, 10_000);
        assertThat(sentForCalls(server, 59_000))
                .as(
                        "a PING or a PONG for each call would be 440 bytes more; acknowledgements may be some more or fewer")
                .isLessThan(withoutPings + 220);
    }

    private long sentForCalls(RemoteCalcServer server, long pause) {
        long before = sent(server);
        for (int i = 0; i < 10; i++) {
            server.add(i, 1);
            time.advance(pause);
        }
        return sent(server) - before;
    }

    /** Whether it is not up any more, or is not in two seconds: so long a thread takes at most to see that time has passed. */
    private static boolean leavesSoon(RemoteCalcServer server) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        while (state(server) == ConnectionState.UP && System.nanoTime() < deadline) {
            LockSupport.parkNanos(50_000);
        }
        return state(server) != ConnectionState.UP;
    }

    /** Lets time pass until the peer is asked, and waits for its answer. */
    private void passUntilAsked(RemoteCalcServer server) {
        long received = received(server);
        long sent = sent(server);
        for (long passed = 0; sent(server) == sent; passed += TICK) {
            assertThat(passed)
                    .as("a second after the last answer, which may be heard late")
                    .isLessThan(2500);
            time.advance(TICK);
        }
        soon(() -> received(server) > received);
    }

    private static long sent(RemoteCalcServer server) {
        return (Long) server.transportQuery(TransportQuery.BYTES_SENT);
    }

    private static long received(RemoteCalcServer server) {
        return (Long) server.transportQuery(TransportQuery.BYTES_RECEIVED);
    }

    @Test
    void who_connects_and_says_nothing_is_left_at_the_limit_and_who_says_a_byte_is_not() throws Exception {
        listen("Limits.firstByteTimeout=2000");
        int before = time.pending();
        Raw silent = new Raw();
        Raw speaking = new Raw();
        soon(() -> time.pending() == before + 2);
        speaking.link.write(new byte[] {(byte) 0xde}, 0, 1, Flush.NOW);
        time.advance(1999);
        assertThat(silent.closed).isNotDone();
        time.advance(1);
        silent.closed.get(20, TimeUnit.SECONDS);
        time.advance(LONG);
        assertThat(speaking.closed).as("half a packet may last for ever").isNotDone();
    }

    @Test
    void a_call_that_is_not_answered_fails_at_its_limit() {
        listen("");
        RemoteCalcServer server = client("");
        RemoteCalcServer other = client(""); // one that waits for its turn there would be refused at its limit
        server._startAndWaitUp(0);
        other._startAndWaitUp(0);
        int before = time.pending();
        CompletableFuture<Integer> future = server._async().slow(1);
        CompletableFuture<Integer> blocking =
                CompletableFuture.supplyAsync(() -> other.slow(2), body -> new Thread(body).start());
        soon(() -> events.stream().filter("slow"::equals).count() == 2 && time.pending() == before + 2);
        time.advance(199);
        assertThat(future).isNotDone();
        assertThat(blocking).isNotDone();
        assertThat(time.pending()).as("neither limit has begun to fail a call").isEqualTo(before + 2);
        time.advance(1);
        assertUnanswered(future);
        assertUnanswered(blocking);
    }

    private static void assertUnanswered(CompletableFuture<Integer> call) {
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(DeadlineException.class)
                .hasMessageContaining("slow was not answered within 200 ms");
    }
}
