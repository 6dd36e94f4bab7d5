package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.StackListener;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.transport.Acceptor;
import dev.burin.runtime.transport.IoThreads;
import dev.burin.runtime.transport.LocalTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;

/** What tests of timing have in common: both ends over a link within the JVM, and a time that the test lets pass. */
@Timeout(60)
@ExtendWith(LeakCheck.class)
abstract class VirtualTimes {
    static final String NO_TIME_LIMITS = "DefaultDeliveryService.disableTimeout=true"; // of calls
    static final int TICK = 50; // milliseconds: how exactly sessions measure time

    @Parameter
    SessionMode mode;

    final VirtualTicker time = new VirtualTicker();
    final Map<Integer, AtomicInteger> executions = new ConcurrentHashMap<>();
    final Queue<String> events = new ConcurrentLinkedQueue<>(); // of the listener's sessions
    final Queue<Long> attempts = new ConcurrentLinkedQueue<>(); // when they were made
    final Queue<RemoteCalcClient> clients = new ConcurrentLinkedQueue<>();
    final CompletableFuture<Void> release = new CompletableFuture<>();
    private static final AtomicInteger TESTS = new AtomicInteger(); // each has a name of its own to meet at
    private final List<AutoCloseable> toClose = new ArrayList<>();
    private final String name = getClass().getSimpleName() + TESTS.incrementAndGet();

    @AfterEach
    @Timeout(60)
    void nothing_is_left_to_be_done_later() {
        release.complete(null);
        SoftAssertions all = new SoftAssertions(); // what is not closed would disturb the tests that follow
        for (int i = toClose.size() - 1; i >= 0; i--) {
            AutoCloseable next = toClose.get(i);
            all.assertThatCode(next::close).doesNotThrowAnyException();
        }
        all.assertAll();
        soon(() -> time.pending() == 0);
    }

    // ---- the two ends ----

    Listener listen(String options) {
        Listener made = CalcHelper.newListener(options(options).listener(new Noting()), client -> {
            clients.add(client);
            return new Server();
        });
        made._startAndWaitUp(0);
        toClose.add(made);
        return made;
    }

    RemoteCalcServer client(String options) {
        return client(options(options));
    }

    RemoteCalcServer client(SessionOptions options) {
        RemoteCalcServer made = CalcHelper.newServer(options.stackListener(new Attempts()));
        toClose.add(made);
        return made;
    }

    /** Has that closed after the test, before what came earlier. */
    void later(AutoCloseable closed) {
        toClose.add(closed);
    }

    /** Unless a test is about that, no link is lost because answers take real time while the other time passes. */
    SessionOptions options(String options) {
        return options("", options);
    }

    /** The same for another place to meet at. */
    SessionOptions options(String place, String options) {
        String keepAlive = options.contains("Session.keepAlive") ? "" : "Session.keepAlive=0&";
        return SessionOptions.of("local:" + name + place + "?Session.mode=" + mode + "&" + keepAlive + options)
                .ticker(time);
    }

    /** Takes links, and does no more with them than that. */
    Acceptor acceptRaw(Consumer<TransportData> taker) {
        return acceptRaw("", taker);
    }

    Acceptor acceptRaw(String place, Consumer<TransportData> taker) {
        IoThreads threads = IoThreads.acquire();
        try {
            Acceptor acceptor = new LocalTransport().listen(options(place, ""), threads, taker);
            toClose.add(() -> {
                acceptor.close();
                threads.release();
            });
            return acceptor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A link to the listener that the test writes to. */
    final class Raw implements SessionData {
        final CompletableFuture<Void> closed = new CompletableFuture<>();
        final TransportData link;

        Raw() throws IOException {
            IoThreads threads = IoThreads.acquire();
            later(threads::release);
            link = new LocalTransport().connect(options(""), threads).await();
            later(() -> link.close(null));
            link.start(this);
        }

        @Override
        public boolean data(byte[] data, int offset, int length) {
            return true;
        }

        @Override
        public boolean resume() {
            return true;
        }

        @Override
        public void detach() {}

        @Override
        public void closed(@Nullable Throwable cause) {
            closed.complete(null);
        }
    }

    static void stopHard(Listener listener) {
        listener.transportControl(TransportControl.STOP, true);
        listener._waitDown(0);
    }

    boolean inSessions() {
        return mode == SessionMode.require;
    }

    static ConnectionState state(RemoteCalcServer server) {
        return (ConnectionState) server.transportQuery(TransportQuery.STATE);
    }

    /** Waits, while time does not pass, for what other threads are about to do. */
    static void soon(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("it does not come").isLessThan(deadline);
            LockSupport.parkNanos(50_000);
        }
    }

    static void soon(RemoteCalcServer server, ConnectionState state) {
        soon(() -> state(server) == state);
    }

    /** Waits until the client is up and has nothing more to do, or was stopped because it is idle. */
    static void soonSettled(RemoteCalcServer server) {
        soon(() -> switch (state(server)) {
            case UP -> (Boolean) server.transportQuery(TransportQuery.IS_IDLE);
            case IDLE_STOPPED -> true;
            default -> false;
        });
    }

    /** Lets so little time pass, again and again, that a client which is not needed stops. */
    void passIdle(RemoteCalcServer server, long step) {
        soon(() -> {
            soonSettled(server);
            if (state(server) != ConnectionState.IDLE_STOPPED) {
                time.advance(step);
            }
            return state(server) == ConnectionState.IDLE_STOPPED;
        });
    }

    void assertEachRanOnce(int count) {
        assertThat(executions).hasSize(count);
        assertThat(executions.values()).allMatch(runs -> runs.get() == 1);
    }

    /** Notes when attempts are made. */
    private final class Attempts implements StackListener {
        @Override
        public void linkOpened(SocketAddress peer, boolean accepted) {
            attempts.add(time.millis());
        }

        @Override
        public void connectFailed(String uri, Throwable cause) {
            attempts.add(time.millis());
        }
    }

    private final class Noting implements SessionListener {
        @Override
        public void onSession(Session session) {
            events.add("session");
        }

        @Override
        public void onIdle(Session session) {
            events.add("idle");
        }

        @Override
        public void onSuspended(Session session, Throwable cause) {
            events.add("suspended");
        }

        @Override
        public void onDown(Session session, Throwable cause) {
            events.add("down");
        }
    }

    private final class Server extends SimpleCalc {
        @Override
        public int add(int a, int b) {
            executions.computeIfAbsent(a, key -> new AtomicInteger()).incrementAndGet();
            return super.add(a, b);
        }

        @Override
        public void note(String text) {
            events.add("note " + text);
        }

        @Override
        public int slow(int n) {
            events.add("slow");
            release.join();
            return n;
        }
    }
}
