package dev.burin.idl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Severity;
import dev.burin.idl.finding.TerminalPrinter;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.Origin;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** {@code docs/diagnostics.md} explains every kind of finding, and its examples do what it says. */
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Pattern SECTION = Pattern.compile(
            "(?s)### ([a-z0-9-]+)\n\n(Error|Warning)\\. (.*?)\n\n```etch wrong(.*?)\n(.*?)\n```\n\n```etch right(.*?)\n(.*?)\n```\n");

    @Test
    void every_kind_has_a_section_in_the_order_of_the_kinds() throws IOException {
        List<String> sections = new ArrayList<>();
        Matcher matcher = SECTION.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            sections.add(matcher.group(1) + " " + matcher.group(2));
        }
        assertThat(sections)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(FindingKind.values())
                        .map(kind -> kind.id() + (kind.severity() == Severity.ERROR ? " Error" : " Warning"))
                        .toList());
    }

    @TestFactory
    List<DynamicTest> wrong_examples_give_exactly_their_finding_and_right_ones_none() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher matcher = SECTION.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            String id = matcher.group(1);
            String wrong = matcher.group(5);
            String right = matcher.group(7);
            Map<String, String> options = options(matcher.group(4));
            tests.add(dynamicTest(id + " wrong", () -> check(wrong, options, List.of(id))));
            tests.add(dynamicTest(id + " right", () -> check(right, options, List.of())));
        }
        return tests;
    }

    private static void check(String example, Map<String, String> options, List<String> expected) {
        Map<String, String> texts = Compile.split(example);
        SourceRoot root = new ExampleRoot("", texts, options.getOrDefault("unreadable", ""));
        String main = texts.containsKey("Probe.etch")
                ? "Probe.etch"
                : texts.keySet().iterator().next();
        CompileResult result = IdlCompiler.compile(
                CompileRequest.of(root.find(main).orElseThrow()).withLimits(limits(options)));
        TerminalPrinter printer = new TerminalPrinter(false);
        assertThat(result.findings().stream().map(Finding::id).toList())
                .as(() -> result.findings().stream().map(printer::print).collect(Collectors.joining()))
                .isEqualTo(expected);
    }

    private static Map<String, String> options(String text) {
        Map<String, String> options = new HashMap<>();
        for (String option : text.strip().split("\\s+")) {
            if (!option.isEmpty()) {
                options.put(option.split("=")[0], option.split("=")[1]);
            }
        }
        return options;
    }

    private static Limits limits(Map<String, String> options) {
        Limits limits = Limits.DEFAULT;
        return new Limits(
                number(options, "fileBytes", limits.fileBytes()),
                number(options, "totalBytes", (int) limits.totalBytes()),
                number(options, "tokens", limits.tokens()),
                number(options, "nesting", limits.nesting()),
                number(options, "identifierLength", limits.identifierLength()),
                number(options, "includeDepth", limits.includeDepth()),
                number(options, "files", limits.files()),
                number(options, "declarations", limits.declarations()),
                number(options, "findings", limits.findings()));
    }

    private static int number(Map<String, String> options, String name, int otherwise) {
        return options.containsKey(name) ? Integer.parseInt(options.get(name)) : otherwise;
    }

    /** Files in memory, in which {@code \xNN} stands for a byte; one file may be unreadable. */
    private record ExampleRoot(String name, Map<String, String> texts, String unreadable) implements SourceRoot {

        @Override
        public Optional<SourceFile> find(String path) {
            String full = name.isEmpty() ? path : name + "/" + path;
            if (full.equals(unreadable)) {
                return Optional.of(new SourceFile(full, this, Origin.SOURCE, () -> {
                    throw new IOException("the disk is broken");
                }));
            }
            return new MapRoot(texts)
                    .find(full)
                    .map(file -> new SourceFile(
                            full,
                            new ExampleRoot(full.substring(0, Math.max(0, full.lastIndexOf('/'))), texts, unreadable),
                            file.origin(),
                            () -> new ByteArrayInputStream(bytes(texts.get(full)))));
        }

        private static byte[] bytes(String text) {
            String raw = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return Pattern.compile("\\\\x([0-9a-f]{2})")
                    .matcher(raw)
                    .replaceAll(
                            match -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1), 16))))
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
