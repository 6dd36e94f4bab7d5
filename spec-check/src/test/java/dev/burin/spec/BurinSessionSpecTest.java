package dev.burin.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tlc2.TLC;

/** Runs TLC over the configurations in {@code docs/spec/cases.txt}: the quick ones, or all with {@code -Dburin.spec=long}. */
class BurinSessionSpecTest {
    private static final Path SPEC =
            Path.of("..", "docs", "spec").toAbsolutePath().normalize();
    private static final Pattern VIOLATED = Pattern.compile("^Error: Invariant (\\w+) is violated", Pattern.MULTILINE);

    /** One line of the table. */
    record Case(
            String name,
            String calls,
            String window,
            String links,
            String sessions,
            String expires,
            String crashes,
            String cancels,
            String bug,
            String specification,
            String expected,
            String set) {
        static Case of(String line) {
            String[] cell = line.trim().split("\\s+", -1);
            return new Case(
                    cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7], cell[8], cell[9], cell[10],
                    cell[11]);
        }

        List<String> configuration() {
            return List.of(
                    "SPECIFICATION " + specification,
                    "CONSTANTS Calls = {" + calls + "} W = " + window + " MaxConn = " + links + " MaxSid = " + sessions,
                    " CanExpire = " + expires + " CanCrash = " + crashes + " CanCancel = " + cancels + " Bug = \"" + bug
                            + "\"",
                    "INVARIANTS TypeOK ExactlyOnce RightAnswer Kept Bounded InOrder SafeToRepeat NoGap",
                    specification.equals("LiveSpec") ? "PROPERTIES AllAnswered" : "",
                    "CHECK_DEADLOCK FALSE");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        boolean all = "long".equals(System.getProperty("burin.spec"));
        return Files.readAllLines(SPEC.resolve("cases.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Case::of)
                .filter(one -> all || one.set.equals("quick"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @Timeout(value = 6, unit = TimeUnit.HOURS)
    void the_model_holds_and_its_deliberate_errors_are_found(Case one, @TempDir Path work)
            throws IOException, InterruptedException, URISyntaxException {
        Path configuration = Files.write(work.resolve(one.name + ".cfg"), one.configuration());
        Path output = work.resolve("output.txt");
        Path tlc = Path.of(
                TLC.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx2g",
                        "-XX:+UseParallelGC",
                        "-cp",
                        tlc.toString(),
                        TLC.class.getName(),
                        "-workers",
                        "auto",
                        "-config",
                        configuration.toString(),
                        "-metadir",
                        work.resolve("states").toString(),
                        "BurinSession.tla")
                .directory(SPEC.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(output);
        assertThat(verdict(said)).as(said).isEqualTo(one.expected);
    }

    private static String verdict(String said) {
        if (said.contains("No error has been found")) {
            return "ok";
        }
        Matcher violated = VIOLATED.matcher(said);
        if (violated.find()) {
            return violated.group(1);
        }
        return said.contains("Error: Temporal properties were violated") ? "Temporal" : "nothing";
    }
}
