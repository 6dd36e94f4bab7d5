package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.session.InitialStateNames;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.transport.LocalTransport;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a session says late, after its end has given it up: it does not concern the one that came after it. */
@ParameterizedClass
@EnumSource(value = SessionMode.class, names = "require")
class GivenUpSessionTest extends VirtualTimes {
    private static final TransportException CAUSE = new TransportException("late", null);

    private final Queue<String> told = new ConcurrentLinkedQueue<>(); // to the listener of the client
    private final Queue<Runnable> tasks = new ArrayDeque<>(); // of the old session
    private final SessionListener telling = new SessionListener() {
        @Override
        public void onSession(Session session) {
            told.add("session");
        }

        @Override
        public void onUp(Session session) {
            told.add("up");
        }

        @Override
        public void onSuspended(Session session, Throwable cause) {
            told.add("suspended");
        }
    };

    private RemoteCalcServer server;
    private ClientSession owner;

    private void startClient(String terms) {
        server = client(options(terms).listener(telling));
        owner = (ClientSession) server._session();
        server._start();
    }

    private void startUp(String terms) {
        listen("");
        startClient(terms);
        soon(() -> told.contains("up"));
        soon(server, ConnectionState.UP);
        told.clear();
    }

    /** A session of the client beside the one that it has. */
    private CarriedSession another() {
        synchronized (owner) {
            return new CarriedSession(owner, owner.environment(), tasks::add);
        }
    }

    private void giveUp(CarriedSession session) {
        synchronized (owner) {
            session.giveUp(CAUSE);
        }
    }

    private CarriedSession givenUp() {
        CarriedSession session = another();
        giveUp(session);
        return session;
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    /** Waits until listeners were told what that session had to tell. */
    private static void awaitTold(CarriedSession session) throws Exception {
        CompletableFuture<Void> all = new CompletableFuture<>();
        session.stack().delivery().tell(() -> all.complete(null));
        all.get(20, TimeUnit.SECONDS);
    }

    private void assertUndisturbed() {
        assertThat(state(server)).isEqualTo(ConnectionState.UP);
        assertThat(owner.open()).as("what calls travel over").isNotNull();
        assertThat(told).isEmpty();
    }

    @Test
    void its_link_that_closes_leaves_the_next_one_in_use() throws Exception {
        startUp("");
        CarriedSession old = another();
        old.gateOpened();
        giveUp(old);
        awaitTold(old);
        assertThat(told).containsExactly("up");
        told.clear();
        old.linkClosed(null);
        awaitTold(old);
        assertUndisturbed();
    }

    @Test
    void its_link_that_closes_does_not_keep_the_client_from_stopping_when_it_is_idle() {
        startUp("Lifecycle.idleStop=1000");
        givenUp().linkClosed(null);
        passIdle(server, 1000);
    }

    @Test
    void a_link_that_it_is_attached_to_has_no_initial_state_set_up() {
        startUp("");
        CarriedSession old = givenUp();
        tasks.clear();
        old.attached(InitialStateNames.another(), false);
        assertThat(tasks).isEmpty();
        assertUndisturbed();
    }

    @Test
    void an_initial_state_that_waits_for_a_thread_is_not_set_up_any_more() {
        startUp("");
        CarriedSession old = another();
        old.attached(InitialStateNames.another(), false);
        giveUp(old);
        runTasks();
        assertUndisturbed();
    }

    @Test
    void its_gate_that_opens_is_not_told() throws Exception {
        startUp("");
        CarriedSession old = givenUp();
        old.gateOpened();
        awaitTold(old);
        assertUndisturbed();
    }

    @Test
    void a_call_that_waits_in_it_starts_nothing_after_a_stop() {
        startUp("Lifecycle.autoStart=true");
        CarriedSession old = another();
        server._stopAndWaitDown(0);
        giveUp(old);
        old.wanted();
        assertThat(state(server)).isEqualTo(ConnectionState.DOWN);
    }

    @Test
    void its_end_does_not_stop_the_next_one() {
        startUp("Session.reopen=false");
        CarriedSession old = givenUp();
        tasks.clear();
        old.ended(CAUSE);
        runTasks();
        assertUndisturbed();
    }

    @Test
    void its_end_that_was_to_stop_the_client_does_not_when_another_stop_and_a_start_came_first() {
        startUp("Session.reopen=false");
        CarriedSession old = another();
        old.ended(CAUSE);
        giveUp(old);
        runTasks();
        assertUndisturbed();
    }

    @Test
    void a_peer_that_knows_nothing_of_it_is_not_taken_to_know_nothing_of_the_next_one() {
        mode = SessionMode.prefer; // the only one that could do without sessions then
        acceptRaw(link -> {});
        startClient("");
        soon(() -> Boolean.TRUE.equals(server.transportQuery(TransportQuery.IS_RESUMABLE)));
        givenUp().notSupported(CAUSE);
        assertThat(server.transportQuery(TransportQuery.IS_RESUMABLE)).isEqualTo(true);
        assertThat(state(server)).isEqualTo(ConnectionState.STARTING);
    }

    @Test
    void one_that_is_given_up_as_it_takes_a_link_is_not_followed_by_another() throws Exception {
        startUp("");
        SessionCarrier carrier = new SessionCarrier(owner);
        TransportData link = new LocalTransport()
                .connect(options(""), owner.environment().threads())
                .await();
        TransportData stopping = (TransportData) Proxy.newProxyInstance(
                TransportData.class.getClassLoader(),
                new Class<?>[] {TransportData.class},
                (proxy, method, arguments) -> {
                    Object result = method.invoke(link, arguments);
                    if (method.getName().equals("start")) {
                        carrier.failWaiting(CAUSE);
                    }
                    return result;
                });
        int before = time.pending();
        carrier.use(stopping, owner.environment(), 1, () -> true);
        assertThat(time.pending()).as("timers").isEqualTo(before);
        link.close(null);
    }
}
