package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stack.Flush;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Links of a thread that has always called soon after it had made one, and waited for the answer. */
@Timeout(30)
class NewLinkTest {
    /** A thread that has not called after all is trusted again after up to 1024. */
    private static final int MOST_LINKS = 5000;

    private final IoThreads threads = IoThreads.acquire();
    private ServerSocketChannel listener;
    private TcpLink link;
    private SocketChannel peer;
    private Above above;

    /** Who tells the layer above the link what. */
    private static final class Above extends NothingComes {
        final CompletableFuture<Thread> read = new CompletableFuture<>();
        final CompletableFuture<Thread> closed = new CompletableFuture<>();

        Runnable atData = () -> {};

        @Override
        public boolean data(byte[] data, int offset, int length) {
            atData.run();
            read.complete(Thread.currentThread());
            return true;
        }

        @Override
        public void closed(@Nullable Throwable cause) {
            assertThat(closed.complete(Thread.currentThread()))
                    .as("it is told once")
                    .isTrue();
        }
    }

    @BeforeEach
    void listen() throws IOException {
        listener = ServerSocketChannel.open();
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void close() throws IOException {
        closeBoth();
        listener.close();
        threads.release();
    }

    private void closeBoth() throws IOException {
        link.close(null);
        peer.close();
    }

    private void connect() throws IOException {
        SocketChannel channel = SocketChannel.open(listener.getLocalAddress());
        peer = listener.accept();
        link = new TcpLink(channel, threads.nextLoop(), 0, 0);
        above = new Above();
        link.startForCaller(above);
        link.expectCall();
    }

    /** Sends what the thread waits for an answer to, and waits for what is there; whether it might read. */
    private boolean call() {
        link.write(new byte[1], 0, 1, Flush.NOW);
        return link.readUntil(() -> true, 0);
    }

    /** Makes a link that is left to this thread. The loop has one that is not: the first to wait for an answer leaves that to it. */
    private void connectTrusted() throws IOException {
        boolean isLeft = false;
        for (int i = 0; i < MOST_LINKS && !isLeft; i++) {
            connect();
            isLeft = call();
            closeBoth();
        }
        assertThat(isLeft).isTrue();
        connect();
    }

    private static <T> T byAnother(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        new Thread(task).start();
        return task.get();
    }

    private static Thread soon(Future<Thread> told) throws Exception {
        return told.get(10, TimeUnit.SECONDS);
    }

    private static boolean isOfLoop(Thread thread) {
        return thread instanceof LoopThread;
    }

    @Test
    void a_thread_that_is_not_known_leaves_the_first_answer_to_the_loop() throws Exception {
        assertThat(byAnother(() -> {
                    connect();
                    return call();
                }))
                .isFalse();
        assertThat(peer.write(ByteBuffer.allocate(1))).isEqualTo(1);
        assertThat(isOfLoop(soon(above.read))).isTrue();
        assertThat(byAnother(this::call)).as("the next one reads").isTrue();
    }

    @Test
    void one_that_has_always_called_reads_the_first_answer() throws Exception {
        boolean isReader = false;
        for (int i = 0; i < 20 && !isReader; i++) { // not when it is held up for a tick of the warden
            connectTrusted();
            link.write(new byte[1], 0, 1, Flush.NOW);
            assertThat(peer.write(ByteBuffer.allocate(1))).isEqualTo(1);
            isReader = link.readUntil(above.read::isDone, 0) && isMe(above.read);
            closeBoth();
        }
        assertThat(isReader).isTrue();
    }

    @Test
    void it_tells_of_the_end_itself_if_it_waits_for_that() throws Exception {
        boolean isTeller = false;
        for (int i = 0; i < 20 && !isTeller; i++) {
            connectTrusted();
            link.closeHere();
            isTeller = above.closed.isDone() && isMe(above.closed);
            soon(above.closed);
            assertThat(peer.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            peer.close();
        }
        assertThat(isTeller).isTrue();
    }

    @Test
    void of_an_end_that_it_does_not_wait_for_the_loop_tells() throws Exception {
        connectTrusted();
        link.close(null);
        assertThat(isOfLoop(soon(above.closed))).isTrue();
    }

    @Test
    void what_is_queued_leaves_before_the_end() throws Exception {
        connectTrusted();
        link.write(new byte[1], 0, 1, Flush.LATER);
        link.closeHere();
        assertThat(peer.read(ByteBuffer.allocate(2))).isEqualTo(1);
        assertThat(peer.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        assertThat(isOfLoop(soon(above.closed))).isTrue();
    }

    @Test
    void what_the_peer_sends_is_read_by_the_loop_if_the_thread_does_not_call() throws Exception {
        connectTrusted();
        assertThat(peer.write(ByteBuffer.allocate(1))).isEqualTo(1);
        assertThat(isOfLoop(soon(above.read))).isTrue();
        link.closeHere();
        assertThat(isOfLoop(soon(above.closed))).isTrue();
    }

    @Test
    void it_is_not_trusted_then() throws Exception {
        connectTrusted();
        assertThat(peer.write(ByteBuffer.allocate(1))).isEqualTo(1);
        soon(above.read); // by the loop
        closeBoth();
        connect();
        assertThat(call()).isFalse();
    }

    @Test
    void the_end_of_the_peer_is_noticed_if_the_thread_does_not_call() throws Exception {
        connectTrusted();
        peer.close();
        assertThat(isOfLoop(soon(above.closed))).isTrue();
    }

    @Test
    void what_is_not_waited_for_is_written_by_the_loop() throws Exception {
        connectTrusted();
        link.write(new byte[1], 0, 1, Flush.WHEN_WAITING);
        assertThat(peer.read(ByteBuffer.allocate(1))).isEqualTo(1);
    }

    /** Whether this thread was the one; another may be when it is held up for a tick of the warden. */
    private static boolean isMe(Future<Thread> told) throws Exception {
        return soon(told).equals(Thread.currentThread());
    }

    private boolean isReadHere() throws Exception {
        connectTrusted();
        assertThat(peer.write(ByteBuffer.allocate(1))).isEqualTo(1);
        link.readHere(above.read::isDone, 0);
        return isMe(above.read);
    }

    @Test
    void it_reads_what_it_needs_to_come_up() throws Exception {
        boolean isReader = false;
        for (int i = 0; i < 20 && !isReader; i++) {
            isReader = isReadHere();
            closeBoth();
        }
        assertThat(isReader).isTrue();
    }

    @Test
    void what_it_needs_is_read_by_the_loop_if_that_has_the_link() throws Exception {
        byAnother(() -> {
            connect();
            link.readHere(above.read::isDone, 0);
            return true;
        });
        assertThat(peer.write(ByteBuffer.allocate(1))).isEqualTo(1);
        assertThat(isOfLoop(soon(above.read))).isTrue();
    }

    @Test
    void what_does_not_come_in_time_is_read_by_the_loop() throws Exception {
        connectTrusted();
        link.readHere(above.read::isDone, System.nanoTime());
        assertThat(peer.write(ByteBuffer.allocate(1))).isEqualTo(1);
        assertThat(isOfLoop(soon(above.read))).isTrue();
    }

    @Test
    void an_end_that_it_reads_it_tells_itself_when_it_has_handed_up_what_it_read() throws Exception {
        boolean isTeller = false;
        for (int i = 0; i < 20 && !isTeller; i++) {
            connectTrusted();
            above.atData = () -> {
                link.closeWhenFlushed();
                assertThat(Thread.currentThread() instanceof LoopThread || !above.closed.isDone())
                        .isTrue();
            };
            assertThat(peer.write(ByteBuffer.allocate(1))).isEqualTo(1);
            link.readHere(above.closed::isDone, 0);
            isTeller = isMe(above.closed);
            peer.close();
        }
        assertThat(isTeller).isTrue();
    }

    @Test
    void an_end_of_the_peer_that_it_reads_it_tells_itself() throws Exception {
        boolean isTeller = false;
        for (int i = 0; i < 20 && !isTeller; i++) {
            connectTrusted();
            peer.close();
            link.readHere(above.closed::isDone, 0);
            isTeller = isMe(above.closed);
        }
        assertThat(isTeller).isTrue();
    }

    @Test
    void an_end_that_comes_while_it_waits_for_an_answer_is_told_by_the_loop() throws Exception {
        connectTrusted();
        link.write(new byte[1], 0, 1, Flush.NOW);
        peer.close();
        assertThat(link.readUntil(() -> false, 0)).isFalse();
        assertThat(isOfLoop(soon(above.closed))).isTrue();
    }

    @Test
    void a_thread_that_reads_is_woken_by_who_closes_the_link() throws Exception {
        connectTrusted();
        CompletableFuture<Void> closer = CompletableFuture.runAsync(() -> link.close(null));
        link.readHere(above.closed::isDone, 0);
        closer.get(10, TimeUnit.SECONDS);
        soon(above.closed);
    }

    @Test
    void what_is_sent_later_leaves_with_the_call() throws Exception {
        boolean isLeft = false;
        for (int i = 0; i < 20 && !isLeft; i++) {
            connectTrusted();
            link.write(new byte[1], 0, 1, Flush.LATER);
            link.expectCall();
            link.write(new byte[1], 0, 1, Flush.NOW);
            isLeft = peer.read(ByteBuffer.allocate(3)) == 2;
            closeBoth();
        }
        assertThat(isLeft).isTrue();
    }

    @Test
    void what_is_sent_later_is_written_by_the_loop_if_the_thread_does_not_call() throws Exception {
        connectTrusted();
        link.write(new byte[1], 0, 1, Flush.LATER);
        link.expectCall();
        assertThat(peer.read(ByteBuffer.allocate(2))).isEqualTo(1);
    }

    @Test
    void what_is_sent_later_leaves_at_once_if_the_thread_is_not_known() throws Exception {
        byAnother(() -> {
            connect();
            link.write(new byte[1], 0, 1, Flush.LATER);
            link.expectCall();
            return true;
        });
        assertThat(peer.read(ByteBuffer.allocate(2))).isEqualTo(1);
    }
}
