package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.Listener;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.endpoint.RawSession.Bytes;
import dev.burin.runtime.endpoint.RawSession.Opened;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.stub.WireId;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Peers of sessions that lie, guess and break the rules, over real sockets and byte by byte (rows 9, 10 and 25). */
@Timeout(60)
@ExtendWith(LeakCheck.class)
class StrangeSessionPeerTest {
    private static final int WINDOW = 4;
    private static final int CREDIT = 1000;
    private static final int CLOSED = -1; // in place of an answer

    /** {@code add(1, 2)} with message id 5. */
    private static final byte[] ADD = HexFormat.of()
            .parseHex("0386" + HexFormat.of().toHexDigits(WireId.of("dev.burin.runtime.example.Calc.add"))
                    + "0386150a2c9c0186150a2c9d02866306b4680581");

    private static final AtomicInteger NONCES = new AtomicInteger();

    private final AtomicInteger executions = new AtomicInteger();
    private final CompletableFuture<Void> release = new CompletableFuture<>();
    private volatile boolean isHeld;
    private volatile Failure fails;
    private final Warnings warnings = new Warnings(Level.WARNING);
    private Listener listener;
    private RemoteCalcServer neighbour;

    @BeforeEach
    void listen() {
        listener = CalcHelper.newListener(
                "tcp://127.0.0.1:0?Session.mode=require&Session.digest=true&Session.ackDelay=5000&Session.window="
                        + WINDOW + "&Session.credit=" + CREDIT + "&Limits.sessionsPerPeer=5000&Session.maxFrame=4096",
                client -> new SimpleCalc() {
                    @Override
                    public int add(int a, int b) {
                        executions.incrementAndGet();
                        fail();
                        if (isHeld) {
                            release.join();
                        }
                        return a + b;
                    }
                });
        listener._startAndWaitUp(4000);
        neighbour = CalcHelper.newServer(listener.uri() + "?Session.mode=require");
        neighbour._startAndWaitUp(4000);
        assertNeighbourIsServed();
        executions.set(0);
    }

    private void fail() {
        Failure wanted = fails;
        if (wanted == Failure.EXCEPTION) {
            throw new IllegalStateException("not declared");
        } else if (wanted == Failure.ERROR) {
            throw new StackOverflowError("not even an exception");
        } else if (wanted == Failure.INTERRUPT) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted");
        }
    }

    @AfterEach
    void close() {
        release.complete(null);
        isHeld = false;
        assertNeighbourIsServed();
        assertThat(neighbour.transportQuery(TransportQuery.LINK_COUNT)).isEqualTo(1L);
        neighbour.close();
        listener.close();
        warnings.close();
        warnings.assertNone();
    }

    private void assertNeighbourIsServed() {
        assertThat(neighbour._async().add(1, 2).orTimeout(10, TimeUnit.SECONDS).join())
                .isEqualTo(3);
    }

    private RawSession connect() throws IOException {
        return new RawSession(URI.create(listener.uri()).getPort());
    }

    private static byte[] nonce() {
        byte[] nonce = new byte[16]; // one that a flipped bit does not make another one of
        new Random(NONCES.incrementAndGet()).nextBytes(nonce);
        return nonce;
    }

    private static byte[] add(long number) {
        return RawSession.request(number, 1, 1, ADD);
    }

    @Test
    void a_session_written_from_the_specification_is_served() throws Exception {
        Opened opened;
        try (RawSession link = connect()) {
            opened = link.openReady(nonce(), 100);
            assertThat(opened.window()).isEqualTo(WINDOW);
            link.send(add(1));
            assertThat(link.readOf(RawSession.RES)).hasSizeGreaterThan(32);
        }
        try (RawSession link = connect()) {
            link.send(RawSession.resume(opened.id(), opened.secret(), 2, 2));
            assertThat(link.read()[2]).isEqualTo((byte) RawSession.RESUME_OK);
            link.send(RawSession.request(2, 2, 1, ADD));
            assertThat(link.readOf(RawSession.RES)).hasSizeGreaterThan(32);
        }
        assertThat(executions).hasValue(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void row_9_two_resumes_at_once(int difference) throws Exception {
        for (int round = 0; round < 20; round++) {
            executions.set(0);
            Opened opened;
            try (RawSession first = connect()) {
                opened = first.openReady(nonce(), WINDOW);
            }
            try (RawSession one = connect();
                    RawSession other = connect()) {
                byte[] lower = RawSession.resume(opened.id(), opened.secret(), 2, 1);
                byte[] higher = RawSession.resume(opened.id(), opened.secret(), 2 + difference, 1);
                CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> askWith(one, lower));
                int otherAnswer = askWith(other, higher);
                int oneAnswer = answer.get(10, TimeUnit.SECONDS);
                if (difference == 0) {
                    assertThat(new int[] {oneAnswer, otherAnswer})
                            .containsExactlyInAnyOrder(RawSession.RESUME_OK, RawSession.FENCED);
                } else {
                    assertThat(oneAnswer).isIn(RawSession.RESUME_OK, RawSession.FENCED, CLOSED);
                    assertThat(otherAnswer).isEqualTo(RawSession.RESUME_OK);
                }
                sendIfOpen(one, add(1));
                sendIfOpen(other, add(1));
                RawSession winner = otherAnswer == RawSession.RESUME_OK ? other : one;
                assertThat(winner.readOf(RawSession.RES)).isNotNull();
            }
            assertThat(executions).hasValue(1);
        }
    }

    private static int askWith(RawSession link, byte[] frame) {
        try {
            link.send(frame);
            byte[] answer = link.read();
            return answer == null ? CLOSED : answer[2];
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sendIfOpen(RawSession link, byte[] frame) {
        try {
            link.send(frame);
        } catch (IOException e) {
            assertThat(e).isNotNull(); // it was fenced, and is closed
        }
    }

    // ---- row 10 ----

    private byte[] answerTo(byte[] frame) throws IOException {
        try (RawSession thief = connect()) {
            thief.send(frame);
            byte[] answer = thief.read();
            assertThat(thief.read()).isNull();
            return answer;
        }
    }

    @Test
    void row_10_a_stolen_id_without_the_secret_resumes_nothing() throws Exception {
        try (RawSession victim = connect();
                RawSession other = connect()) {
            Opened opened = victim.openReady(nonce(), WINDOW);
            Opened others = other.openReady(nonce(), WINDOW);
            byte[] unknown = answerTo(RawSession.resume(new byte[16], new byte[32], 2, 1));
            assertThat(unknown[2]).isEqualTo((byte) RawSession.REJECT);
            assertThat(RawSession.code(unknown)).isEqualTo(3);
            byte[] wrong = opened.secret().clone();
            wrong[31] ^= 1;
            assertThat(answerTo(RawSession.resume(opened.id(), wrong, 2, 1))).isEqualTo(unknown);
            assertThat(answerTo(RawSession.resume(opened.id(), others.secret(), 2, 1)))
                    .isEqualTo(unknown);
            byte[] good = RawSession.resume(opened.id(), opened.secret(), 2, 1);
            for (int bytes = good.length - 1; bytes > good.length - 33; bytes--) {
                assertThat(answerTo(Arrays.copyOf(good, bytes))[2]).isNotEqualTo((byte) RawSession.RESUME_OK);
            }
            byte[] replayed = good.clone();
            replayed[20 + 7] = 9; // another epoch than the proven one
            assertThat(answerTo(replayed)).isEqualTo(unknown);
            victim.send(add(1));
            assertThat(victim.read()[2]).as("the victim has seen nothing").isEqualTo((byte) RawSession.RES);
        }
    }

    @Test
    void row_10_guessed_ids_are_all_refused_alike() throws Exception {
        int guesses = Boolean.getBoolean("burin.faults.full") ? 10_000 : 1_000;
        Random random = new Random(10);
        byte[] unknown = answerTo(RawSession.resume(new byte[16], new byte[32], 2, 1));
        for (int i = 0; i < guesses; i++) {
            byte[] id = new byte[16];
            byte[] secret = new byte[32];
            random.nextBytes(id);
            random.nextBytes(secret);
            id[0] = (byte) (i % 2);
            assertThat(answerTo(RawSession.resume(id, secret, 2, 1))).isEqualTo(unknown);
        }
    }

    @Test
    void row_10_a_recorded_resume_cannot_be_replayed() throws Exception {
        Opened opened;
        try (RawSession first = connect()) {
            opened = first.openReady(nonce(), WINDOW);
        }
        byte[] recorded = RawSession.resume(opened.id(), opened.secret(), 2, 1);
        try (RawSession again = connect()) {
            again.send(recorded);
            assertThat(again.read()[2]).isEqualTo((byte) RawSession.RESUME_OK);
            assertThat(answerTo(recorded)[2]).isEqualTo((byte) RawSession.FENCED);
            again.send(add(1));
            assertThat(again.readOf(RawSession.RES)).isNotNull();
        }
    }

    // ---- row 25 ----

    static Stream<Arguments> violations() {
        byte[] changed = ADD.clone();
        changed[changed.length - 5] ^= 1;
        byte[] large = Arrays.copyOf(ADD, CREDIT);
        byte[] counters = add(1);
        counters[12] = (byte) 0x40;
        return Stream.of(
                Arguments.of("a gap", new byte[][] {add(2)}),
                Arguments.of("number 0", new byte[][] {add(0)}),
                Arguments.of("more than the window", new byte[][] {add(1), add(2), add(3), add(4), add(5)}),
                Arguments.of(
                        "more than the credit",
                        new byte[][] {add(1), RawSession.request(2, 1, 1, large), RawSession.request(3, 1, 1, large)}),
                Arguments.of(
                        "results of operations that were not sent", new byte[][] {RawSession.request(1, 2, 1, ADD)}),
                Arguments.of(
                        "operations of ours that were never sent", new byte[][] {RawSession.request(1, 1, 7, ADD)}),
                Arguments.of("a counter that is too large", new byte[][] {counters}),
                Arguments.of(
                        "an unknown type", new byte[][] {Bytes.frame(0x3f, 0).done()}),
                Arguments.of("a type of the handshake", new byte[][] {RawSession.open(new byte[16], 2, WINDOW)}),
                Arguments.of("a second resume", new byte[][] {RawSession.resume(new byte[16], new byte[32], 2, 1)}),
                Arguments.of("a frame that is cut", new byte[][] {Arrays.copyOf(add(1), 39)}),
                Arguments.of("three bytes", new byte[][] {{(byte) 0xb5, 1, 0x10}}),
                Arguments.of("another version", new byte[][] {{(byte) 0xb5, 2, 0x12, 0}}),
                Arguments.of("a message of plain Etch", new byte[][] {ADD}),
                Arguments.of("an answer that nobody waits for", new byte[][] {
                    Bytes.frame(RawSession.RES, 0)
                            .number(9, 8)
                            .number(1, 8)
                            .number(1, 8)
                            .number(0, 4)
                            .done()
                }),
                Arguments.of("an answer with an unknown status", new byte[][] {
                    Bytes.frame(RawSession.RES, 0)
                            .number(1, 8)
                            .number(1, 8)
                            .number(1, 8)
                            .number(0x77000000L, 4)
                            .done()
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("violations")
    void row_25_who_breaks_the_rules_is_told_and_loses_the_session(String name, byte[][] frames) throws Exception {
        isHeld = true;
        try (RawSession link = connect()) {
            link.openReady(nonce(), WINDOW);
            link.send(frames);
            byte[] error = link.readOf(RawSession.ERROR);
            assertThat(error).as(name).isNotNull();
            assertThat(RawSession.code(error)).isEqualTo(12);
            assertThat(link.read()).isNull();
        }
        release.complete(null);
        await().untilAsserted(() -> assertThat(listener.transportQuery(TransportQuery.SESSION_COUNT))
                .isEqualTo(1));
    }

    @Test
    void row_25_a_peer_that_never_acknowledges_is_not_served_beyond_the_window() throws Exception {
        try (RawSession link = connect()) {
            link.openReady(nonce(), WINDOW);
            for (int n = 1; n <= WINDOW; n++) {
                link.send(add(n));
                assertThat(link.readOf(RawSession.RES)).isNotNull();
            }
            link.send(add(WINDOW + 1));
            assertThat(link.readOf(RawSession.ERROR)).isNotNull();
        }
        assertThat(executions).hasValue(WINDOW);
    }

    @Test
    void row_28_a_number_with_other_bytes_is_no_repeat() throws Exception {
        byte[] with = add(1);
        byte[] without = add(1);
        with[39] = 5;
        without[39] = 6;
        try (RawSession link = connect()) {
            byte[] open = RawSession.open(nonce(), 1, WINDOW);
            open[7] = 8; // wants digests
            link.send(open);
            assertThat(link.read()[2]).isEqualTo((byte) RawSession.OPEN_OK);
            link.send(RawSession.ready(), with, without);
            byte[] next = link.read();
            while (next[2] != RawSession.ERROR) { // what comes before it depends on who is faster
                next = link.read();
            }
            assertThat(RawSession.code(next)).isEqualTo(12);
        }
    }

    /** What an implementation may do instead of answering. */
    private enum Failure {
        EXCEPTION,
        ERROR,
        INTERRUPT
    }

    @ParameterizedTest
    @EnumSource
    void row_13_a_repeat_of_what_has_failed_gets_the_same_answer(Failure failure) throws Exception {
        fails = failure;
        byte[] first;
        Opened opened;
        try (RawSession link = connect()) {
            opened = link.openReady(nonce(), 1);
            link.send(add(1));
            first = link.readOf(RawSession.RES);
            link.send(add(1));
            assertThat(link.readOf(RawSession.RES)).isEqualTo(first);
        }
        try (RawSession link = connect()) {
            link.send(RawSession.resume(opened.id(), opened.secret(), 2, 2, 1));
            assertThat(link.read()[2]).isEqualTo((byte) RawSession.RESUME_OK);
            byte[] again = link.readOf(RawSession.RES);
            assertThat(Arrays.copyOfRange(again, 28, again.length)) // all but the acknowledgements
                    .isEqualTo(Arrays.copyOfRange(first, 28, first.length));
            fails = null;
            link.send(RawSession.request(2, 2, 1, ADD)); // others go on, and none waits for one that runs
            assertThat(link.readOf(RawSession.RES)).hasSizeGreaterThan(32);
        }
        assertThat(executions).hasValue(2);
        warnings.texts().clear(); // that it failed
    }

    @Test
    void row_25_random_bytes_and_flipped_bits_end_at_most_their_own_session() throws Exception {
        Random random = new Random(25);
        int rounds = Boolean.getBoolean("burin.faults.full") ? 20_000 : 1_500;
        for (int round = 0; round < rounds; round++) {
            try (RawSession link = connect()) {
                byte[] frame;
                int kind = round % 4;
                if (kind == 0) {
                    frame = RawSession.open(nonce(), 1, WINDOW);
                    flip(frame, random, 90);
                } else {
                    link.openReady(nonce(), WINDOW);
                    frame = kind == 1 ? add(1) : kind == 2 ? frameOfAnyType(random) : new byte[random.nextInt(60)];
                    if (kind == 3) {
                        random.nextBytes(frame);
                    } else {
                        flip(frame, random, 40);
                    }
                }
                link.send(frame);
                link.send(RawSession.ready(), add(2), add(3)); // whatever it was: the link lives on, or ends
            } catch (IOException e) {
                continue; // it was closed before all was written
            }
        }
        assertNeighbourIsServed();
    }

    private static byte[] frameOfAnyType(Random random) {
        byte[] body = new byte[random.nextInt(80)];
        random.nextBytes(body);
        Arrays.fill(body, 0, Math.min(body.length, 23), (byte) 0);
        return Bytes.frame(random.nextInt(0x48), 0).bytes(body).done();
    }

    private static void flip(byte[] frame, Random random, int among) {
        for (int i = random.nextInt(3); i >= 0; i--) {
            frame[random.nextInt(Math.min(among, frame.length))] ^= (byte) (1 << random.nextInt(8));
        }
    }

    @Test
    void row_25_a_huge_length_is_refused_before_it_is_believed() throws Exception {
        try (RawSession link = connect()) {
            link.openReady(nonce(), WINDOW);
            link.write(new Bytes()
                    .number(0xdeadbeefL, 4)
                    .number(Integer.MAX_VALUE, 4)
                    .done());
            assertThat(link.typesToTheEnd()).isIn("", "1e");
        }
    }
}
