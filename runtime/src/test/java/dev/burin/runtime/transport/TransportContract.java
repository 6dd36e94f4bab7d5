package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every transport does. Each has a subclass that says which it is. */
@Timeout(30)
abstract class TransportContract {
    private IoThreads threads;
    private Acceptor acceptor;
    private final BlockingQueue<TransportData> accepted = new LinkedBlockingQueue<>();
    private final List<TransportData> opened = new ArrayList<>();

    abstract TransportFactory factory();

    abstract SessionOptions listenOptions();

    /** @param uri of the listener */
    abstract SessionOptions connectOptions(String uri);

    /** An address at which nobody listens. */
    abstract SessionOptions nowhere();

    /** Whether the bytes are a stream: nothing is lost, and the end is seen by both. */
    boolean isStream() {
        return true;
    }

    @BeforeEach
    void listen() throws IOException {
        threads = IoThreads.acquire();
        acceptor = factory().listen(listenOptions(), threads, accepted::add);
    }

    @AfterEach
    void close() {
        opened.forEach(link -> link.close(null));
        accepted.forEach(link -> link.close(null));
        acceptor.close();
        threads.release();
    }

    /** What is above a link: keeps what comes. */
    static final class Above implements SessionData {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        final BlockingQueue<String> ends = new LinkedBlockingQueue<>();

        @Override
        public boolean data(byte[] data, int offset, int length) {
            synchronized (bytes) {
                bytes.write(data, offset, length);
            }
            return true;
        }

        @Override
        public void detach() {}

        @Override
        public boolean resume() {
            return true;
        }

        @Override
        public void closed(Throwable cause) {
            ends.add(String.valueOf(cause));
        }

        byte[] all() {
            synchronized (bytes) {
                return bytes.toByteArray();
            }
        }

        int size() {
            synchronized (bytes) {
                return bytes.size();
            }
        }

        void awaitText(String text) {
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(2))
                    .untilAsserted(() -> assertThat(new String(all(), StandardCharsets.UTF_8))
                            .isEqualTo(text));
        }

        String end() throws InterruptedException {
            return ends.poll(10, TimeUnit.SECONDS);
        }
    }

    private TransportData connect() throws IOException {
        String uri = factory().uri(listenOptions(), acceptor.address());
        TransportData link = factory().connect(connectOptions(uri), threads).await();
        opened.add(link);
        return link;
    }

    private static void write(TransportData link, String text) {
        byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
        link.write(bytes, 1, bytes.length - 2, Flush.NOW);
    }

    /** Two ends of a link that have said hello, which UDP needs to have two ends. */
    private final class Pair {
        final TransportData here = connect();
        final Above aboveHere = new Above();
        final TransportData there;
        final Above aboveThere = new Above();

        Pair() throws Exception {
            here.start(aboveHere);
            write(here, "hello");
            there = accepted.poll(10, TimeUnit.SECONDS);
            there.start(aboveThere);
            opened.add(there);
            aboveThere.awaitText("hello");
        }
    }

    @Test
    void data_travels_both_ways() throws Exception {
        Pair pair = new Pair();
        write(pair.there, "good day");
        pair.aboveHere.awaitText("good day");
        write(pair.here, " again");
        pair.aboveThere.awaitText("hello again");
        assertThat(pair.here.bytesSent()).isGreaterThanOrEqualTo(11);
        await().untilAsserted(() -> assertThat(pair.there.bytesReceived()).isGreaterThanOrEqualTo(11));
        assertThat(pair.here.bytesReceived()).isGreaterThanOrEqualTo(8);
    }

    @Test
    void a_peer_that_is_held_waits() throws Exception {
        assumeThat(isStream()).isTrue();
        Pair held = new Pair();
        Pair other = new Pair();
        held.here.holdPeer(true);
        write(held.there, "one");
        held.there.flush(Flush.NOW);
        write(other.there, "two");
        other.aboveHere.awaitText("two");
        assertThat(held.aboveHere.size()).isZero();
        held.here.holdPeer(false);
        held.aboveHere.awaitText("one");
        write(held.there, ", three");
        held.aboveHere.awaitText("one, three");
    }

    @Test
    void the_end_of_a_peer_that_is_held_comes_after_what_it_sent() throws Exception {
        assumeThat(isStream()).isTrue();
        Pair pair = new Pair();
        pair.here.holdPeer(true);
        write(pair.there, "the last");
        pair.there.closeWhenFlushed();
        pair.here.holdPeer(false);
        assertThat(pair.aboveHere.end()).isNotNull();
        assertThat(pair.aboveHere.all()).asString(StandardCharsets.UTF_8).isEqualTo("the last");
    }

    @Test
    void both_ends_know_their_addresses() throws Exception {
        Pair pair = new Pair();
        assertThat(pair.here.remoteAddress()).hasToString(acceptor.address().toString());
        assertThat(pair.there.localAddress()).hasToString(acceptor.address().toString());
        assertThat(pair.there.remoteAddress())
                .hasToString(pair.here.localAddress().toString());
        assertThat(pair.here.isConfidential()).isTrue(); // it does not leave this machine
    }

    @Test
    void a_place_where_nobody_listens_is_an_error_in_words() throws Exception {
        assumeThat(isStream()).isTrue();
        assertThatThrownBy(() -> factory().connect(nowhere(), threads).await())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot connect to");
    }

    @Test
    void a_place_that_is_taken_is_an_error_in_words() {
        String uri = factory().uri(listenOptions(), acceptor.address());
        SessionOptions same = listenOptionsAt(uri);
        assertThatThrownBy(() -> factory().listen(same, threads, accepted::add))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot listen on");
    }

    SessionOptions listenOptionsAt(String uri) {
        String query = listenOptions().uri();
        int question = query.indexOf('?');
        return SessionOptions.of(question < 0 ? uri : uri + query.substring(question));
    }

    @Test
    void a_stop_of_the_listener_leaves_its_links_alone() throws Exception {
        Pair pair = new Pair();
        acceptor.close();
        write(pair.there, "still here");
        pair.aboveHere.awaitText("still here");
        write(pair.here, "!");
        pair.aboveThere.awaitText("hello!");
    }

    @Test
    void the_end_is_seen_by_both_and_once() throws Exception {
        Pair pair = new Pair();
        pair.here.close(new IllegalStateException("enough"));
        pair.here.close(null);
        pair.here.closeWhenFlushed();
        assertThat(pair.aboveHere.end()).contains("enough");
        if (isStream()) {
            assertThat(pair.aboveThere.end()).isNotNull();
        } else {
            pair.there.close(null);
            assertThat(pair.aboveThere.end()).isEqualTo("null");
        }
        pair.there.close(null);
        connectAgainAndBack(); // whatever was to follow has
        assertThat(pair.aboveHere.ends).isEmpty();
        assertThat(pair.aboveThere.ends).isEmpty();
    }

    private void connectAgainAndBack() throws Exception {
        Pair other = new Pair();
        write(other.there, "x");
        other.aboveHere.awaitText("x");
    }

    @Test
    void nothing_is_written_to_a_closed_link() throws Exception {
        Pair pair = new Pair();
        pair.here.close(null);
        assertThatThrownBy(() -> write(pair.here, "x")).isInstanceOf(LinkClosedException.class);
    }

    @Test
    void a_link_that_is_closed_before_it_is_used_says_so_when_it_is() throws Exception {
        TransportData link = connect();
        link.close(new IllegalStateException("not wanted"));
        Above above = new Above();
        link.start(above);
        assertThat(above.end()).contains("not wanted");
    }

    @Test
    void what_was_written_before_the_end_arrives() throws Exception {
        assumeThat(isStream()).isTrue();
        Pair pair = new Pair();
        byte[] large = new byte[3_000_000];
        new Random(1).nextBytes(large);
        pair.here.write(large, 0, large.length, Flush.SOON);
        pair.here.closeWhenFlushed();
        assertThat(pair.aboveThere.end()).isEqualTo("null");
        assertThat(pair.aboveThere.all()).hasSize(5 + large.length).endsWith(large);
    }

    @Test
    void large_and_many_writes_arrive_whole_and_in_order() throws Exception {
        assumeThat(isStream()).isTrue();
        Pair pair = new Pair();
        byte[] expected = new byte[20_000_000];
        new Random(2).nextBytes(expected);
        Random sizes = new Random(3);
        for (int at = 0; at < expected.length; ) {
            int size = Math.min(expected.length - at, 1 + sizes.nextInt(sizes.nextInt(10) == 0 ? 2_000_000 : 1000));
            pair.here.write(expected, at, size, sizes.nextBoolean() ? Flush.NOW : Flush.SOON);
            at += size;
        }
        await().until(() -> pair.aboveThere.size() == 5 + expected.length);
        assertThat(pair.aboveThere.all()).endsWith(expected);
    }

    @Test
    void writes_of_many_threads_are_not_mixed() throws Exception {
        assumeThat(isStream()).isTrue();
        Pair pair = new Pair();
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] line = (String.valueOf((char) ('a' + i)).repeat(99) + "\n").getBytes(StandardCharsets.UTF_8);
            writers.add(CompletableFuture.runAsync(() -> {
                for (int k = 0; k < 500; k++) {
                    pair.here.write(line, 0, line.length, k % 7 == 0 ? Flush.NOW : Flush.SOON);
                }
            }));
        }
        for (CompletableFuture<Void> writer : writers) {
            writer.get(10, TimeUnit.SECONDS);
        }
        await().until(() -> pair.aboveThere.size() == 5 + 8 * 500 * 100);
        String[] lines = new String(pair.aboveThere.all(), StandardCharsets.UTF_8)
                .substring(5)
                .split("\n");
        assertThat(lines).hasSize(4000).allMatch(line -> line.chars().distinct().count() == 1);
    }

    @Test
    void a_writer_waits_for_a_slow_reader_and_not_for_ever_when_it_goes() throws Exception {
        assumeThat(isStream()).isTrue();
        TransportData here = connect();
        here.start(new Above());
        TransportData there = accepted.poll(10, TimeUnit.SECONDS); // not started: it does not read
        opened.add(there);
        byte[] large = new byte[30_000_000];
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int at = 0; at < large.length; at += 100_000) {
                here.write(large, at, 100_000, Flush.SOON);
            }
        });
        assertThatThrownBy(() -> writer.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        Above above = new Above();
        there.start(above);
        writer.get(10, TimeUnit.SECONDS);
        await().until(() -> above.size() == large.length);
    }

    @Test
    void a_writer_that_waits_is_told_of_the_end() throws Exception {
        assumeThat(isStream()).isTrue();
        TransportData here = connect();
        here.start(new Above());
        opened.add(accepted.poll(10, TimeUnit.SECONDS)); // does not read
        byte[] large = new byte[100_000];
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            while (true) {
                here.write(large, 0, large.length, Flush.NOW);
            }
        });
        assertThatThrownBy(() -> writer.get(300, TimeUnit.MILLISECONDS))
                .isInstanceOf(java.util.concurrent.TimeoutException.class);
        here.close(null);
        assertThatThrownBy(() -> writer.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(LinkClosedException.class);
    }

    @Test
    void many_links_do_not_disturb_each_other() throws Exception {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            pairs.add(new Pair());
        }
        for (int i = 0; i < 40; i++) {
            write(pairs.get(i).there, "number " + i);
        }
        for (int i = 0; i < 40; i++) {
            pairs.get(i).aboveHere.awaitText("number " + i);
        }
    }
}
