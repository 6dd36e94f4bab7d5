package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.Ticker;
import dev.burin.runtime.TimeoutException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.CalcWire;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.stack.TransportData;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Starts and stops that take their time, by one that the test lets pass: rows 32 and 34 of the fault list. */
@ParameterizedClass
@EnumSource(
        value = SessionMode.class,
        names = {"off", "require"})
class StopTimesTest extends VirtualTimes {
    private final AtomicInteger inits = new AtomicInteger();

    /** Sets an initial state up, which takes long the first time. */
    private final SessionListener slowInit = new SessionListener() {
        @Override
        public void onSession(Session session) {
            if (inits.incrementAndGet() == 1) {
                release.join();
            }
        }
    };

    private void assertStaysDown(RemoteCalcServer server) {
        int before = attempts.size();
        time.advance(TimeUnit.HOURS.toMillis(1));
        assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
        assertThat(attempts).hasSize(before);
    }

    @Test
    void an_initial_state_that_takes_too_long_fails_the_attempt_at_that_moment() {
        listen("");
        RemoteCalcServer server =
                client(options("Lifecycle.initTimeout=5000&Reconnect.jitter=none" + "&Reconnect.minDelay=1000")
                        .listener(slowInit));
        server._start();
        soon(() -> inits.get() == 1);
        CompletableFuture<Integer> call = server._async().add(1, 1);
        time.advance(4999);
        assertThat(state(server)).isEqualTo(ConnectionState.STARTING);
        time.advance(1);
        assertThat(state(server)).isEqualTo(ConnectionState.BACKOFF);
        assertThat((Throwable) server.transportQuery(TransportQuery.LAST_CAUSE))
                .hasMessageContaining("Lifecycle.initTimeout");
        assertThat(call).isNotDone();
        release.complete(null);
        time.advance(1000);
        assertThat(call.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(2);
        assertEachRanOnce(1);
    }

    @Test
    void a_stop_between_attempts_is_down_at_once() {
        RemoteCalcServer server = client("Reconnect.jitter=none&Reconnect.minDelay=5000");
        server._start();
        soon(server, ConnectionState.BACKOFF);
        server._stop();
        assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
        listen("");
        assertStaysDown(server);
    }

    @Test
    void a_stop_ends_the_call_of_a_thread_that_waits_and_is_not_undone_by_it() {
        RemoteCalcServer server =
                client("Lifecycle.autoStart=true&Reconnect.jitter=none&Reconnect.minDelay=5000&" + NO_TIME_LIMITS);
        CompletableFuture<Integer> call =
                CompletableFuture.supplyAsync(() -> server.add(1, 1), body -> new Thread(body).start());
        soon(server, ConnectionState.BACKOFF);
        server._stop();
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(NotExecutedException.class);
        assertStaysDown(server);
    }

    /** Its thread may have been held up before it came to wait. */
    @Test
    void a_call_that_was_made_before_a_stop_begins_nothing_after_it() {
        RemoteCalcServer server = client("Lifecycle.autoStart=true&Reconnect.minDelay=5000&" + NO_TIME_LIMITS);
        ClientSession session = (ClientSession) server._session();
        int since = session.endings();
        server._start();
        soon(server, ConnectionState.BACKOFF);
        server._stop();
        CalcWire.Add call = new CalcWire.Add();
        assertThatThrownBy(() -> session.await(call, CallOptions.DEFAULT, 0, since))
                .isInstanceOf(NotExecutedException.class);
        assertThat(session.queue(call, CallOptions.DEFAULT, 0, since)).isCompletedExceptionally();
        assertThatThrownBy(() -> session.queueOneway(call, CallOptions.DEFAULT, since))
                .isInstanceOf(NotExecutedException.class);
        assertStaysDown(server);
    }

    @Test
    void a_stop_while_the_initial_state_is_set_up_is_down_at_once_and_stays_so() {
        listen("");
        RemoteCalcServer server = client(options("").listener(slowInit));
        server._start();
        soon(() -> inits.get() == 1);
        server._stop();
        assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
        release.complete(null);
        assertStaysDown(server);
    }

    @Test
    void a_stop_while_the_peer_does_not_answer_is_down_at_once() {
        assumeThat(inSessions()).as("a plain peer need not answer").isTrue();
        Queue<TransportData> taken = new ConcurrentLinkedQueue<>();
        acceptRaw(taken::add);
        RemoteCalcServer server = client("Lifecycle.connectTimeout=3000&Reconnect.jitter=none&Reconnect.minDelay=1000");
        server._start();
        soon(() -> taken.size() == 1);
        soon(() -> taken.element().bytesReceived() > 0);
        time.advance(2999);
        assertThat(state(server)).isEqualTo(ConnectionState.STARTING);
        server._stop();
        assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
        assertStaysDown(server);
    }

    @Test
    void a_stop_gives_a_call_under_way_its_time_to_the_millisecond() {
        listen("Lifecycle.drainTimeout=1");
        RemoteCalcServer server = client("Lifecycle.drainTimeout=3000&" + NO_TIME_LIMITS);
        server._startAndWaitUp(0);
        CompletableFuture<Integer> call = server._async().slow(1);
        soon(() -> events.contains("slow"));
        server._stop();
        time.advance(2999);
        assertThat(state(server)).isEqualTo(ConnectionState.DRAINING);
        assertThat(call).isNotDone();
        time.advance(1);
        soon(server, ConnectionState.DOWN);
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS)).hasMessageContaining("Lifecycle.drainTimeout");
        release.complete(null);
        assertStaysDown(server);
    }

    @Test
    void a_session_that_ends_before_its_time_to_drain_is_up_leaves_no_timer() {
        Listener listener = listen("Lifecycle.drainTimeout=3000");
        RemoteCalcServer server = client("Reconnect.enabled=false&" + NO_TIME_LIMITS);
        server._startAndWaitUp(0);
        CompletableFuture<Integer> call = server._async().slow(1);
        soon(() -> events.contains("slow"));
        listener._stop();
        release.complete(null);
        assertThat(call.orTimeout(20, TimeUnit.SECONDS).join()).isEqualTo(1);
        listener._waitDown(0);
        server.close();
        soon(() -> time.pending() == 0);
    }

    @Test
    void a_session_that_ends_at_the_moment_of_its_stop_leaves_no_timer() {
        CompletableFuture<Runnable> client = new CompletableFuture<>();
        Ticker meeting = new Meeting(time, 3000, () -> client.join().run());
        Listener listener = CalcHelper.newListener(
                options("Lifecycle.drainTimeout=3000").ticker(meeting), proxy -> new SimpleCalc());
        later(listener);
        listener._startAndWaitUp(0);
        RemoteCalcServer server = client("");
        server._startAndWaitUp(0);
        assertThat(server.add(1, 1)).as("both ends are up").isEqualTo(2);
        client.complete(() -> {
            server.close();
            soon(() -> listener.transportQuery(TransportQuery.SESSION_COUNT).equals(0));
        });
        listener._stop();
        listener._waitDown(0);
        soon(() -> time.pending() == 0);
    }

    /** A time in which something happens just before a task is put down for so many milliseconds. */
    private record Meeting(Ticker time, long millis, Runnable before) implements Ticker {
        @Override
        public long nanoTime() {
            return time.nanoTime();
        }

        @Override
        public Future<?> schedule(Runnable task, long delay) {
            if (delay == millis) {
                before.run();
            }
            return time.schedule(task, delay);
        }

        @Override
        public Future<?> repeat(Runnable task, long first, long pause) {
            return time.repeat(task, first, pause);
        }
    }

    @Test
    void a_call_that_may_not_wait_fails_its_future_and_throws_nothing() {
        RemoteCalcServer server = client("");
        CompletableFuture<Integer> call = server._async().add(1, 1);
        assertThatThrownBy(() -> call.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(NotExecutedException.class);
    }

    @Test
    void a_wait_for_up_ends_at_its_limit() {
        RemoteCalcServer server = client("Reconnect.jitter=none&Reconnect.minDelay=60000");
        server._start();
        soon(server, ConnectionState.BACKOFF);
        int before = time.pending();
        CompletableFuture<Void> waiting =
                CompletableFuture.runAsync(() -> server._waitUp(1000), body -> new Thread(body).start());
        soon(() -> time.pending() == before + 1);
        time.advance(999);
        assertThat(waiting).isNotDone();
        time.advance(1);
        assertThatThrownBy(() -> waiting.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(TimeoutException.class);
    }
}
