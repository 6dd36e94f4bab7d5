package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ToolVersionTest {

    @TempDir
    private Path directory;

    @Test
    void a_release_is_known_by_its_version() throws IOException {
        assertThat(ToolVersion.of("1.2", List.of(directory.resolve("none.jar"))))
                .isEqualTo("1.2");
    }

    @Test
    void a_snapshot_is_another_one_when_a_class_or_jar_has_changed() throws IOException {
        Path jar = TestFiles.writeJar(directory.resolve("a.jar"), Map.of("A.class", "1"));
        TestFiles.write(directory.resolve("classes/x/B.class"), "1");
        List<Path> artifacts = List.of(jar, directory.resolve("classes"));

        String first = ToolVersion.of("1-SNAPSHOT", artifacts);
        assertThat(ToolVersion.of("1-SNAPSHOT", artifacts)).isEqualTo(first);

        TestFiles.write(directory.resolve("classes/x/B.class"), "2");
        String second = ToolVersion.of("1-SNAPSHOT", artifacts);
        assertThat(second).isNotEqualTo(first);

        TestFiles.writeJar(jar, Map.of("A.class", "2"));
        assertThat(ToolVersion.of("1-SNAPSHOT", artifacts)).isNotEqualTo(second);
    }
}
