package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.burin.runtime.CallException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.net.ByteProxy;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers in processes of their own that are killed or stopped under load, and started again (rows 17, 18 and 40). */
@Timeout(120)
@ExtendWith(LeakCheck.class)
class SessionRestartTest {
    private static final boolean FULL = Boolean.getBoolean("burin.faults.full");
    private static final int WAIT = 30; // seconds

    @TempDir
    private Path directory;

    private ByteProxy proxy;
    private Running running;

    /** A server process. */
    private record Running(Process process, BufferedReader output, int port) {
        void kill() throws InterruptedException {
            process.destroyForcibly();
            process.waitFor();
        }

        void stop() throws IOException, InterruptedException {
            process.getOutputStream().write("STOP\n".getBytes(StandardCharsets.US_ASCII));
            process.getOutputStream().flush();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).as("it stops").isTrue();
        }
    }

    @BeforeEach
    void listen() {
        proxy = new ByteProxy(1);
    }

    @AfterEach
    void close() throws Exception {
        proxy.close();
        if (running != null) {
            running.kill();
        }
    }

    private void start(String terms) throws IOException {
        Path errors = directory.resolve("errors.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx128m",
                        "-cp",
                        root(Listener.class) + File.pathSeparator + root(CounterProcess.class),
                        CounterProcess.class.getName(),
                        "tcp://127.0.0.1:0?Session.mode=require&Session.ackDelay=5&" + terms,
                        directory.resolve("journal").toString())
                .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        if (line == null) {
            fail("the server did not start: " + Files.readString(errors));
        }
        URI uri = URI.create(line.substring("LOCATION ".length()));
        running = new Running(process, output, uri.getPort());
        proxy.target(uri.getPort());
    }

    /** Where the classes are that belong to this one. */
    private static Path root(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        Path file = Path.of(URI.create(type.getResource("/" + name).toString()));
        for (int i = Path.of(name).getNameCount(); i > 0; i--) {
            file = file.getParent();
        }
        return file;
    }

    private String stored(String durability) {
        return "Session.durability=" + durability + "&Session.store=" + directory.resolve("store");
    }

    private RemoteCalcServer connect(String terms) {
        return CalcHelper.newServer(SessionOptions.of("tcp://127.0.0.1:" + proxy.port()
                + "?Session.mode=require&Session.ackDelay=5&Reconnect.minDelay=5&Reconnect.maxDelay=20"
                + "&DefaultDeliveryService.disableTimeout=true&" + terms));
    }

    /** How often each operation was run. */
    private Map<Integer, Integer> executions() throws IOException {
        ByteBuffer entries = ByteBuffer.wrap(Files.readAllBytes(directory.resolve("journal")));
        Map<Integer, Integer> counts = new HashMap<>();
        while (entries.remaining() >= 4) {
            counts.merge(entries.getInt(), 1, Integer::sum);
        }
        return counts;
    }

    private record Call(int number, CompletableFuture<Integer> answer) {}

    /** Calls without a pause, up to so many at once, until it is stopped. */
    private static final class Load {
        private static final int AT_ONCE = 20;

        private final List<Call> calls = new ArrayList<>();
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicBoolean ends = new AtomicBoolean();
        private final Thread thread;

        Load(RemoteCalcServer server) {
            thread = new Thread(() -> {
                for (int i = 0; !ends.get(); i++) {
                    CompletableFuture<Integer> answer = server._async().add(i, 3);
                    calls.add(new Call(i, answer));
                    var unneeded = answer.whenComplete((value, failure) -> answered.incrementAndGet());
                    while (i - answered.get() >= AT_ONCE && !ends.get()) {
                        LockSupport.parkNanos(20_000);
                    }
                    assert unneeded != null;
                }
            });
            thread.start();
        }

        int answered() {
            return answered.get();
        }

        List<Call> end() throws InterruptedException {
            ends.set(true);
            thread.join();
            return calls;
        }
    }

    /** What each caller was told is so; how many were not told an answer. */
    private int assertToldTheTruth(List<Call> calls, boolean mayBeUnknown) throws Exception {
        List<Object> told = new ArrayList<>();
        for (Call call : calls) {
            try {
                told.add(call.answer().get(WAIT, TimeUnit.SECONDS));
            } catch (ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(CallException.class);
                told.add(((CallException) e.getCause()).outcome());
            }
        }
        Map<Integer, Integer> executions = executions();
        int failures = 0;
        for (int i = 0; i < calls.size(); i++) {
            int number = calls.get(i).number();
            int count = executions.getOrDefault(number, 0);
            assertThat(count).as("executions of " + number).isLessThanOrEqualTo(1);
            if (told.get(i) instanceof Integer answer) {
                assertThat(answer).isEqualTo(number + 3);
                assertThat(count).isEqualTo(1);
            } else {
                failures++;
                assertThat(told.get(i)).isIn(Outcome.UNKNOWN, Outcome.EXECUTED, Outcome.NOT_EXECUTED);
                assertThat(told.get(i) == Outcome.NOT_EXECUTED && count > 0).isFalse();
                assertThat(told.get(i) == Outcome.EXECUTED && count == 0).isFalse();
                assertThat(mayBeUnknown)
                        .as("told " + told.get(i) + " of " + number)
                        .isTrue();
            }
        }
        return failures;
    }

    @Test
    void row_17_killed_without_a_store() throws Exception {
        start("");
        int kills = FULL ? 10 : 2;
        try (RemoteCalcServer server = connect("")) {
            server._startAndWaitUp(10_000);
            Load load = new Load(server);
            int unknown = 0;
            for (int i = 0; i < kills; i++) {
                awaitAnswers(load, 200);
                running.kill();
                start("");
            }
            awaitAnswers(load, 200);
            unknown = assertToldTheTruth(load.end(), true);
            assertThat(unknown).as("only what was under way is unknown").isLessThanOrEqualTo(kills * 2 * Load.AT_ONCE);
        }
    }

    private static void awaitAnswers(Load load, int more) {
        int before = load.answered();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(WAIT);
        while (load.answered() < before + more) {
            assertThat(System.nanoTime()).as("answers come").isLessThan(deadline);
            LockSupport.parkNanos(200_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"results", "requests"})
    void row_18_killed_at_random_moments_and_started_again_on_the_same_store(String durability) throws Exception {
        start(stored(durability));
        Random random = new Random(18);
        int kills = FULL ? 20 : 3;
        try (RemoteCalcServer server = connect("")) {
            server._startAndWaitUp(10_000);
            Load load = new Load(server);
            for (int i = 0; i < kills; i++) {
                awaitAnswers(load, 50 + random.nextInt(200));
                LockSupport.parkNanos(random.nextInt(5_000_000));
                running.kill();
                start(stored(durability));
            }
            awaitAnswers(load, 50);
            int unknown = assertToldTheTruth(load.end(), true);
            assertThat(unknown).as("only what was begun is unknown").isLessThanOrEqualTo(kills * 2 * Load.AT_ONCE);
        }
    }

    @Test
    void row_40_drained_under_load_and_started_again_behind_the_same_port() throws Exception {
        start(stored("requests"));
        int restarts = FULL ? 10 : 3;
        try (RemoteCalcServer server = connect("")) {
            server._startAndWaitUp(10_000);
            Load load = new Load(server);
            for (int i = 0; i < restarts; i++) {
                awaitAnswers(load, 100);
                running.stop();
                start(stored("requests"));
            }
            awaitAnswers(load, 100);
            List<Call> calls = load.end();
            assertThat(assertToldTheTruth(calls, false)).isZero();
            assertThat(executions()).hasSize(calls.size());
        }
    }
}
