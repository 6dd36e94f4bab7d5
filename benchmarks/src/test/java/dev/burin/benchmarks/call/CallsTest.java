package dev.burin.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.benchmarks.QuickJvm;
import dev.burin.benchmarks.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Every work of every peer runs; how long it takes is not looked at. */
class CallsTest {
    private static void run(String... arguments) throws Exception {
        CallsMain.run(
                Stream.concat(QuickJvm.OPTIONS.stream(), Stream.of(arguments)).toArray(String[]::new));
    }

    @Test
    @Timeout(300)
    void all_works_run_with_all_peers_that_do_them(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("calls.json");
        Path plot = directory.resolve("calls.svg");

        run("-r", "1", "-w", "0", "-t", "1", "-o", json.toString(), "-p", plot.toString());

        String figures = Files.readString(json);
        for (Work work : Work.values()) {
            if (work.isPossible()) {
                assertThat(figures).contains("\"peer\":\"SESSION\",\"work\":\"" + work + "\"");
                assertThat(figures).contains("\"peer\":\"GRPC\",\"work\":\"" + work + "\"");
            }
        }
        assertThat(figures).contains("\"peer\":\"THRIFT\",\"work\":\"ORDER\"");
        assertThat(figures).contains("\"peer\":\"NETTY\",\"work\":\"ADD_1024_IN_FLIGHT\"");
        assertThat(Row.read(json)).allSatisfy(row -> {
            assertThat(row.number("medianMicros")).isPositive();
            assertThat(row.number("p99Micros")).isGreaterThanOrEqualTo(row.number("medianMicros"));
            assertThat(row.number("p999Micros")).isGreaterThanOrEqualTo(row.number("p99Micros"));
            assertThat(row.number("callsPerSecond")).isPositive();
            assertThat(row.number("clientCpuMicros")).isNotNegative(); // its clock ticks every 10 ms
            assertThat(row.number("serverBytes")).isNotNegative();
            assertThat(row.number("wireBytes")).isPositive();
        });
        assertThat(Files.readString(plot)).contains("x grpc", "x thrift", "x raw", "x session", "x netty");
    }

    @Test
    @Timeout(300)
    void rounds_for_the_compilers_are_not_kept(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("calls.json");

        run("-r", "2", "-w", "1", "-t", "1", "-o", json.toString(), "ADD");

        assertThat(Row.read(json)).extracting(row -> row.number("round")).containsOnly(1.0, 2.0);
    }
}
