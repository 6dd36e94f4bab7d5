package dev.burin.idl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.TerminalPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Many small interfaces, each with the ids of its findings. In the files of {@code src/test/resources/probes}, a probe is
 *
 * <pre>
 * ### what it shows
 * text
 * => ids in the order of places, or ok
 * </pre>
 *
 * <p>{@code \xNN} at the places of characters that cannot be written stands for a character of that number. Lints are looked at only where one is expected.
 */
class ProbeTest {

    private static final Path DIRECTORY = Path.of("src/test/resources/probes");
    private static final Set<String> LINTS = Set.of("naming", "unused");

    @TestFactory
    List<DynamicNode> every_probe_has_exactly_its_findings() throws IOException {
        List<DynamicNode> nodes = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            for (Path file : files.sorted().toList()) {
                nodes.add(dynamicContainer(file.getFileName().toString(), probes(Files.readString(file))));
            }
        }
        return nodes;
    }

    private static List<DynamicTest> probes(String text) {
        return Arrays.stream(text.split("(?m)^### "))
                .skip(1)
                .map(probe -> {
                    int title = probe.indexOf('\n');
                    int end = probe.lastIndexOf("\n=> ");
                    String expected = probe.substring(end + 4).strip();
                    String source = end > title ? probe.substring(title + 1, end) : "";
                    return dynamicTest(probe.substring(0, title), () -> check(unescape(source), expected));
                })
                .toList();
    }

    private static void check(String source, String expected) {
        boolean lints = LINTS.stream().anyMatch(expected::contains);
        Map<String, String> files = Compile.split(source);
        CompileResult result = lints ? IdlCompiler.compile(Compile.request(files)) : Compile.files(files);
        TerminalPrinter printer = new TerminalPrinter(false);
        String ids = result.findings().stream().map(Finding::id).collect(Collectors.joining(" "));
        assertThat(ids.isEmpty() ? "ok" : ids)
                .as(() -> source + "\n"
                        + result.findings().stream().map(printer::print).collect(Collectors.joining()))
                .isEqualTo(expected);
        assertThat(result.model().isPresent()).isEqualTo(!result.hasErrors());
    }

    private static String unescape(String source) {
        return Pattern.compile("\\\\x([0-9a-f]{2})")
                .matcher(source)
                .replaceAll(
                        match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))));
    }
}
