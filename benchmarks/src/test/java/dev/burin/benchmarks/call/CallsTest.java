package dev.burin.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.benchmarks.QuickJvm;
import dev.burin.benchmarks.Row;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How long something takes is not looked at. That every work runs is a test of the targets. */
class CallsTest {
    @Test
    @Timeout(300)
    void works_run_with_all_peers_that_do_them(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("calls.json");
        Path plot = directory.resolve("calls.svg");

        String line = String.join(" ", QuickJvm.OPTIONS) + " -r 1 -w 1 -t 1 -o " + json + " -p " + plot
                + " ADD_1024_IN_FLIGHT ORDER SERVER_TO_CLIENT";
        CallsMain.run(line.split(" "));

        String figures = Files.readString(json);
        for (String peer : List.of("BURIN", "SESSION", "RAW", "GRPC")) {
            for (String work : List.of("ADD_1024_IN_FLIGHT", "ORDER", "SERVER_TO_CLIENT")) {
                assertThat(figures).contains("\"peer\":\"" + peer + "\",\"work\":\"" + work + "\"");
            }
        }
        assertThat(figures).contains("\"peer\":\"THRIFT\",\"work\":\"ORDER\"");
        assertThat(figures).contains("\"peer\":\"NETTY\",\"work\":\"ADD_1024_IN_FLIGHT\"");
        assertThat(Row.read(json)).allSatisfy(row -> {
            assertThat(row.number("round")).as("not the one for the compilers").isEqualTo(1);
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
}
