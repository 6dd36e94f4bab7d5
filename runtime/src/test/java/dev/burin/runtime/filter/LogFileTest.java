package dev.burin.runtime.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path directory;

    @Test
    void a_file_that_is_there_is_renamed_first() throws IOException {
        Path path = directory.resolve("Log.txt");
        Files.writeString(path, "before");
        LogFile log = LogFile.open(path, 1000, 2);
        log.write("now");
        log.release();
        assertThat(directory.resolve("Log.txt.1")).hasContent("before");
        assertThat(Files.readString(path)).endsWith(" now\n");
    }

    @Test
    void a_full_file_is_renamed_and_the_oldest_deleted() throws IOException {
        LogFile log = LogFile.open(directory.resolve("Log.txt"), 1, 2);
        for (int i = 0; i < 5; i++) {
            log.write("line " + i);
        }
        log.release();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("Log.txt", "Log.txt.1", "Log.txt.2");
        }
        assertThat(Files.readString(directory.resolve("Log.txt.1"))).endsWith("line 4\n");
        assertThat(Files.readString(directory.resolve("Log.txt.2"))).endsWith("line 3\n");
    }

    @Test
    void two_that_log_to_the_same_place_share_the_file() throws IOException {
        LogFile first = LogFile.open(directory.resolve("Log.txt"), 1000, 2);
        LogFile second = LogFile.open(directory.resolve("x/../Log.txt"), 1000, 2);
        assertThat(second).isSameAs(first);
        second.release();
        first.write("still open");
        first.release();
        assertThat(directory.resolve("Log.txt.1")).doesNotExist();
        assertThat(Files.readString(directory.resolve("Log.txt"))).endsWith("still open\n");
    }
}
