package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.idl.source.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchPathTest {

    @TempDir
    private Path directory;

    @Test
    void dependencies_with_interface_files_are_searched_in_their_order() throws IOException {
        Path plain = TestFiles.writeJar(directory.resolve("plain.jar"), Map.of("a/B.class", ""));
        Path classes = directory.resolve("classes");
        TestFiles.write(classes.resolve("META-INF/etch/C.etch"), "");
        Path emptyClasses = directory.resolve("emptyClasses");
        Path jar = TestFiles.writeJar(directory.resolve("etch.jar"), Map.of("META-INF/etch/D.etch", ""));
        Path pom = TestFiles.write(directory.resolve("some.pom"), "<project/>");

        SearchPath path = SearchPath.empty().withDependencies(List.of(plain, classes, emptyClasses, pom, jar));

        assertThat(path.entries())
                .containsExactly(
                        new SearchPath.Entry(new Place.Directory(classes.resolve("META-INF/etch")), Origin.IMPORTED),
                        new SearchPath.Entry(new Place.Archive(jar, "META-INF/etch/"), Origin.IMPORTED));
    }

    @Test
    void the_first_place_that_has_a_file_wins() throws IOException {
        TestFiles.write(directory.resolve("one/A.etch"), "");
        TestFiles.write(directory.resolve("two/A.etch"), "");
        SearchPath path = SearchPath.empty()
                .with(directory.resolve("one"), Origin.SOURCE)
                .with(directory.resolve("two"), Origin.IMPORTED);

        assertThat(path.roots(new Inputs()))
                .extracting(root -> root.find("A.etch").orElseThrow().name())
                .containsExactly(
                        directory.resolve("one/A.etch").toString(),
                        directory.resolve("two/A.etch").toString());
    }

    @Test
    void a_broken_jar_is_named() throws IOException {
        Path jar = TestFiles.write(directory.resolve("broken.jar"), "no zip");

        assertThatThrownBy(() -> SearchPath.empty().withDependencies(List.of(jar)))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("broken.jar");
    }
}
