package dev.burin.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.benchmarks.Row;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IdleTest {
    @Test
    @Timeout(300)
    void idle_connections_are_counted(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("idle.json");

        IdleMain.run("-n", "20", "-w", "1", "-t", "1", "-o", json.toString(), "SESSION", "RAW");

        List<Row> rows = Row.read(json);
        assertThat(rows).extracting(row -> row.text("peer")).containsExactly("SESSION", "RAW");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.number("connections")).isEqualTo(20);
            assertThat(row.number("threads")).isPositive();
            assertThat(row.number("emptyMicros")).isPositive();
            assertThat(row.number("medianMicros")).isPositive();
        });
        assertThat(rows.get(1).number("threads")).as("a thread for each").isGreaterThan(20);
    }
}
