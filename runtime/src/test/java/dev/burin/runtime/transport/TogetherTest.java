package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.burin.runtime.stack.Flush;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who writes what one of several callers sends. What is written to a loopback socket is there for its peer at once. */
@Timeout(20)
class TogetherTest {
    private final IoThreads threads = IoThreads.acquire();
    private final EventLoop loop = threads.nextLoop();
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private TcpLink link;
    private SocketChannel peer;

    @BeforeEach
    void connect() throws IOException {
        try (ServerSocketChannel listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            peer = SocketChannel.open(listener.getLocalAddress());
            link = new TcpLink(listener.accept(), loop, 0, 0);
        }
        link.start(new NothingComes());
    }

    @AfterEach
    void close() throws IOException {
        go.countDown();
        link.close(null);
        peer.close();
        threads.release();
    }

    /** Has the leader of the loop wait, in the stack. */
    private void holdAtWork() throws InterruptedException {
        loop.execute(this::waitHere);
        held.await();
    }

    /** Has the leader of the loop wait, in user code. */
    private void holdInHandler() throws InterruptedException {
        loop.execute(() -> loop.feedLater(new Handling(this::waitHere)));
        held.await();
    }

    private void waitHere() {
        held.countDown();
        try {
            go.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs user code when it is fed. */
    private record Handling(Runnable userCode) implements ResumedInput {
        @Override
        public boolean resume() {
            LoopThread leader = (LoopThread) Thread.currentThread();
            leader.beginHandler();
            userCode.run();
            return leader.endHandler();
        }
    }

    private void write(Flush flush) {
        link.write(new byte[] {1, 2, 3}, 0, 3, flush);
    }

    private int arrived() throws IOException {
        peer.configureBlocking(false);
        return peer.read(ByteBuffer.allocate(100));
    }

    @Test
    void a_loop_that_is_at_work_writes_for_all() throws Exception {
        holdAtWork();
        write(Flush.TOGETHER);
        write(Flush.TOGETHER);
        assertThat(arrived()).isZero();
        go.countDown();
        peer.configureBlocking(true);
        assertThat(peer.read(ByteBuffer.allocate(100))).isEqualTo(6);
    }

    @Test
    void what_was_sent_before_leaves_together_too() throws Exception {
        holdAtWork();
        write(Flush.LATER);
        link.flush(Flush.TOGETHER);
        assertThat(arrived()).isZero();
        go.countDown();
        peer.configureBlocking(true);
        assertThat(peer.read(ByteBuffer.allocate(100))).isEqualTo(3);
    }

    @Test
    void a_caller_who_cannot_wait_for_others_writes_itself() throws Exception {
        holdAtWork();
        write(Flush.NOW);
        assertThat(arrived()).isEqualTo(3);
    }

    @Test
    void a_caller_does_not_wait_for_a_loop_in_user_code() throws Exception {
        holdInHandler();
        write(Flush.TOGETHER);
        assertThat(arrived()).isEqualTo(3);
    }

    @Test
    void what_virtual_threads_send_leaves_whether_the_loop_sleeps_or_is_in_user_code() throws Exception {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(21);
        Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
        Object unused = start.invoke(null, (Runnable) () -> write(Flush.TOGETHER));
        assertThat(peer.read(ByteBuffer.allocate(100))).isEqualTo(3);

        holdInHandler();
        unused = start.invoke(null, (Runnable) () -> write(Flush.TOGETHER));
        assertThat(peer.read(ByteBuffer.allocate(100))).isEqualTo(3);
        assertThat(unused).isNotNull();
    }
}
