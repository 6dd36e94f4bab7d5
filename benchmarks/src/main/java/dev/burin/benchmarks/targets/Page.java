package dev.burin.benchmarks.targets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page with the targets and all tables. It is written anew after each part, so that what has been measured is never lost. */
final class Page {
    private final Path file;
    private final String head;
    private final Results results;
    private final StringBuilder parts = new StringBuilder();
    private final List<String> missing = new ArrayList<>();
    private final String loadBefore = load();

    /** What measures: adds to the results, and returns what is to stand under the heading. */
    interface Part {
        String measure() throws Exception;
    }

    Page(Path file, String head, Results results) throws IOException {
        this.file = file;
        this.head = head;
        this.results = results;
        write();
    }

    /** Measures; when that fails, the page says so and goes without it. */
    void part(String heading, Part part) throws IOException, InterruptedException {
        parts.append("\n## ").append(heading).append("\n\n");
        try {
            parts.append(part.measure());
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            System.err.println(heading + ": " + e);
            missing.add(heading);
            parts.append("**Not measured:** ").append(e).append('\n');
        }
        write();
    }

    /** The headings of what could not be measured. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private void write() throws IOException {
        Files.writeString(
                file,
                head + "\nProcesses that wanted a core (load average over 1, 5 and 15 minutes) before: " + loadBefore
                        + "; after: " + load() + ".\n\n"
                        + (missing.isEmpty() ? "" : "**Missing: " + String.join("; ", missing) + ".**\n\n")
                        + "## Targets\n\n" + table() + parts);
    }

    String table() {
        StringBuilder table =
                new StringBuilder("| workload | target | plain | | in a session | |\n|---|---|---|---|---|---|\n");
        for (Target target : Targets.all()) {
            table.append(target.line(results)).append('\n');
        }
        return table.toString();
    }

    private static String load() throws IOException {
        Path loads = Path.of("/proc/loadavg");
        return Files.exists(loads)
                ? String.join(", ", List.of(Files.readString(loads).split(" ")).subList(0, 3))
                : "unknown";
    }
}
