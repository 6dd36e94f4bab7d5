package dev.burin.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowTest {
    @Test
    void what_is_written_is_read_again(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("rows.json");

        Row.write(List.of(new Row().with("work", "ADD").with("micros", -1.25), new Row().with("work", "")), file);

        assertThat(Files.readString(file)).isEqualTo("[\n{\"work\":\"ADD\",\"micros\":-1.250},\n{\"work\":\"\"}\n]\n");
        List<Row> rows = Row.read(file);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).text("work")).isEqualTo("ADD");
        assertThat(rows.get(0).number("micros")).isEqualTo(-1.25);
        assertThat(rows.get(1).text("work")).isEmpty();
        assertThat(rows.get(1).number("micros")).isNaN();
    }
}
