package examples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BankDemoTest {
    @Test
    @Timeout(300)
    void money_stays_the_same_and_nothing_is_done_twice() throws IOException, InterruptedException {
        List<String> lines = run("800", "12", "2");
        assertThat(lines).anyMatch(line -> line.matches("  server killed +2 .*"));
        assertThat(lines).anyMatch(line -> line.matches("  connections cut +([5-9]|1\\d) .*"));
        assertThat(lines).anyMatch(line -> line.matches("  sessions +4 .*"));
        assertThat(lines).anyMatch(line -> line.matches("  done twice +0"));
        assertThat(lines).anyMatch(line -> line.matches("  money after +20000"));
    }

    private static List<String> run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "examples.bank.BankDemo")
                .redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        Process demo = builder.start();
        List<String> lines;
        try (var output = demo.inputReader()) {
            lines = output.lines().toList();
        } finally {
            demo.destroy();
        }
        assertThat(demo.waitFor()).describedAs(() -> String.join("\n", lines)).isZero();
        return lines;
    }
}
