package dev.burin.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openjdk.jcstress.Main;

/**
 * Runs the stress tests of this module, the classes whose names end with {@code Stress}: two threads do what each of them says,
 * some hundred thousand times, and what came of it must be one of its outcomes. The results are in {@code target/jcstress}.
 *
 * <p>{@code -Dburin.stress.seconds=1} has jcstress take so many seconds for each test in each way in which its threads can be
 * compiled: 14, and 28 on JDK 17. {@code -Dburin.stress.tests=Window} takes only those whose names hold that; a run of the
 * build may take 20 minutes.
 */
class StressTest {
    private static final String SHORT = "200"; // milliseconds for each
    private static final Path DIRECTORY = root(StressTest.class).resolveSibling("jcstress");

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void what_comes_of_threads_that_meet_is_among_the_outcomes() throws Exception {
        assumeTrue(Runtime.getRuntime().availableProcessors() >= 2, "with one processor nothing meets");
        Files.createDirectories(DIRECTORY);
        Path output = DIRECTORY.resolve("output.txt");
        Process process = new ProcessBuilder(command())
                .directory(DIRECTORY.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(isShort() ? 4 : 55, TimeUnit.MINUTES)) {
                fail("the last of these hangs: " + Files.readString(output));
            }
            if (process.exitValue() != 0) {
                fail(Files.readString(output));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        assertThat(output).content().contains("Stress").doesNotContain("FATAL");
    }

    private static boolean isShort() {
        return System.getProperty("burin.stress.seconds") == null;
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:-RestrictContended"); // what the threads share lies in cache lines of its own
        command.add("-cp");
        command.add(String.join(
                File.pathSeparator,
                root(Listener.class).toString(),
                root(StressTest.class).toString(),
                System.getProperty("java.class.path")));
        String tests = System.getProperty("burin.stress.tests", "");
        if (isShort()) {
            command.addAll(List.of("-Xmx256m", StressRun.class.getName(), SHORT, tests));
        } else {
            command.addAll(List.of(Main.class.getName(), "-r", DIRECTORY.toString(), "-v"));
            command.addAll(List.of(
                    "-t",
                    tests.isEmpty() ? ".*" : tests,
                    "-iters",
                    System.getProperty("burin.stress.seconds"),
                    "-fsm",
                    "1",
                    "-pth",
                    "false"));
        }
        return command;
    }

    @Test
    void each_class_with_that_name_is_run() throws IOException {
        try (Stream<Path> files = Files.walk(root(StressTest.class))) {
            long count = files.filter(file -> file.toString().endsWith("Stress.class"))
                    .count();
            assertThat(root(StressTest.class).resolve("META-INF/TestList"))
                    .content()
                    .hasLineCount((int) count);
            assertThat(count).isGreaterThan(15);
        }
    }

    /** Where the classes are that belong to this one. */
    private static Path root(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        Path file = Path.of(URI.create(String.valueOf(type.getResource("/" + name))));
        for (int i = Path.of(name).getNameCount(); i > 0; i--) {
            file = file.getParent();
        }
        return file;
    }
}
