package dev.burin.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.benchmarks.Row;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {
    @Test
    @Timeout(300)
    void a_fresh_process_of_each_peer_gets_its_answer(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("startup.json");

        StartupMain.run("-r", "1", "-J", "-Xshare:auto", "-o", json.toString());

        List<Row> rows = Row.read(json);
        assertThat(rows)
                .extracting(row -> row.text("peer"))
                .containsExactly("BURIN", "SESSION", "RAW", "GRPC", "THRIFT");
        assertThat(rows).allSatisfy(row -> assertThat(row.number("millis")).isPositive());
    }
}
