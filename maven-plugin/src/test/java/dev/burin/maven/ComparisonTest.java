package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.burin.idl.source.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ComparisonTest {

    private static final String SHOP =
            "module a\n\nservice Shop {\n    mixin Base\n    int price( string article )\n}\n";
    private static final String TILL = "module a\n\nservice Till {\n    mixin Base\n    void open()\n}\n";
    private static final String BASE = "module a\n\nservice Base {\n    void ping( int number )\n}\n";

    @TempDir
    private Path directory;

    @Test
    void services_are_compared_with_those_of_their_name_wherever_the_files_lie() throws IOException {
        write("old/Shop.etch", SHOP);
        write("old/Base.etch", BASE);
        write("new/shop/Shop.etch", SHOP.replace("int price", "long price"));
        write("new/Base.etch", BASE);

        assertThat(breaks(compare(directory.resolve("old")))).containsExactly("5:10 true result-changed");
    }

    @Test
    void a_mixin_of_two_services_is_said_once_and_in_its_own_file() throws IOException {
        write("old/Shop.etch", SHOP);
        write("old/Till.etch", TILL);
        write("old/Base.etch", BASE);
        write("new/Shop.etch", SHOP);
        write("new/Till.etch", TILL);
        write("new/Base.etch", BASE.replace("int number", "string number"));

        List<Diagnostic> breaks = compare(directory.resolve("old")).breaks(FailOn.WIRE);
        assertThat(breaks).singleElement().satisfies(only -> {
            assertThat(only.file()).isEqualTo(directory.resolve("new/Base.etch").toString());
            assertThat(only.line()).isEqualTo(4);
        });
    }

    @Test
    void the_older_version_finds_its_own_includes_in_its_jar() throws IOException {
        Path jar = TestFiles.writeJar(
                directory.resolve("old.jar"),
                Map.of(
                        "META-INF/etch/Shop.etch",
                        SHOP,
                        "META-INF/etch/Base.etch",
                        BASE,
                        "META-INF/etch/readme.txt",
                        ""));
        write("new/Shop.etch", SHOP);
        write("new/Base.etch", BASE.replace("number", "count"));

        assertThat(breaks(compare(jar))).containsExactly("4:10 true parameter-renamed");
    }

    @Test
    void one_file_is_compared_with_the_service_of_its_name() throws IOException {
        write("old/Base.etch", BASE);
        write("new/Base.etch", BASE.replace("int number", ""));
        write("new/Till.etch", TILL);

        Comparison comparison = compare(directory.resolve("old/Base.etch"));
        assertThat(comparison.summary()).isEqualTo("0 wire breaks, 1 source break, 0 compatible changes");
        assertThat(breaks(comparison)).containsExactly("4:10 false parameter-removed");
    }

    @Test
    void a_service_that_is_gone_breaks_the_wire() throws IOException {
        write("old/Base.etch", BASE);
        write("new/Till.etch", TILL.replace("mixin Base", ""));

        assertThat(breaks(compare(directory.resolve("old")))).containsExactly("3:9 true service-removed");
    }

    @Test
    void an_artifact_is_named_by_its_version_or_its_coordinates() throws MojoExecutionException {
        assertThat(BaselineArtifact.artifact("1.2", "g", "a")).hasToString("g:a:jar:1.2");
        assertThat(BaselineArtifact.artifact("x:y:1", "g", "a")).hasToString("x:y:jar:1");
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> BaselineArtifact.artifact("x:1", "g", "a"))
                .withMessageContaining("not x:1");
    }

    private Comparison compare(Path older) throws IOException {
        SourceSet sources = new SourceSet(directory.resolve("new"), List.of("**/*.etch"), List.of());
        SearchPath path = SearchPath.empty().with(sources.directory(), Origin.SOURCE);
        Compilation before = Compilation.of(Baseline.of(older, sources), SearchPath.empty());
        Compilation after = Compilation.of(sources.files(), path, Set.of());
        assertThat(before.errors() + after.errors()).isZero();
        return Comparison.of(before.models(), after.models());
    }

    private static List<String> breaks(Comparison comparison) {
        return comparison.breaks(FailOn.WIRE).stream()
                .map(found -> found.line() + ":" + found.column() + " " + found.error() + " "
                        + found.text().replaceAll(".*\\[(.*)]", "$1"))
                .toList();
    }

    private void write(String name, String text) throws IOException {
        TestFiles.write(directory.resolve(name), text);
    }
}
