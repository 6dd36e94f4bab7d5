package dev.burin.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.benchmarks.BurinJar;
import dev.burin.benchmarks.Row;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StartupTest {
    @Test
    @Timeout(300)
    void a_fresh_process_gets_its_answer(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("startup.json");

        StartupMain.run(
                "-r",
                "1",
                "-w",
                "0",
                "-J",
                "-Xshare:auto",
                "-b",
                BurinJar.in(directory).toString(),
                "-o",
                json.toString(),
                "SESSION",
                "BURIN_CALL");

        List<Row> rows = Row.read(json);
        assertThat(rows).extracting(row -> row.text("peer")).containsExactly("SESSION", "BURIN_CALL");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.number("millis")).isPositive();
            assertThat(row.number("cpuMillis")).isNotZero(); // NaN where there is no /proc
        });
    }

    @Test
    @Timeout(300)
    void classes_can_be_archived(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("startup.json");

        BurinJar.withJars(
                directory,
                () -> StartupMain.run("-a", "-r", "1", "-w", "0", "-o", json.toString(), "RAW", "GRPC_CALL"));

        assertThat(Row.read(json)).extracting(row -> row.text("peer")).containsExactly("RAW", "GRPC_CALL");
    }
}
