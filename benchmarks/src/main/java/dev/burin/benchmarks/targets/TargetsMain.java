package dev.burin.benchmarks.targets;

import dev.burin.benchmarks.Main;
import dev.burin.benchmarks.Row;
import dev.burin.benchmarks.codec.CodecMain;
import dev.burin.benchmarks.targets.Results.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs all benchmarks, those that are measured on one core under {@code taskset}, and writes a page with the targets and all tables: {@code
 * [-d DIRECTORY] [-r ROUNDS] [-t MILLIS] [-n CONNECTIONS] [-c CPU]}, then options of JMH.
 */
public final class TargetsMain {
    private final Results results = new Results();
    private final StringBuilder page = new StringBuilder();
    private Path directory = Path.of(".");
    private String rounds = "5";
    private String millis = "1000";
    private String connections = "5000";
    private String cpu = "";
    private final List<String> jmh = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        run(args);
        System.exit(0);
    }

    /** Measures and writes {@code performance-N.md} and {@code performance-N.svg}, where N is the release of the JDK. */
    static void run(String... args) throws Exception {
        TargetsMain main = new TargetsMain();
        main.parse(args);
        main.measure();
    }

    private void parse(String[] args) {
        int i = 0;
        for (; i + 1 < args.length && isOurs(args[i]); i += 2) {
            String value = args[i + 1];
            switch (args[i]) {
                case "-d" -> directory = Path.of(value);
                case "-r" -> rounds = value;
                case "-t" -> millis = value;
                case "-n" -> connections = value;
                default -> cpu = value;
            }
        }
        jmh.addAll(List.of(args).subList(i, args.length));
        if (jmh.isEmpty()) {
            jmh.addAll(List.of("-f", "1", "-wi", "3", "-i", "5", "-p", "workload=ORDER,ORDER_5_ITEMS,MIXED_INTS"));
        }
    }

    private static boolean isOurs(String option) {
        return List.of("-d", "-r", "-t", "-n", "-c").contains(option);
    }

    private void measure() throws Exception {
        int release = Runtime.version().feature();
        Path svg = directory.resolve("performance-" + release + ".svg");
        String before = load();
        part(
                "Calls, both ends on one core",
                Place.ONE_CORE,
                "calls",
                "-r",
                rounds,
                "-t",
                millis,
                "ADD",
                "ORDER",
                "SERVER_TO_CLIENT");
        part("Calls, all cores", Place.ALL_CORES, "calls", "-r", rounds, "-t", millis, "-p", svg.toString());
        page.append("\n![Our calls per second in relation to others](")
                .append(svg.getFileName())
                .append(")\n");
        part("Idle connections", Place.ALL_CORES, "idle", "-t", millis, "-n", connections);
        part("Start of a client", Place.ALL_CORES, "startup", "-r", rounds);
        codecs();
        String text = "# Measured on JDK " + release + "\n\n"
                + "Written by `benchmarks.jar targets`; [performance.md](performance.md) says what is measured and how. "
                + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores, "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", " + rounds + " rounds of "
                + millis
                + " ms.\nProcesses that wanted a core (load average over 1, 5 and 15 minutes) before: " + before
                + "; after: "
                + load() + ".\n\n## Targets\n\n"
                + table() + page;
        Files.writeString(directory.resolve("performance-" + release + ".md"), text);
        System.out.print(table());
    }

    private String table() {
        StringBuilder table =
                new StringBuilder("| workload | target | plain | | in a session | |\n|---|---|---|---|---|---|\n");
        for (Target target : Targets.all()) {
            table.append(target.line(results)).append('\n');
        }
        return table.toString();
    }

    private static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.exists(file)
                ? String.join(", ", List.of(Files.readString(file).split(" ")).subList(0, 3))
                : "unknown";
    }

    /** The first one that this process may run on. */
    private static String firstCpu() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("Cpus_allowed_list:")) {
                    return line.substring(line.indexOf(':') + 1).strip().split("[-,]")[0];
                }
            }
        }
        return "0";
    }

    /** Runs a benchmark in a process of its own, and takes over its table and its rows. */
    private void part(String heading, Place place, String... command) throws Exception {
        Path json = Files.createTempFile("burin-benchmark", ".json");
        List<String> line = new ArrayList<>();
        if (place == Place.ONE_CORE) {
            line.addAll(List.of("taskset", "-c", cpu.isEmpty() ? firstCpu() : cpu));
        }
        line.addAll(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(List.of(command));
        line.addAll(List.of("-o", json.toString()));
        page.append("\n## ").append(heading).append("\n\n");
        try {
            Process process = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            page.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", line) + " ended with " + process.exitValue());
            }
            results.add(place, Row.read(json));
        } catch (IOException e) {
            if (place == Place.ALL_CORES) {
                throw e;
            }
            page.append("There is no `taskset` here.\n");
        } finally {
            Files.delete(json);
        }
    }

    private void codecs() throws Exception {
        CodecMain codecs = CodecMain.run(jmh.toArray(String[]::new));
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(table, true, StandardCharsets.UTF_8)) {
            codecs.print(out);
        }
        page.append("\n## Values to bytes and back\n\n").append(table.toString(StandardCharsets.UTF_8));
        results.add(Place.ALL_CORES, codecs.rows());
    }
}
