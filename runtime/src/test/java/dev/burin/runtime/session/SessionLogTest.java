package dev.burin.runtime.session;

import static dev.burin.runtime.session.StoreSamples.bytes;
import static dev.burin.runtime.session.StoreSamples.get;
import static dev.burin.runtime.session.StoreSamples.id;
import static dev.burin.runtime.session.StoreSamples.meta;
import static dev.burin.runtime.session.StoreSamples.tombstone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.session.SimulatedFiles.Remains;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of the log when the power fails, the disk fails, or somebody damages the file. */
@Timeout(100)
class SessionLogTest {
    private static final long NEVER = Long.MAX_VALUE;
    private static final long SOON = 600;

    /** Changes as a server makes them: a few sessions, each operation accepted, started, done and trimmed. */
    private static List<Function<SessionStore, CompletableFuture<?>>> script() {
        List<Function<SessionStore, CompletableFuture<?>>> script = new ArrayList<>();
        script.add(store -> store.create(meta(1)));
        script.add(store -> store.claim(id(1), 1, "a"));
        script.add(store -> store.create(meta(2)));
        script.add(store -> store.claim(id(2), 1, "a"));
        for (int n = 1; n <= 4; n++) {
            long number = n;
            for (int s = 1; s <= 2; s++) {
                SessionId id = id(s);
                script.add(store -> store.accept(id, "a", number, 7, 0, 500, bytes("request " + number)));
                script.add(store -> store.start(id, "a", number));
                script.add(store -> store.done(id, "a", number, 0, bytes("response " + number)));
                script.add(store -> store.trim(id, "a", number - 1));
            }
        }
        script.add(store -> store.accept(id(2), "a", 5, 9, 0, 0, bytes("left running")));
        script.add(store -> store.start(id(2), "a", 5));
        script.add(store -> store.claim(id(2), 2, "b"));
        script.add(store -> store.takeOver(id(2), "b", 5, "a"));
        script.add(store -> store.close(id(1), "a", tombstone(5, 3L, 4L)));
        return script;
    }

    private static FileSessionStore open(SimulatedFiles files, long minimumSize) throws IOException {
        return new FileSessionStore(files, () -> 1000, minimumSize);
    }

    /** All that a store says. */
    private static String state(SessionStore store) {
        StringBuilder all = new StringBuilder();
        for (SessionSnapshot session : store.load()) {
            all.append(session).append(session.meta()).append(session.owner());
            session.records()
                    .forEach((number, record) -> all.append('\n')
                            .append(number)
                            .append(record)
                            .append(record.digest())
                            .append(Arrays.toString(record.request()))
                            .append(Arrays.toString(record.response())));
        }
        return all.append(store.claim(id(1), 0, "nobody").join()).toString();
    }

    /** The state after each step of the script, and the file then. */
    private record History(List<String> states, List<byte[]> files) {
        static History of(long minimumSize) throws IOException {
            SimulatedFiles files = new SimulatedFiles();
            List<String> states = new ArrayList<>();
            List<byte[]> contents = new ArrayList<>();
            try (FileSessionStore store = open(files, minimumSize)) {
                states.add(state(store));
                contents.add(files.content(SessionLog.NAME));
                for (Function<SessionStore, CompletableFuture<?>> step : script()) {
                    get(step.apply(store));
                    states.add(state(store));
                    contents.add(files.content(SessionLog.NAME));
                }
            }
            contents.add(files.content(SessionLog.NAME));
            return new History(states, contents);
        }

        byte[] whole() {
            return files.get(states.size() - 1);
        }

        /** What a file that was cut here must say: all that was durable then. */
        String stateAt(int length) {
            int step = 0;
            while (step + 1 < states.size() && files.get(step + 1).length <= length) {
                step++;
            }
            return states.get(step);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "64, 0", "64, 255", "3, -1"})
    void a_log_torn_at_every_byte_loses_nothing_that_was_acknowledged(int garbage, int fill) throws Exception {
        History history = History.of(NEVER);
        byte[] whole = history.whole();
        Random random = new Random(garbage);
        for (int length = history.files().get(0).length; length <= whole.length; length++) {
            byte[] torn = Arrays.copyOf(whole, length + garbage);
            for (int i = length; i < torn.length; i++) {
                torn[i] = (byte) (fill >= 0 ? fill : random.nextInt());
            }
            SimulatedFiles files = SimulatedFiles.with(SessionLog.NAME, torn);
            // garbage can be what was to be written
            int match = Arrays.mismatch(torn, whole);
            String expected = history.stateAt(match < 0 ? whole.length : match);
            try (FileSessionStore store = open(files, NEVER)) {
                assertThat(state(store)).as("cut at %d", length).isEqualTo(expected);
                assertThat(get(store.create(meta(99)))).isTrue();
                expected = state(store);
            }
            try (FileSessionStore store = open(files, NEVER)) {
                assertThat(state(store)).as("cut at %d, and gone on", length).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_power_failure_at_every_step_loses_nothing_that_was_acknowledged(Remains remains) throws Exception {
        List<Function<SessionStore, CompletableFuture<?>>> script = script();
        List<String> states = History.of(NEVER).states();
        int compactions = 0;
        boolean finished = false;
        for (int steps = 0; !finished; steps++) {
            SimulatedFiles files = new SimulatedFiles();
            files.failAfter(steps);
            int acknowledged = 0;
            byte[] key = null;
            FileSessionStore store = null;
            try {
                store = open(files, SOON);
                key = store.serverKey();
                for (Function<SessionStore, CompletableFuture<?>> step : script) {
                    get(step.apply(store));
                    acknowledged++;
                }
            } catch (IOException | SessionStoreException e) {
                assertThat(e).hasMessageContaining("No space left on device");
            }
            if (store != null) {
                store.close();
            }
            finished = !files.hasFailed();
            for (boolean namesRemain : new boolean[] {true, false}) {
                SimulatedFiles next = files.afterPowerFailure(remains, namesRemain);
                compactions += next.exists(SessionLog.NEW_NAME) ? 1 : 0;
                try (FileSessionStore found = open(next, SOON)) {
                    String what = "failure after " + steps + ", acknowledged " + acknowledged;
                    List<String> allowed = states.subList(acknowledged, Math.min(acknowledged + 2, states.size()));
                    assertThat(state(found)).as(what).isIn(allowed);
                    assertThat(key == null || Arrays.equals(key, found.serverKey()))
                            .as(what)
                            .isTrue();
                    assertThat(next.exists(SessionLog.NEW_NAME)).isFalse();
                    get(found.create(meta(99)));
                }
            }
        }
        assertThat(compactions).as("failures while the log was written anew").isGreaterThan(3);
    }

    @Test
    void a_log_of_which_most_is_garbage_is_written_anew() throws Exception {
        SimulatedFiles files = new SimulatedFiles();
        String expected;
        try (FileSessionStore store = open(files, 10_000)) {
            get(store.create(meta(1)));
            get(store.claim(id(1), 1, "a"));
            for (int n = 1; n <= 2000; n++) {
                store.accept(id(1), "a", n, 7, 0, 0, bytes("request " + n));
                store.start(id(1), "a", n);
                store.done(id(1), "a", n, 0, bytes("response " + n));
                get(store.trim(id(1), "a", n - 5));
                assertThat(files.content(SessionLog.NAME).length).isLessThan(15_000);
            }
            expected = state(store);
        }
        try (FileSessionStore store = open(files, 10_000)) {
            assertThat(state(store)).isEqualTo(expected);
        }
    }

    @Test
    void what_lives_is_not_written_anew_in_vain() throws Exception {
        SimulatedFiles files = new SimulatedFiles();
        try (FileSessionStore store = open(files, 1000)) {
            for (int i = 0; i < 500; i++) {
                get(store.create(meta(i)));
            }
        }
        assertThat(files.forces.get()).isBetween(500, 520);
    }

    @Test
    void every_bit_of_damage_in_the_middle_is_found_and_named() throws Exception {
        byte[] whole = History.of(NEVER).files().get(script().size() + 1); // closed: its last mark is behind all
        int lastMark = whole.length - LogFormat.ENTRY_HEAD - LogFormat.MARK_BODY;
        for (int at = 0; at < lastMark; at++) {
            byte[] damaged = whole.clone();
            damaged[at] = (byte) (damaged[at] ^ 1 << (at % 8));
            int offset = at;
            assertThatThrownBy(() -> open(SimulatedFiles.with(SessionLog.NAME, damaged), NEVER))
                    .as("damage at %d", at)
                    .isInstanceOf(SessionStoreException.class)
                    .hasMessageContaining("memory/sessions.log")
                    .hasMessageMatching("(?s).*at offset \\d+.*")
                    .satisfies(e -> assertThat(offsetIn(e.getMessage())).isLessThanOrEqualTo(offset));
        }
    }

    private static int offsetIn(String message) {
        return Integer.parseInt(message.replaceFirst("(?s).*?at offset (\\d+).*", "$1"));
    }

    @Test
    void a_log_of_a_later_version_is_refused_in_words() throws Exception {
        byte[] whole = History.of(NEVER).whole();
        whole[11] = 2;
        assertThatThrownBy(() -> open(SimulatedFiles.with(SessionLog.NAME, whole), NEVER))
                .isInstanceOf(SessionStoreException.class)
                .hasMessageContaining("has version 2, where this program reads version 1");
    }

    @ParameterizedTest
    @CsvSource({"1, 600", "2, 600", "3, 9223372036854775807"})
    void a_damaged_file_never_gives_a_wrong_record(long seed, long minimumSize) throws Exception {
        History history = History.of(minimumSize);
        List<String> states = history.states();
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < 2000; round++) {
            byte[] file = history.files().get(random.nextInt(history.files().size()));
            byte[] damaged = damage(file, random);
            try (FileSessionStore store = open(SimulatedFiles.with(SessionLog.NAME, damaged), minimumSize)) {
                assertThat(state(store)).as("round %d", round).isIn(states);
            } catch (SessionStoreException e) {
                refused++;
            }
        }
        assertThat(refused).isBetween(500, 1999);
    }

    private static byte[] damage(byte[] file, Random random) {
        byte[] bytes = file.clone();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int from = random.nextInt(Math.max(1, bytes.length));
            int count = random.nextInt(Math.min(40, Math.max(1, bytes.length - from)));
            switch (random.nextInt(6)) {
                case 0 -> bytes = Arrays.copyOf(bytes, from);
                case 1 -> Arrays.fill(bytes, from, from + count, (byte) 0);
                case 2 -> {
                    for (int i = from; i < from + count; i++) {
                        bytes[i] = (byte) random.nextInt();
                    }
                }
                case 3 -> { // lost
                    byte[] shorter = Arrays.copyOf(bytes, bytes.length - count);
                    System.arraycopy(bytes, from + count, shorter, from, shorter.length - from);
                    bytes = shorter;
                }
                case 4 -> { // twice
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + count);
                    System.arraycopy(bytes, from, longer, from + count, bytes.length - from);
                    bytes = longer;
                }
                default -> { // a length that is far too large
                    if (from + 4 <= bytes.length) {
                        bytes[from] = 0x7f;
                    }
                }
            }
        }
        return bytes;
    }

    @Test
    void what_is_asked_for_while_the_disk_is_busy_gets_there_together() throws Exception {
        SimulatedFiles files = new SimulatedFiles();
        try (FileSessionStore store = open(files, NEVER)) {
            int before = files.forces.get();
            files.forceBegan = new CountDownLatch(1);
            files.forceMayEnd = new CountDownLatch(1);
            List<CompletableFuture<Boolean>> all = new ArrayList<>();
            all.add(store.create(meta(0)));
            files.forceBegan.await();
            for (int i = 1; i <= 300; i++) {
                all.add(store.create(meta(i)));
            }
            assertThat(all).noneMatch(CompletableFuture::isDone);
            files.forceMayEnd.countDown();
            assertThat(all).allSatisfy(future -> assertThat(get(future)).isTrue());
            assertThat(files.forces.get() - before).isEqualTo(2);
        }
    }

    @Test
    void many_threads_share_the_disk() throws Exception {
        SimulatedFiles files = new SimulatedFiles();
        try (FileSessionStore store = open(files, 20_000)) {
            List<Thread> threads = new ArrayList<>();
            List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
            for (int t = 0; t < 8; t++) {
                int number = t;
                Thread thread = new Thread(() -> work(store, number));
                thread.setUncaughtExceptionHandler((ignored, e) -> failures.add(e));
                threads.add(thread);
                thread.start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(failures).isEmpty();
            assertThat(files.forces.get()).isLessThan(8 * 200 * 4);
            assertThat(store.load()).hasSize(8).allMatch(session -> session.base() == 191);
        }
        try (FileSessionStore store = open(files, 20_000)) {
            assertThat(store.load())
                    .hasSize(8)
                    .allMatch(session -> session.records().size() == 10);
        }
    }

    private static void work(SessionStore store, int session) {
        get(store.create(meta(session)));
        get(store.claim(id(session), 1, "a"));
        for (int n = 1; n <= 200; n++) {
            assertThat(get(store.accept(id(session), "a", n, n, 0, 0, bytes("x" + n))))
                    .isTrue();
            assertThat(get(store.start(id(session), "a", n))).isTrue();
            assertThat(get(store.done(id(session), "a", n, 0, bytes("y" + n)))).isTrue();
            assertThat(get(store.trim(id(session), "a", n - 9))).isTrue();
        }
    }

    @Test
    void a_disk_that_fails_is_said_to_all_in_words() throws Exception {
        SimulatedFiles files = new SimulatedFiles();
        FileSessionStore store = open(files, NEVER);
        files.forceBegan = new CountDownLatch(1);
        files.forceMayEnd = new CountDownLatch(1);
        List<CompletableFuture<?>> all = new ArrayList<>();
        all.add(store.create(meta(1)));
        files.forceBegan.await();
        all.add(store.create(meta(2)));
        all.add(store.claim(id(2), 1, "a"));
        files.failNow();
        files.forceMayEnd.countDown();
        for (CompletableFuture<?> future : all) {
            assertThatThrownBy(() -> future.get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(SessionStoreException.class)
                    .hasMessageContaining("memory/sessions.log does not work any more")
                    .hasMessageContaining("No space left on device");
        }
        assertThatThrownBy(() -> get(store.create(meta(3)))).isInstanceOf(SessionStoreException.class);
        assertThatThrownBy(store::load).isInstanceOf(SessionStoreException.class);
        store.close();
    }

    @Test
    void a_refusal_waits_for_what_it_rests_on() throws Exception {
        SimulatedFiles files = new SimulatedFiles();
        try (FileSessionStore store = open(files, NEVER)) {
            files.forceBegan = new CountDownLatch(1);
            files.forceMayEnd = new CountDownLatch(1);
            CompletableFuture<Boolean> first = store.create(meta(1));
            files.forceBegan.await();
            CompletableFuture<Boolean> again = store.create(meta(1));
            assertThat(again).isNotDone();
            files.forceMayEnd.countDown();
            assertThat(get(first)).isTrue();
            assertThat(get(again)).isTrue();
        }
    }
}
