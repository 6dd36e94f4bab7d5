package dev.burin.runtime.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A loop that watches nothing is not in its selector, where a JVM that ends would wait 300 ms for it. */
@Timeout(20)
class IdleLoopTest {
    private final IoThreads threads = IoThreads.acquire();
    private final EventLoop loop = new EventLoop(threads);

    @BeforeEach
    void start() {
        loop.start();
    }

    @AfterEach
    void end() {
        loop.close();
        threads.release();
    }

    private void awaitIdle() {
        await(Thread.State.WAITING);
    }

    private void await(Thread.State state) {
        Awaitility.await().pollInterval(Duration.ofMillis(1)).until(() -> {
            LoopThread leader = loop.leader();
            return leader != null && leader.getState() == state;
        });
    }

    @Test
    void it_is_idle_before_its_first_channel_and_after_its_last() throws Exception {
        awaitIdle();
        Pipe pipe = Pipe.open();
        pipe.source().configureBlocking(false);
        CompletableFuture<Void> served = new CompletableFuture<>();
        SelectionKey key = loop.register(pipe.source(), 0, () -> served.complete(null));
        loop.execute(() -> EventLoop.watch(key, SelectionKey.OP_READ, true));

        pipe.sink().write(ByteBuffer.allocate(1));
        served.get(10, TimeUnit.SECONDS);

        pipe.source().close();
        pipe.sink().close();
        loop.execute(loop::letGo);
        awaitIdle();
    }

    private interface End {
        void end(TcpLink link, SocketChannel peer) throws IOException;
    }

    private void connectAnd(End end) throws IOException {
        try (ServerSocketChannel listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            SocketChannel channel = SocketChannel.open(listener.getLocalAddress());
            try (SocketChannel peer = listener.accept()) {
                TcpLink link = new TcpLink(channel, loop, 0, 0);
                link.start(new NothingComes());
                await(Thread.State.RUNNABLE); // as a thread in a selector is
                end.end(link, peer);
                awaitIdle();
            }
        }
    }

    @Test
    void it_is_idle_when_its_link_was_closed() throws Exception {
        connectAnd((link, peer) -> link.close(null));
    }

    @Test
    void it_is_idle_when_the_peer_has_closed() throws Exception {
        connectAnd((link, peer) -> peer.close());
    }

    @Test
    void it_is_idle_when_a_task_of_its_own_has_closed_the_link() throws Exception {
        connectAnd((link, peer) -> loop.execute(() -> link.close(null)));
    }
}
