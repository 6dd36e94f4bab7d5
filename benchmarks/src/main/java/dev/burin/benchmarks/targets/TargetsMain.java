package dev.burin.benchmarks.targets;

import dev.burin.benchmarks.Arguments;
import dev.burin.benchmarks.Main;
import dev.burin.benchmarks.Row;
import dev.burin.benchmarks.WrongUsage;
import dev.burin.benchmarks.call.StartupMain;
import dev.burin.benchmarks.codec.CodecMain;
import dev.burin.benchmarks.targets.Results.Place;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs all benchmarks, and writes a page with the targets and all tables. What belongs to certain cores runs under {@code taskset}:
 * left alone, a scheduler has the two ends of a call on one core or on two, with a sixth of the time or six times as much.
 */
public final class TargetsMain {
    /** Three JVMs for each figure, because their compilers do not come to the same code each time. */
    private static final String CODEC = "-f 3 -wi 4 -w 500ms -i 4 -r 250ms -p workload=ORDER,ORDER_5_ITEMS,MIXED_INTS";

    private static final String USAGE = """
            usage: java -jar benchmarks.jar targets [OPTION...] [OPTION OF JMH...]
              -d DIRECTORY    where performance-N.md and performance-N.svg go, N being the release of the JDK (.)
              -r ROUNDS       that are measured (5)
              -w ROUNDS       of calls before them, for the compilers of the JVMs (10)
              -t MILLIS       of each work in each round (700)
              -n CONNECTIONS  idle ones (5000)
              -c CPU          for what runs on one core, and for the clients of what has one for each end (the first one)
              -b BURIN.jar    the command line (cli/target/burin.jar beside this module)
              -J OPTION       of the JVM of each process of calls and of starts; may be given more than once
            Options of JMH follow and are for the codecs; without any:
            """ + "  " + CODEC;

    private static final List<String> OURS = List.of("-d", "-r", "-w", "-t", "-n", "-c", "-b", "-J", "-h", "--help");

    private final Results results = new Results();
    private Path directory = Path.of(".");
    private int rounds = 5;
    private int warmUps = 10;
    private int millis = 700;
    private int connections = 5000;
    private final List<Integer> cpus = haveTaskset() ? Machine.cpus() : List.of();
    private final List<String> jvmOptions = new ArrayList<>(); // each behind its -J
    private int cpu;
    private Path burinJar = StartupMain.burinJar();
    private CommandLineOptions jmh;

    private TargetsMain() throws IOException, InterruptedException, URISyntaxException {
        cpu = cpus.isEmpty() ? 0 : cpus.get(0);
    }

    /** Measures and writes the page and the picture; the exit code, which is 1 when something is missing. */
    public static int run(String... args) throws Exception {
        TargetsMain main = new TargetsMain();
        main.parse(args);
        return main.measure();
    }

    private void parse(String[] args) throws WrongUsage {
        Arguments arguments = new Arguments(USAGE, args);
        while (arguments.isNextOneOf(OURS)) {
            switch (arguments.next()) {
                case "-d" -> directory = arguments.directory();
                case "-r" -> rounds = arguments.number(1);
                case "-w" -> warmUps = arguments.number(0);
                case "-t" -> millis = arguments.number(1);
                case "-n" -> connections = arguments.number(1);
                case "-c" -> cpu = arguments.number(0);
                case "-J" -> jvmOptions.addAll(List.of("-J", arguments.value()));
                default -> burinJar = arguments.file();
            }
        }
        if (!Files.exists(burinJar)) {
            throw arguments.wrong("there is no command line at " + burinJar + "; build it or name it with -b");
        }
        jmh = arguments.isEmpty() ? new Arguments(USAGE, CODEC.split(" ")).jmh() : arguments.jmh();
        if (!jmh.getIncludes().isEmpty()) {
            throw arguments.wrong("there is nothing called " + String.join(" ", jmh.getIncludes()));
        }
    }

    private int measure() throws Exception {
        int release = Runtime.version().feature();
        Path svg = directory.resolve("performance-" + release + ".svg");
        Path file = directory.resolve("performance-" + release + ".md");
        Page page = new Page(file, head(release), results);
        String rounds = Integer.toString(this.rounds);
        String millis = Integer.toString(this.millis);
        List<String> calls = withJvmOptions("calls", "-r", rounds, "-w", Integer.toString(warmUps), "-t", millis);
        page.part(
                "Calls, both ends on one core",
                () -> cpus.isEmpty()
                        ? "There is no `taskset` here.\n"
                        : part(Place.ONE_CORE, calls, "ADD", "ORDER", "SERVER_TO_CLIENT"));
        page.part("Calls, " + eachEnd(), () -> part(Place.A_CORE_EACH, calls, "ADD"));
        page.part(
                "Calls, all cores",
                () -> part(Place.ALL_CORES, calls, "-p", svg.toString())
                        + "\n![Our calls per second in relation to others](" + svg.getFileName() + ")\n");
        page.part(
                "Idle connections, " + eachEnd(),
                () -> part(
                        Place.A_CORE_EACH,
                        List.of(
                                "idle",
                                "-r",
                                rounds,
                                "-w",
                                Integer.toString(warmUps),
                                "-t",
                                millis,
                                "-n",
                                Integer.toString(connections))));
        List<String> startup =
                withJvmOptions("startup", "-r", rounds, "-w", warmUps == 0 ? "0" : "1", "-b", burinJar.toString());
        page.part("Start of a client", () -> part(Place.ALL_CORES, startup));
        page.part("Start of a client, its classes archived", () -> part(Place.ALL_CORES, startup, "-a"));
        page.part("Values to bytes and back", this::codecs);
        System.out.print(page.table());
        System.out.println("written to " + file);
        if (!page.missing().isEmpty()) {
            System.err.println("missing: " + String.join("; ", page.missing()));
            return 1;
        }
        return 0;
    }

    private List<String> withJvmOptions(String... command) {
        return Stream.concat(Stream.of(command), jvmOptions.stream()).toList();
    }

    private String head(int release) throws IOException {
        return "# Measured on JDK " + release + "\n\n"
                + "Written by `benchmarks.jar targets`; [performance.md](performance.md) says what is measured and how. "
                + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " cores"
                + Machine.processor() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", " + rounds + " rounds of "
                + millis + " ms after at least " + warmUps + ", three times as many of connections.";
    }

    private static boolean haveTaskset() throws InterruptedException {
        try {
            return new ProcessBuilder("taskset", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** What the servers run on, when the clients run on the first. */
    private Optional<Integer> otherCpu() {
        return cpus.stream().filter(other -> other != cpu).findFirst();
    }

    private String eachEnd() {
        return otherCpu().isPresent() ? "a core for each end" : "all cores";
    }

    /** Runs a benchmark in a process of its own, takes over its rows, and returns its table. */
    private String part(Place place, List<String> command, String... more) throws Exception {
        Path json = Files.createTempFile("burin-benchmark", ".json");
        List<String> line = new ArrayList<>();
        Optional<Integer> serverCpu = place == Place.A_CORE_EACH ? otherCpu() : Optional.empty();
        if (place == Place.ONE_CORE || serverCpu.isPresent()) {
            line.addAll(List.of("taskset", "-c", Integer.toString(cpu)));
        }
        line.addAll(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        line.addAll(command);
        serverCpu.ifPresent(other -> line.addAll(List.of("-s", Integer.toString(other))));
        line.addAll(List.of(more));
        line.addAll(List.of("-o", json.toString()));
        try {
            Process process = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String table = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("its process ended with " + process.exitValue());
            }
            results.add(place, Row.read(json));
            return table;
        } finally {
            Files.delete(json);
        }
    }

    private String codecs() throws RunnerException, IOException {
        CodecMain codecs = CodecMain.run(jmh);
        List<Row> rows = codecs.rows();
        if (rows.isEmpty()) {
            throw new IOException("JMH has no results");
        }
        results.add(Place.ALL_CORES, rows);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(table, true, StandardCharsets.UTF_8)) {
            codecs.print(out);
        }
        return table.toString(StandardCharsets.UTF_8);
    }
}
