package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.example.StubCalcServer;
import dev.burin.runtime.session.MemorySessionStore;
import dev.burin.runtime.session.SessionStore;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.transport.Acceptor;
import dev.burin.runtime.transport.IoThreads;
import dev.burin.runtime.transport.LocalTransport;
import dev.burin.runtime.transport.TransportFactory;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.SocketAddress;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Clients that come while their listener is being stopped: none is let in, and none is forgotten. */
@ParameterizedClass
@EnumSource(SessionMode.class)
class LateClientsTest extends VirtualTimes {
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final CompletableFuture<Void> goesOn = new CompletableFuture<>();

    private final class Server extends SimpleCalc {
        @Override
        public int slow(int n) {
            events.add("slow");
            release.join();
            return n;
        }
    }

    private static void soonDown(Listener listener) {
        soon(() -> listener.transportQuery(TransportQuery.STATE) == ConnectionState.DOWN);
    }

    /** A transport that does what the test wants with who takes links, and with who accepts them. */
    private record Tampering(UnaryOperator<Consumer<TransportData>> takers, UnaryOperator<Acceptor> acceptors)
            implements TransportFactory {
        private static final LocalTransport LOCAL = new LocalTransport();

        @Override
        public String scheme() {
            return LOCAL.scheme();
        }

        @Override
        public Connecting connect(SessionOptions options, IoThreads threads) {
            return LOCAL.connect(options, threads);
        }

        @Override
        public Acceptor listen(SessionOptions options, IoThreads threads, Consumer<TransportData> taker)
                throws IOException {
            return acceptors.apply(LOCAL.listen(options, threads, takers.apply(taker)));
        }

        @Override
        public String uri(SessionOptions options, SocketAddress address) {
            return LOCAL.uri(options, address);
        }
    }

    private Listener listen(TransportFactory transport) {
        Listener listener = new EndpointListener(options(""), transport, port -> new StubCalcServer(new SimpleCalc()));
        later(listener);
        listener._startAndWaitUp(0);
        return listener;
    }

    /** As the acceptor of TCP, which waits for the thread that serves its links. */
    private static Acceptor waitingFor(Runnable served, Acceptor acceptor) {
        return new Acceptor() {
            @Override
            public SocketAddress address() {
                return acceptor.address();
            }

            @Override
            public void close() {
                acceptor.close();
                CompletableFuture.runAsync(served)
                        .orTimeout(20, TimeUnit.SECONDS)
                        .join();
            }
        };
    }

    @Test
    void who_serves_links_is_not_held_up_while_the_listener_waits_for_its_address_to_be_free() {
        CompletableFuture<Listener> made = new CompletableFuture<>();
        Queue<Object> states = new ArrayDeque<>();
        Runnable asks = () -> states.add(made.join().transportQuery(TransportQuery.STATE));
        Listener listener = listen(new Tampering(UnaryOperator.identity(), acceptor -> waitingFor(asks, acceptor)));
        made.complete(listener);
        listener._stopAndWaitDown(0);
        assertThat(states).as("it is not down before its address is free").containsExactly(ConnectionState.DRAINING);
    }

    @Test
    void a_link_that_is_taken_when_the_listener_is_down_is_closed() throws Exception {
        Queue<Runnable> held = new ArrayDeque<>();
        Listener listener =
                listen(new Tampering(taker -> link -> held.add(() -> taker.accept(link)), UnaryOperator.identity()));
        Raw peer = new Raw();
        listener._stopAndWaitDown(0);
        held.remove().run();
        peer.closed.get(20, TimeUnit.SECONDS);
    }

    @Test
    void a_client_whose_implementation_is_made_while_the_listener_drains_is_not_let_in() throws Exception {
        AtomicInteger made = new AtomicInteger();
        Listener listener = CalcHelper.newListener(options(""), proxy -> {
            if (made.incrementAndGet() == 2) {
                begun.complete(null);
                goesOn.join();
            }
            return new Server();
        });
        later(listener);
        listener._startAndWaitUp(0);
        RemoteCalcServer first = client("Reconnect.enabled=false&" + NO_TIME_LIMITS);
        first._startAndWaitUp(0);
        CompletableFuture<Integer> call = first._async().slow(1);
        soon(() -> events.contains("slow"));
        RemoteCalcServer second = client("Reconnect.enabled=false");
        second._start();
        begun.get(20, TimeUnit.SECONDS);
        listener._stop();
        goesOn.complete(null);
        soon(second, ConnectionState.FAILED);
        release.complete(null);
        assertThat(call.get(20, TimeUnit.SECONDS)).isEqualTo(1);
        soonDown(listener);
    }

    /** A listener with a store in which a new session is created as the test says. */
    private Listener listenStored(UnaryOperator<Object> creating) {
        assumeThat(mode).as("what is stored are sessions").isNotEqualTo(SessionMode.off);
        MemorySessionStore memory = new MemorySessionStore();
        InvocationHandler handler = (proxy, method, arguments) -> {
            Object answer = method.invoke(memory, arguments);
            return method.getName().equals("create") ? creating.apply(answer) : answer;
        };
        Object store =
                Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {SessionStore.class}, handler);
        Listener listener =
                CalcHelper.newListener(options("Session.durability=results").using(store), proxy -> new SimpleCalc());
        later(listener);
        listener._startAndWaitUp(0);
        return listener;
    }

    @Test
    void a_session_that_is_being_made_when_the_listener_is_stopped_ends_when_it_has_begun() throws Exception {
        Listener listener = listenStored(answer -> {
            begun.complete(null);
            goesOn.join();
            return answer;
        });
        RemoteCalcServer server = client("Reconnect.jitter=none&Reconnect.minDelay=60000");
        server._start();
        begun.get(20, TimeUnit.SECONDS);
        listener._stop();
        goesOn.complete(null);
        soonDown(listener);
        soon(server, ConnectionState.BACKOFF);
    }

    @Test
    void a_session_that_cannot_be_made_is_not_waited_for() {
        Listener listener = listenStored(answer -> CompletableFuture.completedFuture(false));
        RemoteCalcServer server = client("Reconnect.enabled=false");
        server._start();
        soon(server, ConnectionState.FAILED);
        soon(() -> listener.transportQuery(TransportQuery.SESSION_COUNT).equals(0));
        listener._stop();
        soonDown(listener);
    }
}
