package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class EventLoopTest {
    private static final int AT_ONCE = 20; // answers

    /** Has the leader of a loop take something in: what it says of the role of its thread, the last word first. */
    private static List<Boolean> feed(Function<EventLoop, List<Boolean>> taker) throws Exception {
        IoThreads threads = IoThreads.acquire();
        try {
            EventLoop loop = threads.nextLoop();
            CompletableFuture<List<Boolean>> said = new CompletableFuture<>();
            loop.execute(() -> loop.feedLater(new Fed(() -> taker.apply(loop), said)));
            return said.get(10, TimeUnit.SECONDS);
        } finally {
            threads.release();
        }
    }

    /** Takes what it is fed once; another leader may ask again. */
    private record Fed(Supplier<List<Boolean>> taker, AtomicBoolean begun, CompletableFuture<List<Boolean>> said)
            implements ResumedInput {
        Fed(Supplier<List<Boolean>> taker, CompletableFuture<List<Boolean>> said) {
            this(taker, new AtomicBoolean(), said);
        }

        @Override
        public boolean resume() {
            if (begun.getAndSet(true)) {
                return true;
            }
            List<Boolean> words = taker.get();
            said.complete(words);
            return words.get(0);
        }
    }

    @Test
    void handlers_may_nest() throws Exception {
        List<Boolean> words = feed(loop -> {
            LoopThread me = (LoopThread) Thread.currentThread();
            me.beginHandler();
            me.beginHandler();
            boolean inner = me.endHandler();
            boolean outer = me.endHandler();
            return List.of(outer, inner, me.leads(loop));
        });
        assertThat(words).containsExactly(true, true, true);
    }

    @Test
    void who_is_deposed_in_an_inner_handler_is_told_by_both() throws Exception {
        List<Boolean> words = feed(loop -> {
            LoopThread me = (LoopThread) Thread.currentThread();
            me.beginHandler();
            me.beginHandler();
            me.handOver();
            boolean inner = me.endHandler();
            boolean outer = me.endHandler();
            return List.of(outer, inner, me.leads(loop));
        });
        assertThat(words).containsExactly(false, false, false);
    }

    @Test
    void what_cannot_be_fed_is_closed_and_the_loop_goes_on() throws Exception {
        Warnings warnings = new Warnings();
        IoThreads threads = IoThreads.acquire();
        try {
            EventLoop loop = threads.nextLoop();
            CompletableFuture<Throwable> closed = new CompletableFuture<>();
            loop.execute(() -> loop.feedLater(new Failing(closed)));
            assertThat(closed.get(10, TimeUnit.SECONDS)).hasMessageContaining("no room for it");
            CompletableFuture<Boolean> next = new CompletableFuture<>();
            loop.execute(() -> next.complete(((LoopThread) Thread.currentThread()).leads(loop)));
            assertThat(next.get(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            threads.release();
            warnings.close();
        }
    }

    /** Fails in user code, where nobody expects it. */
    private record Failing(CompletableFuture<Throwable> closed) implements ResumedInput {
        @Override
        public boolean resume() {
            ((LoopThread) Thread.currentThread()).beginHandler();
            throw new IllegalStateException("no room for it");
        }

        @Override
        public void close(Throwable cause) {
            closed.complete(cause);
        }
    }

    /** Keeps what the runtime logs out of the output of the tests. */
    private static final class Warnings {
        private final Logger logger = Logger.getLogger("dev.burin.runtime.transport"); // held, so that it stays so

        Warnings() {
            logger.setUseParentHandlers(false);
        }

        void close() {
            logger.setUseParentHandlers(true);
        }
    }

    @Test
    void a_loop_that_is_closed_while_it_lets_go_of_channels_ends() {
        IoThreads threads = IoThreads.acquire();
        try {
            EventLoop loop = new EventLoop(threads);
            loop.start();
            loop.execute(() -> {
                loop.close();
                loop.letGo(); // takes the wake-up that closing has left
            });
            await().pollInterval(Duration.ofMillis(1)).until(() -> loop.leader() != null);
            LoopThread leader = Objects.requireNonNull(loop.leader());
            await().pollInterval(Duration.ofMillis(1)).until(() -> !leader.leads(loop));
        } finally {
            threads.release();
        }
    }

    /** Has something whenever it is looked at, which it counts and answers. */
    private record Busy(EventLoop loop, Answer answer, AtomicInteger looks) implements ResumedInput {
        @Override
        public boolean data(byte[] data, int offset, int length) {
            return true;
        }

        @Override
        public boolean look() {
            looks.incrementAndGet();
            try {
                return !answer.write() && loop.feed(this, new byte[1], 0, 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean resume() {
            return true;
        }
    }

    private interface Answer {
        /** Whether more waits. */
        boolean write() throws IOException;
    }

    /** The first of them leave at once, the others when the peer has had the core. */
    private static Answer thatGivesTheCoreToThePeer(EventLoop loop) {
        OutQueue out = new OutQueue();
        AtomicInteger count = new AtomicInteger();
        SlowChannel channel = new SlowChannel(offered -> {
            long end = System.nanoTime() + (count.getAndIncrement() < AT_ONCE ? 0 : 200_000);
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return offered;
        });
        return () -> {
            out.append(new byte[1], 0, 1);
            assertThat(out.next()).isTrue();
            loop.firstLook().write(out, channel);
            return out.next();
        };
    }

    /** How often a link that always has something is looked at until another one is served. */
    private static int looksBeforeAnotherIsServed(Function<EventLoop, Answer> answers, int spinMicros)
            throws Exception {
        IoThreads threads = IoThreads.acquire();
        EventLoop loop = new EventLoop(threads);
        Pipe other = Pipe.open();
        try {
            Busy busy = new Busy(loop, answers.apply(loop), new AtomicInteger());
            CompletableFuture<Integer> served = new CompletableFuture<>();
            other.source().configureBlocking(false);
            SelectionKey key = loop.register(
                    other.source(), 0, () -> served.complete(busy.looks().get()));
            other.sink().write(ByteBuffer.allocate(1));

            loop.execute(() -> {
                for (int i = 0; i < AT_ONCE; i++) {
                    busy.look();
                }
                if (spinMicros > 0) {
                    loop.spinFor(busy, spinMicros);
                }
                EventLoop.watch(key, SelectionKey.OP_READ, busy.look());
            });
            loop.start();

            return served.get(10, TimeUnit.SECONDS);
        } finally {
            loop.close();
            other.sink().close();
            threads.release();
        }
    }

    @Test
    void a_spinning_loop_serves_the_others_beside_one_that_always_has_something() throws Exception {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
        assertThat(looksBeforeAnotherIsServed(loop -> () -> false, 100)).isBetween(AT_ONCE + 2, 100);
    }

    @Test
    void a_loop_that_looks_before_it_waits_serves_the_others_beside_one_that_always_has_something() throws Exception {
        assertThat(looksBeforeAnotherIsServed(EventLoopTest::thatGivesTheCoreToThePeer, 0))
                .isBetween(AT_ONCE + 2, 100);
    }

    @Test
    void a_loop_that_ends_works_off_its_tasks_and_leaves_no_channel_open() throws Exception {
        IoThreads threads = IoThreads.acquire();
        try (ServerSocketChannel server = ServerSocketChannel.open();
                SocketChannel here = SocketChannel.open();
                SocketChannel late = SocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            here.connect(server.getLocalAddress());
            here.configureBlocking(false);
            late.configureBlocking(false);
            EventLoop loop = new EventLoop(threads);
            loop.register(here, 0, () -> true);
            CompletableFuture<Void> task = new CompletableFuture<>();
            loop.execute(() -> task.complete(null));
            loop.close();
            assertThatThrownBy(() -> loop.register(late, 0, () -> true))
                    .as("what comes now is not closed by the loop for sure")
                    .isInstanceOf(IOException.class);
            loop.start();
            task.get(10, TimeUnit.SECONDS);
            try (SocketChannel there = server.accept()) {
                assertThat(there.read(ByteBuffer.allocate(1))).isEqualTo(-1);
            }
        } finally {
            threads.release();
        }
    }
}
