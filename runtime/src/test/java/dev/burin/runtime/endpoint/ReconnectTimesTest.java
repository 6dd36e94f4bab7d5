package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.transport.IoThreads;
import dev.burin.runtime.transport.LocalTransport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Waits between attempts, and how long one tries, by a time that the test lets pass: rows 35 and 37 of the fault list. */
@ParameterizedClass
@EnumSource(
        value = SessionMode.class,
        names = {"off", "require"})
class ReconnectTimesTest extends VirtualTimes {
    private static final String DOUBLING =
            "Reconnect.jitter=none&Reconnect.minDelay=100&Reconnect.factor=2&Reconnect.resetAfter=5000";

    /** The next attempt is made so many milliseconds from now, and not before. */
    private void assertNextAttemptIn(long millis) {
        int before = attempts.size();
        time.advance(millis - 1);
        assertThat(attempts).hasSize(before);
        time.advance(1);
        soon(() -> attempts.size() > before); // another one follows at once when a session is not known any more
    }

    @Test
    void a_hundred_clients_of_a_server_that_is_down_do_not_come_together() {
        List<RemoteCalcServer> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(client("Reconnect.minDelay=100&Reconnect.maxDelay=30000"));
            all.get(i)._start();
        }
        soonAll(all, ConnectionState.BACKOFF);
        for (int i = 0; i < 2_000; i++) {
            time.advance(5);
            soonAll(all, ConnectionState.BACKOFF);
        }
        assertThat(attempts.size()).isBetween(600, 1100); // log2(10 s / 50 ms) each, and the first
        Map<Long, Long> second = attempts.stream()
                .filter(moment -> moment > 0 && moment <= 100)
                .collect(Collectors.groupingBy(moment -> moment / 10, Collectors.counting()));
        assertThat(second.values()).as("attempts in ten milliseconds each").allMatch(count -> count < 45);

        listen("");
        for (int i = 0; i < 3_100 && !areAll(all, ConnectionState.UP); i++) {
            time.advance(10);
            soon(() -> all.stream()
                    .allMatch(each -> state(each) == ConnectionState.UP || state(each) == ConnectionState.BACKOFF));
        }
        assertThat(areAll(all, ConnectionState.UP)).isTrue();
    }

    private static void soonAll(List<RemoteCalcServer> all, ConnectionState state) {
        soon(() -> areAll(all, state));
    }

    private static boolean areAll(List<RemoteCalcServer> all, ConnectionState state) {
        return all.stream().allMatch(each -> state(each) == state);
    }

    @Test
    void waits_grow_although_the_server_accepts_and_begin_anew_after_a_lasting_connection() throws Exception {
        Listener first = listen(DOUBLING);
        RemoteCalcServer server = client(DOUBLING);
        server._startAndWaitUp(0);
        time.advance(5000);
        stopHard(first);
        soon(server, ConnectionState.BACKOFF);
        var raw = acceptRaw(link -> link.close(null));
        for (long wait = 100; wait <= 3200; wait *= 2) {
            assertNextAttemptIn(wait);
            soon(server, ConnectionState.BACKOFF);
        }
        raw.close();

        Listener second = listen(DOUBLING);
        assertNextAttemptIn(6400);
        soon(server, ConnectionState.UP);
        time.advance(4999);
        stopHard(second);
        soon(server, ConnectionState.BACKOFF);
        Listener third = listen(DOUBLING);
        assertNextAttemptIn(12_800); // the connection had not lasted
        soon(server, ConnectionState.UP);
        time.advance(5000);
        stopHard(third);
        soon(server, ConnectionState.BACKOFF);
        assertNextAttemptIn(100);
    }

    @Test
    void a_client_gives_up_after_the_time_it_was_told_and_not_before() {
        RemoteCalcServer server = client("Reconnect.jitter=none&Reconnect.minDelay=1000&Reconnect.factor=1"
                + "&Reconnect.giveUpAfter=5000&Lifecycle.autoStart=true");
        CompletableFuture<Integer> call = server._async().add(1, 1);
        soon(server, ConnectionState.BACKOFF);
        for (int i = 1; i < 5; i++) {
            assertNextAttemptIn(1000);
            soon(server, ConnectionState.BACKOFF);
            assertThat(call).isNotDone();
        }
        assertNextAttemptIn(1000);
        soon(server, ConnectionState.FAILED);
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(NotExecutedException.class);
        time.advance(TimeUnit.HOURS.toMillis(1));
        assertThat(attempts).hasSize(6);
    }

    @Test
    void a_call_waits_for_a_link_as_long_as_it_was_told() {
        RemoteCalcServer server = client(
                "Lifecycle.autoStart=true&Lifecycle.callWait=500&Reconnect.jitter=none&Reconnect.minDelay=60000");
        CompletableFuture<Integer> first = server._async().add(1, 1);
        soon(server, ConnectionState.BACKOFF);
        time.advance(100);
        CompletableFuture<Integer> second = server._async().add(2, 1);
        time.advance(399);
        assertThat(first).isNotDone();
        time.advance(1 + tick());
        assertWaitedTooLong(first);
        assertThat(second).isNotDone();
        time.advance(100);
        assertWaitedTooLong(second);
    }

    @Test
    void a_thread_waits_for_a_link_as_long_as_it_was_told() {
        RemoteCalcServer server = client("Lifecycle.callWait=500&Reconnect.jitter=none&Reconnect.minDelay=60000");
        server._start();
        soon(server, ConnectionState.BACKOFF);
        int before = time.pending();
        Thread[] caller = new Thread[1];
        CompletableFuture<Integer> call = CompletableFuture.supplyAsync(() -> server.add(1, 1), body -> {
            caller[0] = new Thread(body);
            caller[0].start();
        });
        soon(() -> time.pending() == before + 1); // the time limit of the call, or the ticks of a session
        soon(() -> caller[0].getState() == Thread.State.WAITING);
        time.advance(499);
        assertThat(call).isNotDone();
        time.advance(1 + tick());
        assertWaitedTooLong(call);
    }

    /** How much later than to the millisecond something may be noticed. */
    private int tick() {
        return inSessions() ? TICK : 0;
    }

    private void assertWaitedTooLong(CompletableFuture<Integer> call) {
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(inSessions() ? NotExecutedException.class : DeadlineException.class)
                .hasMessageContaining("500 ms");
    }

    @Test
    void a_session_that_cannot_be_resumed_is_given_up_after_the_time_it_was_told() {
        assumeThat(inSessions()).as("a plain link is not resumed").isTrue();
        Listener first = listen("");
        RemoteCalcServer server = client(NO_TIME_LIMITS
                + "&Session.resumeTimeout=3000&Session.reopen=true&Reconnect.jitter=none&Reconnect.minDelay=60000");
        server._startAndWaitUp(0);
        CompletableFuture<Integer> call = server._async().slow(1);
        soon(() -> events.contains("slow"));
        first.transportControl(TransportControl.RESET, null);
        soon(server, ConnectionState.BACKOFF);
        time.advance(2999);
        assertThat(call).isNotDone();
        time.advance(1 + 2L * TICK);
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("Session.resumeTimeout");
        assertThat(state(server)).isEqualTo(ConnectionState.BACKOFF);
    }

    @Test
    void a_stop_and_a_start_between_two_attempts_make_one_attempt_and_no_second_timer() {
        RemoteCalcServer server = client("Reconnect.jitter=none&Reconnect.minDelay=5000&Reconnect.factor=1");
        server._start();
        soon(server, ConnectionState.BACKOFF);
        time.advance(4000);
        server._stop();
        server._start();
        soon(server, ConnectionState.BACKOFF);
        assertThat(attempts).containsExactly(0L, 4000L);
        assertNextAttemptIn(5000);
    }

    /** Passes bytes of a link on to another one until it has passed so many, and then breaks both. */
    private static final class Cutting implements SessionData {
        private final TransportData from;
        private final TransportData to;
        private final AtomicInteger left;

        Cutting(TransportData from, TransportData to, AtomicInteger left) {
            this.from = from;
            this.to = to;
            this.left = left;
        }

        @Override
        public boolean data(byte[] data, int offset, int length) {
            int passed = Math.min(length, left.get());
            to.write(data, offset, passed, Flush.NOW);
            if (left.addAndGet(-passed) == 0) {
                to.close(null);
                from.close(null);
            }
            return true;
        }

        @Override
        public boolean resume() {
            return true;
        }

        @Override
        public void detach() {}

        @Override
        public void closed(Throwable cause) {
            to.close(cause);
        }
    }

    @Test
    void a_session_whose_link_breaks_inside_a_packet_goes_on_over_the_next_one() {
        assumeThat(inSessions()).as("a plain link is not resumed").isTrue();
        listen("");
        AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        IoThreads threads = IoThreads.acquire();
        later(threads::release);
        acceptRaw("-proxy", here -> {
            try {
                TransportData there =
                        new LocalTransport().connect(options(""), threads).await();
                here.start(new Cutting(here, there, new AtomicInteger(Integer.MAX_VALUE)));
                there.start(new Cutting(there, here, left));
            } catch (IOException e) {
                here.close(e);
            }
        });
        RemoteCalcServer server = client(options("-proxy", "Reconnect.jitter=none&Reconnect.minDelay=1000"));
        server._startAndWaitUp(0);
        assertThat(server.add(1, 1)).isEqualTo(2);
        left.set(11); // its header, and no more than three bytes of the packet
        CompletableFuture<Integer> cut = server._async().add(2, 1);
        soon(server, ConnectionState.BACKOFF);
        assertThat(executions).as("it is the answer that was cut").containsKey(2);
        assertThat(cut).isNotDone();
        left.set(Integer.MAX_VALUE);
        assertNextAttemptIn(1000);
        assertThat(cut.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(3);
        assertThat(server.add(3, 1)).isEqualTo(4);
        assertEachRanOnce(3);
    }

    @Test
    void a_link_that_breaks_inside_a_packet_leaves_nothing_for_the_next_one() throws Exception {
        assumeThat(inSessions())
                .as("what is sent here is not an answer to who asks for a session")
                .isFalse();
        var raw = acceptRaw(link -> {
            byte[] half = {(byte) 0xde, (byte) 0xad, (byte) 0xbe, (byte) 0xef, 0, 0, 0, 100, 1, 2, 3};
            link.write(half, 0, half.length, Flush.NOW);
            link.close(null);
        });
        RemoteCalcServer server = client("Reconnect.jitter=none&Reconnect.minDelay=1000");
        server._start();
        soon(server, ConnectionState.BACKOFF);
        raw.close();
        listen("");
        assertNextAttemptIn(1000);
        soon(server, ConnectionState.UP);
        assertThat(server.add(1, 1)).isEqualTo(2);
        assertEachRanOnce(1);
    }

    @Test
    void a_session_is_kept_for_its_lease_and_not_longer() {
        assertThat(sessionsAfterLoss(listener -> {
                    time.advance(1999);
                    return listener;
                }))
                .isEqualTo(inSessions() ? 1 : 0);
    }

    @Test
    void a_session_is_over_when_its_lease_is() {
        assertThat(sessionsAfterLoss(listener -> {
                    time.advance(2000 + TICK);
                    soon(() -> listener.transportQuery(TransportQuery.SESSION_COUNT)
                            .equals(0));
                    return listener;
                }))
                .isEqualTo(0);
    }

    @Test
    void a_pause_of_the_process_does_not_use_up_a_lease() {
        assertThat(sessionsAfterLoss(listener -> {
                    time.jump(100_000);
                    time.advance(1999 - TICK);
                    return listener;
                }))
                .isEqualTo(inSessions() ? 1 : 0);
    }

    /** How many sessions there are when a link was lost and some time has passed; then the client comes back. */
    private Object sessionsAfterLoss(Function<Listener, Listener> passing) {
        Listener listener = listen("Session.lease=2000");
        RemoteCalcServer server = client("Reconnect.jitter=none&Reconnect.minDelay=300000");
        server._startAndWaitUp(0);
        assertThat(server.add(1, 1)).isEqualTo(2);
        Object id = server.transportQuery(TransportQuery.SESSION_ID);
        listener.transportControl(TransportControl.RESET, null);
        soon(server, ConnectionState.BACKOFF);
        soon(() -> events.contains(inSessions() ? "suspended" : "down"));
        soon(() -> inSessions()
                || listener.transportQuery(TransportQuery.SESSION_COUNT).equals(0));
        Object kept = passing.apply(listener).transportQuery(TransportQuery.SESSION_COUNT);
        server.transportControl(TransportControl.RESET, null);
        assertThat(server.add(2, 1)).isEqualTo(3);
        if (inSessions()) {
            assertThat(server.transportQuery(TransportQuery.SESSION_ID).equals(id))
                    .isEqualTo(kept.equals(1));
        }
        assertEachRanOnce(2);
        return kept;
    }
}
