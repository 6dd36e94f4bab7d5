package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BuildRecordTest {

    @TempDir
    private Path directory;

    @Test
    void what_was_written_is_read() throws IOException {
        Path file = directory.resolve("a/b/c.record");
        Diagnostic warning = new Diagnostic(false, "C:\\x\ty.etch", 3, 4, "two\nlines \\n", List.of("", "help: none"));
        BuildRecord written = new BuildRecord(
                "key",
                new TreeMap<>(Map.of("in\\put", "d1", "other", "d2")),
                new TreeMap<>(Map.of("a/B.java", "d3")),
                List.of(warning));

        written.write(file);

        assertThat(BuildRecord.read(file)).isEqualTo(written);
    }

    @Test
    void a_missing_file_is_no_record() throws IOException {
        assertThat(BuildRecord.read(directory.resolve("none"))).isEqualTo(BuildRecord.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "something else\nkey\tk\n",
                "burin-build-record-1\nkey\n",
                "burin-build-record-1\nnonsense\tx\n",
                "burin-build-record-1\nwarning\tf\tnot a number\t1\tt\n"
            })
    void a_file_that_we_did_not_write_is_no_record(String text) throws IOException {
        assertThat(BuildRecord.read(TestFiles.write(directory.resolve("x.record"), text)))
                .isEqualTo(BuildRecord.NONE);
    }

    @Test
    void a_file_of_bytes_is_no_record() throws IOException {
        Path file = directory.resolve("x.record");
        Files.write(file, new byte[] {(byte) 0xff, 0, 1});

        assertThat(BuildRecord.read(file)).isEqualTo(BuildRecord.NONE);
    }
}
