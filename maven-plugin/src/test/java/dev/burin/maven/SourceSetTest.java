package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceSetTest {

    @TempDir
    private Path directory;

    @Test
    void files_are_those_that_match_in_the_order_of_their_names() throws IOException {
        TestFiles.write(directory.resolve("b/Inner.etch"), "");
        TestFiles.write(directory.resolve("Z.etch"), "");
        TestFiles.write(directory.resolve("a/Left.etch"), "");
        TestFiles.write(directory.resolve("a/types.etchinc"), "");
        TestFiles.write(directory.resolve("a/.#Left.etch"), "");

        assertThat(new SourceSet(directory, List.of("**/*.etch"), List.of("a/L*")).files())
                .containsExactly(directory.resolve("Z.etch"), directory.resolve("b/Inner.etch"));
    }

    @Test
    void a_directory_that_does_not_exist_has_no_files() {
        assertThat(new SourceSet(directory.resolve("none"), List.of("**"), List.of()).files())
                .isEmpty();
    }
}
