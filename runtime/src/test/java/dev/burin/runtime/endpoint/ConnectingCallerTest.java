package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TimeoutException;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.CalcWire;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.Acceptor;
import dev.burin.runtime.transport.IoThreads;
import dev.burin.runtime.transport.LocalTransport;
import dev.burin.runtime.transport.TransportFactory;
import java.io.IOException;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who connects: the thread that waits for it, if that takes no longer than it waits. */
@Timeout(30)
class ConnectingCallerTest {
    private static final String PLACE = "local:connecting-caller";

    private final Listener listener =
            CalcHelper.newListener(PLACE + "?Session.mode=prefer", client -> new SimpleCalc());
    private final Transport transport = new Transport();
    private final List<AutoCloseable> toClose = new ArrayList<>();

    ConnectingCallerTest() {
        listener._startAndWaitUp(0);
    }

    @AfterEach
    void close() throws Exception {
        transport.goesOn.countDown();
        for (AutoCloseable closed : toClose) {
            closed.close();
        }
        listener.close();
    }

    /** Connects as the test says. */
    private static final class Transport implements TransportFactory {
        private final LocalTransport local = new LocalTransport();
        private final List<Integer> limits = new ArrayList<>(); // of those who connect here
        private final CountDownLatch goesOn = new CountDownLatch(1); // who waits for longer
        private boolean isSlow;
        private @Nullable IOException failure;
        private volatile @Nullable Thread connected;

        @Override
        public String scheme() {
            return local.scheme();
        }

        @Override
        public Connecting connect(SessionOptions options, IoThreads threads) {
            Connecting attempt = local.connect(options, threads);
            return new Connecting() {
                @Override
                public @Nullable TransportData awaitUpTo(int millis) throws IOException {
                    limits.add(millis);
                    if (failure != null) {
                        throw failure;
                    }
                    return isSlow ? null : connected(attempt);
                }

                @Override
                public TransportData await() throws IOException {
                    try {
                        goesOn.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return connected(attempt);
                }

                @Override
                public void cancel() {
                    attempt.cancel();
                }
            };
        }

        private TransportData connected(Connecting attempt) throws IOException {
            connected = Thread.currentThread();
            return attempt.await();
        }

        @Override
        public Acceptor listen(SessionOptions options, IoThreads threads, Consumer<TransportData> taker)
                throws IOException {
            return local.listen(options, threads, taker);
        }

        @Override
        public String uri(SessionOptions options, SocketAddress address) {
            return local.uri(options, address);
        }
    }

    private RemoteCalcServer server(String options) {
        return server(SessionOptions.of(PLACE + options));
    }

    private RemoteCalcServer server(SessionOptions options) {
        ClientSession session = new ClientSession(options, transport);
        RemoteCalcServer server = new RemoteCalcServer(session);
        session.setDispatcher(Dispatcher.none(CalcWire.TYPES));
        toClose.add(server);
        return server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?Session.mode=require"})
    void who_waits_connects(String options) {
        RemoteCalcServer server = server(options);
        server._startAndWaitUp(5_000);
        assertThat(transport.connected).isSameAs(Thread.currentThread());
        assertThat(transport.limits).containsExactly(5_000);
        assertThat(server.add(1, 2)).isEqualTo(3);

        server._stopAndWaitDown(0);
        server._startAndWaitUp(0);
        assertThat(transport.limits).containsExactly(5_000, Integer.MAX_VALUE);
        assertThat(server.add(1, 2)).isEqualTo(3);
    }

    @Test
    void who_does_not_wait_leaves_it_to_another_thread() {
        RemoteCalcServer server = server("");
        transport.goesOn.countDown();
        server._start();
        server._waitUp(0);
        assertThat(transport.limits).isEmpty();
        assertThat(transport.connected).isNotSameAs(Thread.currentThread());
    }

    @Test
    void what_takes_longer_than_somebody_waits_goes_on_without_him() {
        transport.isSlow = true;
        RemoteCalcServer server = server("");
        assertThatThrownBy(() -> server._startAndWaitUp(1)).isInstanceOf(TimeoutException.class);
        assertThat(server.transportQuery(TransportQuery.STATE)).isEqualTo(ConnectionState.STARTING);

        transport.goesOn.countDown();
        server._waitUp(0);
        assertThat(transport.connected).isNotSameAs(Thread.currentThread());
        assertThat(server.add(1, 2)).isEqualTo(3);
    }

    @Test
    void a_failure_is_told_as_by_another_thread() {
        transport.failure = new IOException("nobody listens there");
        RemoteCalcServer server = server("?Reconnect.enabled=false");
        assertThatThrownBy(() -> server._startAndWaitUp(0))
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("nobody listens there");
        assertThat(server.transportQuery(TransportQuery.STATE)).isEqualTo(ConnectionState.FAILED);
    }

    @Test
    void where_code_of_the_user_runs_meanwhile_another_thread_connects() {
        transport.goesOn.countDown();
        List<Thread> told = new CopyOnWriteArrayList<>();
        RemoteCalcServer server = server(SessionOptions.of(PLACE).listener(new SessionListener() {
            @Override
            public void onUp(Session session) {
                told.add(Thread.currentThread());
            }
        }));
        server._startAndWaitUp(0);
        assertThat(transport.limits).isEmpty();
        assertThat(transport.connected).isNotSameAs(Thread.currentThread());
        assertThat(told).doesNotContain(Thread.currentThread());
    }
}
