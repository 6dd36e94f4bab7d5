package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.CallException;
import dev.burin.runtime.Durability;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Options;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.net.ByteProxy;
import dev.burin.runtime.session.MemorySessionStore;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two listeners that share the store of their sessions, and a client that goes from one to the other (row 21). */
@Timeout(60)
@ExtendWith(LeakCheck.class)
class SharedSessionsTest {
    private static final int WAIT = 20; // seconds

    private final Ledger ledger = new Ledger();
    private final MemorySessionStore store = MemorySessionStore.shared();
    private final CompletableFuture<Void> release = new CompletableFuture<>();
    private final List<Listener> listeners = new ArrayList<>();
    private ByteProxy proxy;
    private RemoteCalcServer server;

    private void listen(Durability durability, int grace) {
        for (int i = 0; i < 2; i++) {
            Listener listener = CalcHelper.newListener(
                    SessionOptions.of("tcp://127.0.0.1:0?Session.ackDelay=5&Lifecycle.drainTimeout=500")
                            .with(Options.SESSION_MODE, SessionMode.require)
                            .with(Options.SESSION_DURABILITY, durability)
                            .with(Options.SESSION_TAKE_OVER_GRACE, grace)
                            .using(store),
                    client -> ledger.new Server(client) {
                        @Override
                        public int slow(int n) {
                            ledger.ran(n);
                            release.join();
                            return n;
                        }
                    });
            listener._startAndWaitUp(4000);
            listeners.add(listener);
        }
        proxy = new ByteProxy(port(0));
        server = CalcHelper.newServer(
                "tcp://127.0.0.1:" + proxy.port() + "?Session.mode=require&Session.ackDelay=5&Reconnect.minDelay=1"
                        + "&Reconnect.maxDelay=5&Lifecycle.drainTimeout=500&DefaultDeliveryService.disableTimeout=true",
                remote -> ledger.client());
        server._startAndWaitUp(4000);
    }

    @BeforeEach
    void begin() {
        listeners.clear();
    }

    @AfterEach
    void close() {
        release.complete(null);
        server.close();
        proxy.close();
        listeners.forEach(Listener::close);
    }

    private int port(int listener) {
        return URI.create(listeners.get(listener).uri()).getPort();
    }

    /** From now on the client comes to that listener. */
    private void moveTo(int listener) {
        proxy.target(port(listener));
        proxy.cutAll(true);
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(WAIT, TimeUnit.SECONDS);
    }

    private void awaitRan(int number) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> ledger.executions(number) > 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Durability.class,
            names = {"results", "requests"})
    void row_21_calls_go_on_at_the_other_one_and_back(Durability durability) throws Exception {
        listen(durability, 10_000);
        Object id = server.transportQuery(TransportQuery.SESSION_ID);
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        int count = 600;
        for (int i = 0; i < count; i++) {
            answers.add(server._async().add(i, 1));
            if (i % 50 == 25) {
                moveTo(i / 50 % 2 == 0 ? 1 : 0);
            }
            if (i % 20 == 0) {
                get(answers.get(i));
            }
        }
        for (int i = 0; i < count; i++) {
            assertThat(get(answers.get(i))).isEqualTo(i + 1);
        }
        ledger.assertEachRanOnce(count);
        assertThat(server.transportQuery(TransportQuery.SESSION_ID)).isEqualTo(id);
        assertThat(ledger.clientInits).hasValue(1);
    }

    @Test
    void row_21_what_runs_at_the_old_one_is_not_run_again_and_its_answer_arrives() throws Exception {
        listen(Durability.results, 10_000);
        CompletableFuture<Integer> answer = server._async().slow(0);
        awaitRan(0);
        moveTo(1);
        CompletableFuture<Integer> behind = server._async().add(1, 1); // in line behind it, where it is now
        await().until(() -> (int) listeners.get(1).transportQuery(TransportQuery.SESSION_COUNT) == 1);
        assertThat(answer).isNotDone();
        release.complete(null);
        assertThat(get(answer)).isZero();
        assertThat(get(behind)).isEqualTo(2);
        ledger.assertEachRanOnce(2);
    }

    @Test
    void row_21_what_never_ends_at_the_old_one_is_unknown_after_the_grace() throws Exception {
        listen(Durability.results, 200);
        CompletableFuture<Integer> answer = server._async().slow(0);
        awaitRan(0);
        moveTo(1);
        assertThatThrownBy(() -> get(answer))
                .cause()
                .isInstanceOfSatisfying(
                        CallException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        release.complete(null); // too late
        assertThat(get(server._async().add(1, 1))).isEqualTo(2);
        ledger.assertEachRanOnce(2);
    }

    @Test
    void row_21_the_end_of_the_old_ones_lease_does_not_end_the_session() throws Exception {
        listen(Durability.results, 10_000);
        get(server._async().add(0, 1));
        moveTo(1);
        assertThat(get(server._async().add(1, 1))).isEqualTo(2);
        listeners.get(0).close(); // it leaves what it still has of the session
        assertThat(get(server._async().add(2, 1))).isEqualTo(3);
        assertThat(store.load()).hasSize(1);
        ledger.assertEachRanOnce(3);
    }
}
