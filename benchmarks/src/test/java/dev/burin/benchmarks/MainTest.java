package dev.burin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is said before anything is measured, which would take longer than these tests may. */
@Timeout(30)
class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String line) throws Exception {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "targets --help",
                "targets -r 1 -h",
                "targets -f 1 --help",
                "calls -h",
                "calls ADD --help",
                "idle --help",
                "profile --help",
                "startup --help",
                "codec -h",
                "codec -f 1 --help",
                "compile --help"
            })
    void help_is_shown_at_once(String line) throws Exception {
        assertThat(run(line)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("usage: java -jar benchmarks.jar ");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "targets --halp",
                "targets -r",
                "targets -r many",
                "targets -r 0",
                "targets -w -1",
                "targets -d no/such/directory",
                "targets -f many",
                "targets -r 1 -f 1 -wi",
                "targets ADD",
                "targets -b no/such.jar",
                "calls -t 0",
                "calls -x",
                "calls ADDD",
                "calls -o no/such/directory/calls.json",
                "idle -n none",
                "idle NOBODY",
                "profile -t 0",
                "profile -d no/such/directory",
                "profile NOBODY",
                "startup -r x",
                "startup -b no/such/burin.jar",
                "startup -J",
                "codec -f x",
                "codec --halp",
                "compile --halp"
            })
    void what_makes_no_sense_is_said_at_once(String line, @TempDir Path directory) throws Exception {
        String burin = " -b " + BurinJar.in(directory);
        boolean isTargets = line.startsWith("targets") && !line.contains("-b ");

        assertThat(run(isTargets ? line.replaceFirst("targets", "targets" + burin) : line))
                .isEqualTo(2);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("(?s)[^\n]+\nusage: java -jar benchmarks.jar .*")
                .doesNotStartWith("usage");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_complaint_names_the_option_and_what_it_takes() throws Exception {
        run("idle -n none");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("-n needs a whole number, at least 1, and not 'none'\nusage: ");
    }
}
