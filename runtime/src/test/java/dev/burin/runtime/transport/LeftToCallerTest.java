package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stack.Flush;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a thread sends that has always waited at once. What is written to a loopback socket is there for its peer at once. */
@Timeout(20)
class LeftToCallerTest {
    private static final int BURSTS = 16;

    private final IoThreads threads = IoThreads.acquire();
    private final EventLoop loop = threads.nextLoop();
    private TcpLink link;
    private TcpLink another;
    private SocketChannel peer;
    private SocketChannel peerOfAnother;

    @BeforeEach
    void connect() throws IOException {
        try (ServerSocketChannel listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            peer = SocketChannel.open(listener.getLocalAddress());
            peer.configureBlocking(false);
            link = new TcpLink(listener.accept(), loop, 0, 0);
            peerOfAnother = SocketChannel.open(listener.getLocalAddress());
            another = new TcpLink(listener.accept(), threads.nextLoop(), 0, 0);
        }
        link.start(new NothingComes());
        another.start(new NothingComes());
        assertThat(link.readUntil(() -> true, 0)).isFalse(); // the first to wait leaves that to the loop
    }

    @AfterEach
    void close() throws IOException {
        link.close(null);
        peer.close();
        another.close(null);
        peerOfAnother.close();
        threads.release();
    }

    private void send(int length) {
        link.write(new byte[length], 0, length, Flush.WHEN_WAITING);
    }

    /** Waits, and finds what it waits for done. */
    private void await() {
        link.flush(Flush.NOW);
        assertThat(link.readUntil(() -> true, 0)).isTrue();
    }

    private void becomeTrusted() throws IOException {
        for (int i = 0; i < BURSTS; i++) {
            send(1);
            await();
        }
        read();
    }

    private int read() throws IOException {
        int count = 0;
        ByteBuffer into = ByteBuffer.allocate(20_000);
        for (int some = 1; some > 0; some = peer.read(into)) {
            count = into.position();
        }
        return count;
    }

    private int readBlocking() throws IOException {
        peer.configureBlocking(true);
        return peer.read(ByteBuffer.allocate(100));
    }

    /** What the loop has been told to do before has been done afterwards. */
    private void letLoopWork() throws InterruptedException {
        CountDownLatch worked = new CountDownLatch(1);
        loop.execute(worked::countDown);
        worked.await();
    }

    /** Sends after a thread has become trusted; whether that has not left. A thread that is held up for a tick or two is not trusted. */
    private boolean isLeft() throws Exception {
        becomeTrusted();
        send(3);
        letLoopWork();
        return read() == 0;
    }

    private void leave() throws Exception {
        while (!isLeft()) {
            await();
        }
    }

    @Test
    void it_is_written_when_the_thread_waits() throws Exception {
        leave();
        link.flush(Flush.NOW);
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void it_is_written_when_the_thread_waits_for_what_could_not_be_sent() throws Exception {
        leave();
        assertThat(link.readUntil(() -> true, 0)).isTrue();
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void it_is_written_though_the_thread_does_not_wait() throws Exception {
        leave();
        assertThat(readBlocking()).isEqualTo(3);
    }

    @Test
    void it_is_written_while_another_thread_reads() throws Exception {
        for (int i = 0; i < 20; i++) { // sometimes the warden has written it before
            peer.configureBlocking(false);
            leave();
            CountDownLatch done = new CountDownLatch(1);
            CompletableFuture<Boolean> reading =
                    CompletableFuture.supplyAsync(() -> link.readUntil(() -> done.getCount() == 0, 0));
            assertThat(readBlocking()).isEqualTo(3);
            done.countDown();
            while (!reading.isDone()) {
                link.wakeReader();
            }
        }
    }

    @Test
    void what_leaves_later_because_of_a_lock_is_left_to_the_thread_as_well() throws Exception {
        boolean isLeft = false;
        while (!isLeft) {
            becomeTrusted();
            link.write(new byte[3], 0, 3, Flush.LATER);
            link.flush(Flush.WHEN_WAITING);
            letLoopWork();
            isLeft = read() == 0;
            await();
        }
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void much_is_written_by_the_thread_at_once() throws Exception {
        boolean isThere = false;
        for (int i = 0; i < 20 && !isThere; i++) { // in vain when the thread was held up
            leave();
            send(5_000);
            send(5_000);
            isThere = read() > 0;
            await();
        }
        assertThat(isThere).isTrue();
    }

    @Test
    void more_of_a_session_is_left() throws Exception {
        link.unbounded();
        boolean isLeft = false;
        while (!isLeft) {
            leave();
            send(5_000);
            send(5_000);
            letLoopWork();
            isLeft = read() == 0;
            await();
            read();
        }
        boolean isThere = false;
        for (int i = 0; i < 20 && !isThere; i++) { // in vain when the thread was held up
            leave();
            send(10_000);
            send(10_000);
            isThere = read() > 0;
            await();
            read();
        }
        assertThat(isThere).isTrue();
    }

    @Test
    void the_thread_may_read_meanwhile_and_is_still_left_to_see_to_the_rest() throws Exception {
        boolean isLeft = false;
        for (int i = 0; i < 20 && !isLeft; i++) { // in vain when the thread was held up
            leave();
            isLeft = link.readIfLeft() && link.readIfLeft();
            isLeft &= read() == 3; // what waited is written first
            send(4);
            letLoopWork();
            isLeft &= read() == 0;
            await();
            read();
        }
        assertThat(isLeft).isTrue();
    }

    @Test
    void nobody_reads_meanwhile_unless_it_is_left_to_the_thread() throws Exception {
        assertThat(link.readIfLeft()).as("the loop reads").isFalse();
        await();
        assertThat(link.readIfLeft()).as("a thread has read").isFalse();
        leave();
        assertThat(CompletableFuture.supplyAsync(link::readIfLeft).join())
                .as("by another one")
                .isFalse();
    }

    @Test
    void it_is_written_when_the_thread_sends_over_another_link() throws Exception {
        leave();
        another.write(new byte[3], 0, 3, Flush.WHEN_WAITING);
        letLoopWork();
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void it_is_written_when_the_thread_waits_at_another_link() throws Exception {
        leave();
        another.flush(Flush.NOW);
        letLoopWork();
        assertThat(read()).isEqualTo(3);
    }

    @Test
    void what_another_thread_sends_takes_it_along() throws Exception {
        leave();
        CompletableFuture.runAsync(() -> send(2)).join();
        letLoopWork();
        assertThat(read()).isEqualTo(5);
    }
}
