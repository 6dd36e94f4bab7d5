package dev.burin.idl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.LinePrinter;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compiles texts for tests. A text that does not say which module it belongs to becomes the inside of the service {@code probe.Probe}. */
public final class Compile {

    private static final Set<String> LINTS = Set.of("naming", "unused");

    private Compile() {}

    /** Returns whether a text says which module it belongs to. */
    static boolean isWhole(String text) {
        return text.matches("(?s).*\\bmodule\\b(?!\\().*");
    }

    /** Returns the text of a whole file. */
    public static String service(String statements) {
        return "module probe\nservice Probe {\n" + statements + "\n}\n";
    }

    /** Returns the result for a text, which {@link #split} may take apart; lints left out. */
    public static CompileResult text(String text) {
        return files(split(text));
    }

    /** Returns the result for several files, of which the first in the map, or Probe.etch, is the service; lints left out. */
    public static CompileResult files(Map<String, String> files) {
        return IdlCompiler.compile(request(files).withSilenced(LINTS));
    }

    public static CompileRequest request(Map<String, String> files) {
        String main = files.containsKey("Probe.etch")
                ? "Probe.etch"
                : files.keySet().iterator().next();
        return CompileRequest.of(new MapRoot(files).find(main).orElseThrow());
    }

    /** Returns the findings for a text as {@code line:column id}, lints left out. */
    public static List<String> findings(String text) {
        return places(text(text).findings());
    }

    /** Returns the findings for a text as {@code line:column id}, lints too. */
    public static List<String> lintsAndFindings(String text) {
        return places(IdlCompiler.compile(request(split(text))).findings());
    }

    /** Returns findings as {@code line:column id}. */
    public static List<String> places(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.span().line() + ":" + finding.span().column() + " " + finding.id())
                .toList();
    }

    /** Returns the model of a text without errors. */
    public static LinkedModel model(String text) {
        return model(text(text));
    }

    public static LinkedModel model(CompileResult result) {
        LinePrinter printer = new LinePrinter();
        assertThat(result.findings()).map(printer::print).isEmpty();
        return result.model().orElseThrow();
    }

    /** Returns a message of the model of a text. */
    public static Message message(String text, String name) {
        LinkedModel model = model(text);
        return model.message(model.main().name().child(name));
    }

    /** Splits a text at lines such as {@code --- dir/file.etch}; what stands before the first one is Probe.etch. */
    public static Map<String, String> split(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        String name = "Probe.etch";
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("--- ")) {
                put(files, name, lines);
                name = line.substring(4).strip();
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        put(files, name, lines);
        if (files.isEmpty()) {
            files.put(name, text);
        }
        return files;
    }

    private static void put(Map<String, String> files, String name, List<String> lines) {
        String text = String.join("\n", lines);
        boolean isProbe = name.equals("Probe.etch");
        if (!isProbe || !text.isBlank()) {
            files.put(name, isProbe && !isWhole(text) ? service(text) : text);
        }
    }
}
