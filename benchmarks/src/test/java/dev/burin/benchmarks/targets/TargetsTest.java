package dev.burin.benchmarks.targets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.benchmarks.BurinJar;
import dev.burin.benchmarks.QuickJvm;
import dev.burin.benchmarks.Row;
import dev.burin.benchmarks.targets.Results.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TargetsTest {
    private static final String[] WORKS = {
        "add",
        "add 64 in flight",
        "add 1024 in flight",
        "add 64 window",
        "add 64 threads",
        "order",
        "order 64 in flight",
        "events",
        "events 10",
        "bytes 1 mib",
        "ints 250 000",
        "doubles 125 000",
        "server to client",
        "connect add close",
        "after idle stop",
        "after cut"
    };

    private static Row row(String peer, int round, double micros) {
        return new Row()
                .with("peer", peer)
                .with("work", "ADD")
                .with("round", round)
                .with("medianMicros", micros);
    }

    @Test
    void a_ratio_is_taken_within_each_round() {
        Results results = new Results();
        results.add(Place.ONE_CORE, List.of(row("BURIN", 1, 10), row("BURIN", 2, 90), row("BURIN", 3, 30)));
        results.add(Place.ONE_CORE, List.of(row("RAW", 1, 5), row("RAW", 2, 30), row("RAW", 3, 30)));

        assertThat(results.ratio(Place.ONE_CORE, "ADD", "medianMicros", "BURIN", "RAW"))
                .isEqualTo(2);
        assertThat(results.ratio(Place.ALL_CORES, "ADD", "medianMicros", "BURIN", "RAW"))
                .isNaN();
        assertThat(results.ratio(Place.ONE_CORE, "ADD", "medianMicros", "BURIN", "GRPC"))
                .isNaN();
    }

    @Test
    void a_target_is_met_or_not_or_was_not_measured() {
        Results results = new Results();
        results.add(Place.ONE_CORE, List.of(row("BURIN", 1, 10), row("RAW", 1, 5), row("SESSION", 1, 20)));
        Target.Measure toRaw = (all, ours) -> all.ratio(Place.ONE_CORE, "ADD", "medianMicros", ours, "RAW");

        assertThat(Target.atMost(3, "x raw", "add", toRaw).line(results))
                .isEqualTo("| add | <= 3 x raw | 2 | met | 4 | **not met** |");
        assertThat(Target.atLeast(2.5, "x raw", "add", toRaw).withoutSessions().line(results))
                .isEqualTo("| add | >= 2.50 x raw | 2 | **not met** |  |  |");
        assertThat(Target.atMost(3, "x raw", "add", toRaw).line(new Results()))
                .isEqualTo("| add | <= 3 x raw |  |  |  |  |");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void the_processor_is_named() throws Exception {
        assertThat(Machine.processor()).matches(" of .+ \\(model \\d+\\)");
        assertThat(Machine.cpus())
                .isNotEmpty()
                .allSatisfy(cpu -> assertThat(cpu).isNotNegative());
    }

    @Test
    void cores_are_numbers_and_ranges() {
        assertThat(Machine.numbers("0-2,7,9-10")).containsExactly(0, 1, 2, 7, 9, 10);
    }

    @Test
    @Timeout(600)
    void everything_runs_and_every_target_is_measured(@TempDir Path directory) throws Exception {
        BurinJar.withJars(directory, () -> measure(directory));

        int release = Runtime.version().feature();
        String page = Files.readString(directory.resolve("performance-" + release + ".md"));
        assertThat(directory.resolve("performance-" + release + ".svg")).exists();
        assertThat(page).contains(" cores" + Machine.processor() + ", ");
        assertThat(page).contains("| order | both |");
        for (String peer : List.of("session", "grpc")) {
            assertThat(rows(page, "## Calls, all cores"))
                    .filteredOn(row -> row.contains("| " + peer + " |"))
                    .extracting(TargetsTest::title)
                    .filteredOn(title -> !title.contains("virtual")) // which not every JDK has
                    .containsExactly(WORKS);
        }
        assertThat(rows(page, "## Idle connections"))
                .extracting(TargetsTest::title)
                .containsExactly("burin", "session", "raw", "grpc");
        for (String start : List.of("## Start of a client\n", "## Start of a client, its classes archived\n")) {
            assertThat(rows(page, start))
                    .extracting(TargetsTest::title)
                    .containsExactly("burin", "session", "raw", "grpc", "thrift", "burin call", "grpc call");
        }
        assertThat(page)
                .containsPattern(
                        "\\| `add`, a core for each end, median \\| <= 1.10 x raw \\| [0-9.]+ \\| [*a-z ]+ \\| [0-9.]+ ");
        assertThat(page.lines().filter(line -> line.contains("| <= ") || line.contains("| >= ")))
                .filteredOn(line -> !line.contains("virtual") && !line.contains("one core"))
                .allSatisfy(line -> assertThat(line).containsPattern("met(\\*\\*)? \\|"));
    }

    /** Of the table below a heading, without its own head. */
    private static List<String> rows(String page, String heading) {
        assertThat(page).contains(heading);
        return page.substring(page.indexOf(heading))
                .lines()
                .dropWhile(line -> !line.startsWith("|---"))
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static String title(String row) {
        return row.split("\\|")[1].strip();
    }

    private static void measure(Path directory) throws Exception {
        String line = String.join(" ", QuickJvm.OPTIONS) + " -d " + directory + " -b " + BurinJar.in(directory)
                + " -r 1 -w 0 -t 1 -n 20 -f 0 -wi 0 -i 1 -r 100ms -p workload=ORDER,ORDER_5_ITEMS,MIXED_INTS";

        assertThat(TargetsMain.run(line.split(" "))).isZero();
    }
}
