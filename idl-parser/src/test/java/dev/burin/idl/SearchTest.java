package dev.burin.idl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.source.DirectoryRoot;
import dev.burin.idl.source.Origin;
import dev.burin.idl.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where includes and mixins are looked for, and what is said about files that cannot be read. */
class SearchTest {

    @Test
    void the_directory_of_the_file_comes_before_the_search_path() {
        CompileRequest request = Compile.request(
                        Map.of("Probe.etch", "module m service S { include \"x\" }", "x", "void here()"))
                .withSearchPath(List.of(new MapRoot(Map.of("x", "void there()"))));
        assertThat(IdlCompiler.compile(request)
                        .model()
                        .orElseThrow()
                        .main()
                        .messages()
                        .get(0)
                        .simpleName())
                .isEqualTo("here");
    }

    @Test
    void the_search_path_is_taken_in_its_order() {
        CompileRequest request = Compile.request(Map.of("Probe.etch", "module m service S { include \"x\" }"))
                .withSearchPath(List.of(
                        new MapRoot("one", Map.of("one/y", ""), Origin.SOURCE),
                        new MapRoot("two", Map.of("two/x", "void second()"), Origin.SOURCE),
                        new MapRoot("three", Map.of("three/x", "void third()"), Origin.SOURCE)));
        CompileResult result = IdlCompiler.compile(request);
        assertThat(result.model().orElseThrow().main().messages().get(0).simpleName())
                .isEqualTo("second");
        assertThat(result.files()).containsExactly("Probe.etch", "two/x");
    }

    @Test
    void a_mixin_from_a_jar_is_not_to_be_generated_and_its_warnings_are_not_ours() {
        CompileRequest request = Compile.request(Map.of("Probe.etch", "module m service S { mixin a.b.M }"))
                .withSearchPath(List.of(new MapRoot(
                        "x.jar!",
                        Map.of("x.jar!/a/b/M.etch", "module a.b service M { void BAD() }"),
                        Origin.IMPORTED)));
        LinkedModel model = Compile.model(IdlCompiler.compile(request));
        assertThat(model.main().origin()).isEqualTo(Origin.SOURCE);
        assertThat(model.service(new QualifiedName("a.b.M")).origin()).isEqualTo(Origin.IMPORTED);
    }

    @Test
    void warnings_are_silenced_by_the_request() {
        CompileRequest request = Compile.request(Map.of("Probe.etch", "module m service S { void Bad() }"));
        assertThat(IdlCompiler.compile(request).findings()).map(Finding::id).containsExactly("naming");
        assertThat(IdlCompiler.compile(request.withSilenced(Set.of("naming"))).findings())
                .isEmpty();
    }

    @Test
    void files_of_the_file_system_are_found(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("inc/common"));
        Files.writeString(directory.resolve("S.etch"), "module m service S { mixin common.M include \"x\" }");
        Files.writeString(directory.resolve("inc/common/M.etch"), "module common service M { mixin N }");
        Files.writeString(directory.resolve("inc/common/N.etch"), "module common service N { }");
        Files.writeString(directory.resolve("inc/x"), "void a()");
        CompileRequest request = CompileRequest.of(directory.resolve("S.etch"))
                .withSearchPath(List.of(new DirectoryRoot(directory.resolve("inc"))));
        assertThat(Compile.model(IdlCompiler.compile(request)).services()).hasSize(3);
    }

    @Test
    void a_main_file_that_does_not_exist_is_a_finding(@TempDir Path directory) {
        CompileResult result = IdlCompiler.compile(CompileRequest.of(directory.resolve("S.etch")));
        assertThat(result.findings())
                .map(Finding::message)
                .containsExactly("cannot read '" + directory.resolve("S.etch") + "': there is no such file");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(Compile.findings("\ufeffmodule m service S { Foo a() }")).containsExactly("1:22 undefined-type");
    }

    @Test
    void invalid_utf_8_is_shown_at_its_place() {
        byte[] bytes = {'m', '\n', '#', (byte) 0xc3, '('};
        SourceFile file =
                new SourceFile("S.etch", new MapRoot(Map.of()), Origin.SOURCE, () -> new ByteArrayInputStream(bytes));
        CompileResult result = IdlCompiler.compile(CompileRequest.of(file));
        assertThat(Compile.places(result.findings())).containsExactly("2:2 invalid-utf-8");
        assertThat(result.findings().get(0).message()).isEqualTo("the file is not UTF-8: byte c3 at offset 3");
    }

    @Test
    void a_file_cut_inside_of_a_character_is_invalid() {
        byte[] bytes = {'#', (byte) 0xc3};
        SourceFile file =
                new SourceFile("S.etch", new MapRoot(Map.of()), Origin.SOURCE, () -> new ByteArrayInputStream(bytes));
        assertThat(IdlCompiler.compile(CompileRequest.of(file)).findings())
                .map(Finding::id)
                .containsExactly("invalid-utf-8");
    }

    @Test
    void findings_come_in_the_order_of_files_and_places() {
        CompileResult result = Compile.files(Map.of(
                "Probe.etch", "module m service S {\nFoo a()\ninclude \"x\"\nmixin M\nFoo b() }",
                "x", "Foo c()",
                "M.etch", "module n service M { Foo d() }"));
        assertThat(result.findings())
                .map(finding -> finding.span().toString())
                .containsExactly("Probe.etch:2:1", "Probe.etch:5:1", "x:1:1", "M.etch:1:22");
    }
}
