package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Runs the examples of the document; {@code -Dburin.update} writes their output anew. */
class CommandLineDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "command-line.md");
    private static final Path DIRECTORY = Path.of("src", "test", "resources", "docs");
    private static final Pattern EXAMPLE =
            Pattern.compile("```console\n\\$ burin ([^\n]*)\n(.*?)```\n", Pattern.DOTALL);

    private static final String ADDRESS = "tcp://localhost:4001";

    private final Set<String> seen = new HashSet<>();

    @Test
    void every_command_has_an_example_that_is_true() throws IOException {
        String before = Files.readString(DOCUMENT);
        String after;
        try (LiveServer weather = new LiveServer(
                "--idl",
                DIRECTORY.resolve("Weather.etch"),
                "--reply",
                DIRECTORY.resolve("answers.json"),
                "tcp://127.0.0.1:0")) {
            after = EXAMPLE.matcher(before).replaceAll(example -> run(example, weather.uri()));
        }
        if (Boolean.getBoolean("burin.update")) {
            Files.writeString(DOCUMENT, after);
        }
        assertThat(after).isEqualTo(Files.readString(DOCUMENT));
        CommandLine burin = Burin.commandLine(new Streams(System.in, System.out, System.err, false));
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(burin.getSubcommands().keySet());
    }

    private String run(MatchResult example, String weather) {
        String[] words = example.group(1).split(" ");
        seen.add(words[0]);
        for (int i = 1; i < words.length; i++) {
            Path file = DIRECTORY.resolve(words[i]);
            if (Files.exists(file)) {
                words[i] = file.toString();
            } else if (words[i].startsWith("target/")) {
                words[i] = Path.of("target", "docs", words[0]).toString();
            } else if (words[i].equals(ADDRESS)) {
                words[i] = words[0].equals("listen") ? "tcp://127.0.0.1:0" : weather;
            } else if (words[i].startsWith("'")) {
                words[i] = words[i].substring(1, words[i].length() - 1);
            }
        }
        Cli.Run run = Cli.run((Object[]) words);
        String output = (run.out() + run.err())
                .replace(DIRECTORY + "/", "")
                .replaceAll("LOCATION tcp:127.0.0.1:\\d+", "LOCATION tcp:127.0.0.1:40123")
                .replaceAll("listening on tcp://127.0.0.1:\\d+", "listening on tcp://127.0.0.1:4001")
                .replaceAll("written to target/docs/doc", "written to target/site")
                .replaceAll(
                        "\\d+ files? written to \\S+, \\d+ unchanged", "9 files written to target/java, 0 unchanged");
        String text = "```console\n$ burin " + example.group(1) + "\n" + output + "```\n";
        return Matcher.quoteReplacement(text);
    }
}
