package examples.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ChatDemoTest {
    @Test
    @Timeout(100)
    void three_processes_hold_a_conversation_and_end_by_themselves() throws IOException, InterruptedException {
        Process demo = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "examples.chat.ChatDemo")
                .redirectErrorStream(true)
                .start();
        List<String> lines;
        try (var output = demo.inputReader()) {
            lines = output.lines().toList();
        } finally {
            demo.destroy();
        }
        assertThat(demo.waitFor()).describedAs(() -> String.join("\n", lines)).isZero();
        assertThat(lines)
                .filteredOn(line -> line.startsWith("Ann"))
                .endsWith(
                        "Ann      | says: Hello Ben! Tea or coffee?",
                        "Ann      | [kitchen] Ben (loud): TEA, PLEASE!",
                        "Ann      | asks Ben: What is 6 times 7?",
                        "Ann      | is told by Ben: 42",
                        "Ann      | says: I have to go.");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("Ben"))
                .endsWith(
                        "Ben      | [kitchen] Ann (glad): Hello Ben! Tea or coffee?",
                        "Ben      | says: TEA, PLEASE!",
                        "Ben      | is asked by Ann: What is 6 times 7?",
                        "Ben      | [kitchen] Ann: I have to go.",
                        "Ben      | [kitchen] Ann goes out");
    }
}
