package dev.burin.idl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.TerminalPrinter;
import dev.burin.idl.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/** Files made to break a compiler end in a finding, soon. The time limits leave room for slow machines; the usual time is well below a second. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileInputTest {

    private static final int MIB = 1 << 20;
    private static final String HEAD = "module m service S {\n";

    @TestFactory
    List<DynamicTest> hostile_files_end_in_a_finding() {
        Map<String, String> files = new HashMap<>();
        files.put("ten megabytes of blanks", " ".repeat(10 * MIB));
        files.put("ten thousand parentheses", HEAD + "(".repeat(10_000));
        files.put("ten thousand brackets", HEAD + "int" + "[".repeat(10_000));
        files.put("ten thousand braces", HEAD + "{".repeat(10_000));
        files.put("ten thousand dimensions", HEAD + "int" + "[]".repeat(10_000) + " a() }");
        files.put("megabytes of parentheses", HEAD + "(".repeat(3 * MIB));
        files.put("megabytes of closing braces", HEAD + "}".repeat(3 * MIB));
        files.put("megabytes of signs without meaning", HEAD + "% ".repeat(MIB));
        files.put("megabytes of lines without meaning", HEAD + "%\n".repeat(MIB));
        files.put("megabytes of single quotes", HEAD + "'".repeat(3 * MIB));
        files.put("megabytes of double quotes", HEAD + "\"".repeat(3 * MIB));
        files.put("megabytes of unclosed strings", HEAD + "\"\n".repeat(MIB));
        files.put("megabytes of semicolons", HEAD + ";".repeat(3 * MIB));
        files.put("megabytes of at signs", HEAD + "@".repeat(3 * MIB));
        files.put("megabytes of words", HEAD + "int ".repeat(MIB));
        files.put("a name of megabytes", HEAD + "int " + "a".repeat(3 * MIB) + "() }");
        files.put("a dotted name of megabytes", HEAD + "a.".repeat(MIB) + "a x() }");
        files.put("a number of megabytes", HEAD + "const int A = " + "9".repeat(3 * MIB) + " }");
        files.put("a wrong number of megabytes", HEAD + "const int A = " + "9_".repeat(MIB) + " }");
        files.put("a string of megabytes", HEAD + "const string A = \"" + "x".repeat(3 * MIB) + "\" }");
        files.put("megabytes of wrong escapes", HEAD + "const string A = \"" + "\\q".repeat(MIB) + "\" }");
        files.put("an unclosed comment of megabytes", HEAD + "/*" + "*".repeat(3 * MIB));
        files.put("a wrong text form of megabytes", HEAD + "@ToString( \"" + "{a}".repeat(MIB) + "\" ) struct P() }");
        files.put("many items of one name", HEAD + "enum E ( A" + ", A".repeat(100_000) + " ) }");
        files.put("many unknown types", HEAD + numbered("X%d a%d()\n", 40_000) + "}");
        files.put("a long chain of bases", HEAD + numbered("struct P%d() extends P9%d\n", 30_000) + "}");
        files.put("a long loop of bases", HEAD + chain(30_000) + "}");
        files.put("many documentation tags", HEAD + "/** " + "\n* @param x".repeat(100_000) + "\n*/ void a() }");
        files.put("many allowed ids", HEAD + "# burin:allow " + "a,".repeat(MIB) + "\n}");
        return files.entrySet().stream()
                .map(file -> dynamicTest(file.getKey(), () -> check(SourceFile.ofText("a.etch", file.getValue()))))
                .toList();
    }

    @Test
    void includes_that_double_with_every_file_end_in_a_finding() {
        Map<String, String> files = new HashMap<>();
        files.put("Probe.etch", Compile.service("include \"i0\""));
        for (int i = 0; i < 60; i++) {
            files.put("i" + i, ("include \"i" + (i + 1) + "\"\n").repeat(20));
        }
        check(new MapRoot(files).find("Probe.etch").orElseThrow());
    }

    @Test
    void very_many_includes_end_in_one_finding() {
        Map<String, String> files = new HashMap<>();
        StringBuilder main = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            files.put("i" + i, "void a" + i + "()");
            main.append("include \"i").append(i).append("\"\n");
        }
        files.put("Probe.etch", Compile.service(main.toString()));
        assertThat(Compile.places(Compile.files(files).findings())).containsExactly("1002:9 too-many-files");
    }

    @Test
    void a_long_chain_of_mixins_ends_in_one_finding() {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 500; i++) {
            files.put("M" + i + ".etch", "module m service M" + i + " { mixin M" + (i + 1) + " }");
        }
        CompileResult result = IdlCompiler.compile(
                CompileRequest.of(new MapRoot(files).find("M0.etch").orElseThrow()));
        assertThat(result.findings()).map(Finding::id).containsExactly("include-too-deep");
    }

    @Test
    void mixins_that_all_mix_in_each_other_downwards_are_fine() {
        Map<String, String> files = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            StringBuilder text = new StringBuilder("module m service M" + i + " { void a" + i + "()");
            for (int j = i + 1; j < 30; j++) {
                text.append(" mixin M").append(j);
            }
            files.put("M" + i + ".etch", text + " }");
        }
        CompileResult result = IdlCompiler.compile(
                CompileRequest.of(new MapRoot(files).find("M0.etch").orElseThrow()));
        assertThat(result.findings()).isEmpty();
        assertThat(result.model().orElseThrow().services()).hasSize(30);
    }

    @Test
    void paths_that_no_file_system_knows_are_not_found() {
        assertThat(Compile.findings("include \"\\\\u0000\"")).containsExactly("3:9 path-escapes");
        assertThat(Compile.findings("include \"a:b*c?\"")).containsExactly("3:9 path-escapes");
        assertThat(Compile.findings("include \"aa:b*c?\"")).containsExactly("3:9 include-not-found");
    }

    @Test
    void findings_are_counted_up_to_the_limit() {
        List<Finding> findings = Compile.text("%\n".repeat(1000)).findings();
        assertThat(findings).hasSize(201);
        assertThat(findings.get(200).id()).isEqualTo("too-many-findings");
    }

    private static void check(SourceFile file) {
        CompileResult result = IdlCompiler.compile(CompileRequest.of(file));
        assertThat(result.findings()).isNotEmpty().hasSizeLessThanOrEqualTo(201);
        TerminalPrinter printer = new TerminalPrinter(false);
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(printer.print(finding)).hasSizeLessThan(4000));
    }

    private static String numbered(String line, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(String.format(line, i, i));
        }
        return String.join("", lines);
    }

    private static String chain(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("struct P" + i + "() extends P" + (i + 1) % length + "\n");
        }
        return text.toString();
    }
}
