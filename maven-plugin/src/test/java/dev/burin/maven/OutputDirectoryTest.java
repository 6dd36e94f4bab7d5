package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputDirectoryTest {

    private static final SortedMap<String, String> BOTH =
            new TreeMap<>(Map.of("a/b/One.java", "one", "a/b/c/Two.java", "two"));
    private static final SortedMap<String, String> ONE = new TreeMap<>(Map.of("a/b/One.java", "one"));

    @TempDir
    private Path temporary;

    private Path directory;
    private OutputDirectory output;

    @BeforeEach
    void make_directory() {
        directory = temporary.resolve("out");
        output = new OutputDirectory(directory);
    }

    @Test
    void replace_writes_what_is_new() throws IOException {
        assertThat(output.replace(BOTH, Map.of())).isEqualTo(new OutputDirectory.Changes(2, 0));

        assertThat(directory.resolve("a/b/One.java")).hasContent("one");
        assertThat(directory.resolve("a/b/c/Two.java")).hasContent("two");
        assertThat(output.holds(OutputDirectory.digests(BOTH))).isTrue();
    }

    @Test
    void replace_leaves_what_is_the_same_alone() throws IOException {
        output.replace(BOTH, Map.of());
        Path one = directory.resolve("a/b/One.java");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(one, longAgo);

        SortedMap<String, String> changed = new TreeMap<>(BOTH);
        changed.put("a/b/c/Two.java", "2");
        OutputDirectory.Changes changes = output.replace(changed, OutputDirectory.digests(BOTH));

        assertThat(changes).isEqualTo(new OutputDirectory.Changes(1, 0));
        assertThat(Files.getLastModifiedTime(one)).isEqualTo(longAgo);
        assertThat(directory.resolve("a/b/c/Two.java")).hasContent("2");
    }

    @Test
    void replace_deletes_what_lost_its_source_and_directories_left_empty() throws IOException {
        output.replace(BOTH, Map.of());

        assertThat(output.replace(ONE, OutputDirectory.digests(BOTH))).isEqualTo(new OutputDirectory.Changes(0, 1));

        assertThat(directory.resolve("a/b/c")).doesNotExist();
        assertThat(directory.resolve("a/b/One.java")).exists();
    }

    @Test
    void replace_leaves_files_of_others_alone() throws IOException {
        output.replace(BOTH, Map.of());
        Path foreign = TestFiles.write(directory.resolve("a/b/c/Mine.java"), "mine");

        output.replace(new TreeMap<>(), OutputDirectory.digests(BOTH));

        assertThat(foreign).hasContent("mine");
        assertThat(directory.resolve("a/b/One.java")).doesNotExist();
    }

    @Test
    void holds_sees_an_edited_and_a_missing_file() throws IOException {
        output.replace(BOTH, Map.of());
        TestFiles.write(directory.resolve("a/b/One.java"), "edited");
        assertThat(output.holds(OutputDirectory.digests(BOTH))).isFalse();

        Files.delete(directory.resolve("a/b/One.java"));
        assertThat(output.holds(OutputDirectory.digests(BOTH))).isFalse();
    }

    @Test
    void write_if_missing_never_overwrites() throws IOException {
        assertThat(output.writeIfMissing("Main.java", "new")).isTrue();
        assertThat(output.writeIfMissing("Main.java", "newer")).isFalse();

        assertThat(directory.resolve("Main.java")).hasContent("new");
    }

    @Test
    void a_path_that_leads_out_is_refused() {
        SortedMap<String, String> files = new TreeMap<>(Map.of("../Evil.java", ""));

        assertThatThrownBy(() -> output.replace(files, Map.of())).hasMessageContaining("leads out of");
        assertThat(temporary.resolve("Evil.java")).doesNotExist();
    }
}
