package dev.burin.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.benchmarks.QuickJvm;
import dev.burin.benchmarks.Row;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {
    @Test
    void samples_are_added_up_by_part() {
        Profile profile = Profile.ofStacks("""
                dev/burin/runtime/wire/A.b 1
                dev/burin/runtime/wire/C.d;void name with spaces 2
                dev/burin/runtime/session/A.b 5
                """);

        assertThat(profile.samples()).isEqualTo(Map.of(Part.WIRE, 3L, Part.SESSION, 5L));
        assertThat(profile.share(Part.WIRE)).isEqualTo(3 / 8.0);
        assertThat(profile.share(Part.JVM)).isZero();
    }

    @Test
    void a_profile_is_read_as_it_was_written() {
        Profile profile = Profile.ofStacks("dev/burin/runtime/wire/A.b 12\nx 3");

        Profile read = Profile.parse(profile.format());

        assertThat(read.samples()).containsAllEntriesOf(profile.samples());
        assertThat(read.format()).isEqualTo(profile.format());
    }

    @Test
    void nothing_seen_is_nothing_of_each_part() {
        assertThat(Profile.ofStacks("").share(Part.JVM)).isZero();
    }

    @Test
    @Timeout(120)
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "async-profiler does not run there")
    void both_ends_are_looked_at(@TempDir Path directory) throws Exception {
        Path json = directory.resolve("profile.json");

        String line = String.join(" ", QuickJvm.OPTIONS) + " -w 1 -t 300 -d " + directory + " -o " + json
                + " SESSION ADD_64_IN_FLIGHT";
        ProfileMain.run(line.split(" "));

        List<Row> rows = Row.read(json);
        assertThat(rows).extracting(row -> row.text("end")).containsExactly("client", "server");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.text("work")).isEqualTo("ADD_64_IN_FLIGHT");
            assertThat(row.text("peer")).isEqualTo("SESSION");
            double all = Arrays.stream(Part.values())
                    .mapToDouble(part -> row.number(part.title()))
                    .sum();
            assertThat(all).isPositive().isCloseTo(row.number("cpuNanos"), Offset.offset(0.1));
        });
        assertThat(directory.resolve("add-64-in-flight-session-client.html")).isNotEmptyFile();
        assertThat(directory.resolve("add-64-in-flight-session-server.html")).isNotEmptyFile();
    }
}
