package dev.burin.benchmarks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    @TempDir
    private Path directory;

    @Test
    void a_part_that_fails_takes_nothing_with_it_and_is_named() throws Exception {
        Path file = directory.resolve("page.md");
        Page page = new Page(file, "# Head", new Results());

        page.part("First", () -> "a table\n");
        page.part("Second", () -> {
            throw new IOException("a broken wire");
        });
        page.part("Third", () -> "another table\n");

        assertThat(page.missing()).containsExactly("Second");
        assertThat(Files.readString(file))
                .startsWith("# Head\n")
                .contains("**Missing: Second.**\n\n## Targets\n")
                .contains("## First\n\na table\n\n## Second\n\n**Not measured:** java.io.IOException: a broken wire\n")
                .endsWith("\n## Third\n\nanother table\n");
    }

    @Test
    void what_has_been_measured_is_on_disk_before_the_next_part_begins() throws Exception {
        Path file = directory.resolve("page.md");
        Page page = new Page(file, "# Head", new Results());

        page.part("First", () -> "a table\n");
        page.part("Second", () -> {
            assertThat(Files.readString(file)).endsWith("## First\n\na table\n");
            return "";
        });

        assertThat(page.missing()).isEmpty();
        assertThat(Files.readString(file)).doesNotContain("Missing");
    }
}
