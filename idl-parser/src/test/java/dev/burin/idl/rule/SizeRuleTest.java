package dev.burin.idl.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.Compile;
import dev.burin.idl.CompileRequest;
import dev.burin.idl.IdlCompiler;
import dev.burin.idl.finding.Finding;
import dev.burin.idl.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Java can hold, to the last of it and one more. */
class SizeRuleTest {

    @ParameterizedTest
    @CsvSource({"int, 254", "string[], 254", "long[], 254", "long, 127", "double, 127"})
    void a_constructor_takes_254_values(String type, int most) {
        assertThat(ids("struct A( " + list(most, type + " a#") + " )")).isEmpty();
        assertThat(ids("struct A( " + list(most + 1, type + " a#") + " )")).containsExactly("too-many-values");
        assertThat(ids("exception A( " + list(most + 1, type + " a#") + " )")).containsExactly("too-many-values");
    }

    @Test
    void inherited_fields_count() {
        String base = "struct A( " + list(100, "int a#") + " )\n";
        assertThat(ids(base + "struct B( " + list(154, "int b#") + " ) extends A"))
                .isEmpty();
        assertThat(ids(base + "struct B( " + list(155, "int b#") + " ) extends A"))
                .containsExactly("too-many-values");
    }

    @Test
    void a_method_takes_254_values() {
        assertThat(ids("void a( " + list(254, "int a#") + " )")).isEmpty();
        assertThat(ids("void a( " + list(255, "int a#") + " )")).containsExactly("too-many-values");
    }

    /** U+00E9 takes two bytes in a class file, and so does NUL; a pair of surrogates takes six. */
    @ParameterizedTest
    @CsvSource({"x, 65534", "\u00e9, 32767", "\\u0000, 32767", "\\ud83d\\ude00, 10922"})
    void a_text_has_a_greatest_length(String character, int most) {
        String longest = '"' + character.repeat(most) + '"';
        String longer = '"' + character.repeat(most + 1) + '"';
        String may = "boolean may( string a )\nboolean mayAny( object a )\n";
        assertThat(ids("const string A = " + longest)).isEmpty();
        assertThat(ids("const string A = " + longer)).containsExactly("constant-range");
        assertThat(ids(may + "@Authorize( may, " + longest + " ) void m()")).isEmpty();
        assertThat(ids(may + "@Authorize( may, " + longer + " ) void m()")).containsExactly("authorize-range");
        assertThat(ids(may + "@Authorize( mayAny, " + longer + " ) void m()")).containsExactly("authorize-range");
        assertThat(ids("@ToString( " + longest + " ) struct A()")).isEmpty();
        assertThat(ids("@ToString( " + longer + " ) struct A()")).containsExactly("to-string-format");
    }

    @Test
    void names_that_become_names_of_files_are_shorter_than_others() {
        assertThat(ids("struct A( int " + "a".repeat(500) + " )")).isEmpty();
        assertThat(ids("struct " + "A".repeat(195) + "()")).isEmpty(); // in a service of five letters
        assertThat(ids("struct " + "A".repeat(196) + "()")).containsExactly("name-too-long");
        assertThat(ids("void " + "a".repeat(196) + "()")).containsExactly("name-too-long");
        assertThat(ids("module a service " + "A".repeat(200) + " {}")).isEmpty();
        assertThat(ids("module a service " + "A".repeat(201) + " {}")).containsExactly("name-too-long");
        assertThat(ids("module a." + "a".repeat(201) + ".b service A {}")).containsExactly("name-too-long");
    }

    @ParameterizedTest
    @CsvSource({"void a#(), 2000", "struct A#(), 1000", "enum A#( B ), 1000", "const int A# = 1, 10000"})
    void a_service_declares_only_so_much(String declaration, int most) {
        String text = list(most, declaration).replace("), ", ")\n").replace("1, ", "1\n");
        String another = declaration.replace("#", "0").replace('A', 'Z').replace("a", "z");
        assertThat(ids(text)).isEmpty();
        assertThat(ids(text + "\n" + another)).containsExactly("too-many-declarations");
    }

    @Test
    void an_enum_has_only_so_many_items() {
        assertThat(ids("enum A( " + list(4000, "A#") + " )")).isEmpty();
        assertThat(ids("enum A( " + list(4001, "A#") + " )")).containsExactly("too-many-declarations");
    }

    @Test
    void there_are_only_so_many_types_of_arrays() {
        String types = list(501, "struct A#()").replace("), ", ")\n") + "\n";
        assertThat(ids(types + list(500, "A#[] a#()").replace("), ", ")\n"))).isEmpty();
        assertThat(ids(types + list(501, "A#[] a#()").replace("), ", ")\n"))).containsExactly("too-many-declarations");
    }

    @Test
    void what_a_mixin_declares_counts() {
        String text = list(2000, "void a#()").replace(", ", "\n");
        assertThat(ids("mixin M\n" + text + "\n--- M.etch\nmodule probe service M { void b() }"))
                .containsExactly("too-many-declarations");
    }

    @Test
    void there_are_only_so_many_names_of_fields() {
        String text = IntStream.range(0, 51)
                .mapToObj(i -> "struct A" + i + "( " + list(200, "int a" + i + "_#") + " )")
                .collect(Collectors.joining("\n"));
        assertThat(ids(text)).containsExactly("too-many-declarations");
    }

    @Test
    void many_warnings_are_no_error() {
        String text = Compile.service(list(300, "struct a#()").replace("), ", ")\n"));
        var result = IdlCompiler.compile(CompileRequest.of(SourceFile.ofText("Probe.etch", text)));
        assertThat(result.model()).isPresent();
        assertThat(result.findings()).hasSize(201);
        assertThat(result.findings().get(200).id()).isEqualTo("too-many-warnings");
        String allowed = "# burin:allow naming unused\n" + text;
        assertThat(IdlCompiler.compile(CompileRequest.of(SourceFile.ofText("Probe.etch", allowed)))
                        .findings())
                .isEmpty();
    }

    private static List<String> ids(String text) {
        return Compile.text(text).findings().stream().map(Finding::id).toList();
    }

    /** The same so many times, with its number in place of {@code #}. */
    private static String list(int count, String item) {
        return IntStream.range(0, count)
                .mapToObj(i -> item.replace("#", Integer.toString(i)))
                .collect(Collectors.joining(", "));
    }
}
