package dev.burin.idl.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryRootTest {

    @Test
    void files_are_found_by_their_path(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("a/b"));
        Files.writeString(directory.resolve("a/b/C.etch"), "x");
        DirectoryRoot root = new DirectoryRoot(directory, Origin.IMPORTED);
        SourceFile file = root.find("a/b/C.etch").orElseThrow();
        assertThat(file.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(file.content().open().readAllBytes()).containsExactly('x');
        assertThat(file.directory().find("C.etch").orElseThrow().name()).isEqualTo(file.name());
        assertThat(root.find("a/b")).isEmpty();
        assertThat(root.find("nothing")).isEmpty();
        assertThat(root.find("\0")).isEmpty();
    }

    @Test
    void a_file_has_one_name_however_it_is_reached() {
        assertThat(DirectoryRoot.file(Path.of("./a/../b/C.etch")).name())
                .isEqualTo(Path.of("b/C.etch").toString());
    }
}
