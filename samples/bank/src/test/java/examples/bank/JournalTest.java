package examples.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path directory;

    @Test
    void a_journal_that_is_cut_at_any_byte_keeps_its_whole_lines_and_goes_on() throws IOException {
        Path whole = directory.resolve("whole");
        try (Journal journal = Journal.open(whole)) {
            journal.append("transfer 1 a 0 1 5 k/1");
            journal.force(journal.append("audit b 2 k/2"));
        }
        byte[] bytes = Files.readAllBytes(whole);
        int first = new String(bytes, StandardCharsets.US_ASCII).indexOf('\n') + 1;
        for (int length = 0; length < bytes.length; length++) {
            Path torn = Files.write(directory.resolve("torn" + length), Arrays.copyOf(bytes, length));
            try (Journal journal = Journal.open(torn)) {
                journal.append("audit c 3 k/3");
            }
            assertThat(Journal.read(torn))
                    .isEqualTo(
                            length < first
                                    ? List.of("audit c 3 k/3")
                                    : List.of("transfer 1 a 0 1 5 k/1", "audit c 3 k/3"));
        }
    }

    @Test
    void what_stands_behind_a_spoilt_line_does_not_count() throws IOException {
        Path path = directory.resolve("journal");
        try (Journal journal = Journal.open(path)) {
            journal.append("audit a 1 k/1");
            journal.append("audit a 2 k/2");
        }
        byte[] bytes = Files.readAllBytes(path);
        bytes[10] ^= 1;
        Files.write(path, bytes);
        assertThat(Journal.read(path)).isEmpty();
    }
}
