package dev.burin.benchmarks.call;

import dev.burin.benchmarks.Arguments;
import dev.burin.benchmarks.Numbers;
import dev.burin.benchmarks.Row;
import dev.burin.benchmarks.WrongUsage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long it takes from the start of a JVM to the answer of its first call; to its end where it is a command line. Within a round
 * the programs take turns.
 */
public final class StartupMain {
    /** The work of the rows that this makes. */
    public static final String WORK = "STARTUP";

    private static final String USAGE = """
            usage: java -jar benchmarks.jar startup [OPTION...] [PROGRAM...]
              -r ROUNDS     that are measured (20)
              -w ROUNDS     before them, for the files to be in memory (1)
              -a            each program with an archive of its classes, which a run before has made
              -J OPTION     of the JVM of each program; may be given more than once
              -b BURIN.jar  the command line (cli/target/burin.jar beside this module)
              -o FILE.json  where the figures go (startup.json)
            Programs:\s""" + Arrays.toString(Program.values());

    private final Set<Program> programs = EnumSet.noneOf(Program.class);
    private final Map<Peer, ServerProcess> servers = new EnumMap<>(Peer.class);
    private final List<Row> rows = new ArrayList<>();
    private final List<String> jvmOptions = new ArrayList<>();
    private int rounds = 20;
    private int warmUps = 1;
    private boolean isArchived;
    private Path burinJar;
    private Path json = Path.of("startup.json");

    private StartupMain() throws URISyntaxException {
        burinJar = burinJar();
    }

    /** Measures, prints the table and writes the file. */
    public static void run(String... args) throws Exception {
        StartupMain main = new StartupMain();
        main.parse(args);
        Path directory = Files.createTempDirectory("burin-startup");
        try {
            main.measure(directory);
        } finally {
            main.end(directory);
        }
        main.print(System.out);
        Row.write(main.rows, main.json);
    }

    private void parse(String[] args) throws WrongUsage {
        Arguments arguments = new Arguments(USAGE, args);
        while (!arguments.isEmpty()) {
            String next = arguments.next();
            switch (next) {
                case "-r" -> rounds = arguments.number(1);
                case "-w" -> warmUps = arguments.number(0);
                case "-a" -> isArchived = true;
                case "-o" -> json = arguments.file();
                case "-J" -> jvmOptions.add(arguments.value());
                case "-b" -> burinJar = arguments.file();
                default -> programs.add(arguments.named(Program.class, next));
            }
        }
        if (programs.isEmpty()) {
            programs.addAll(List.of(Program.values()));
        }
        if (programs.contains(Program.BURIN_CALL) && !Files.exists(burinJar)) {
            throw arguments.wrong("there is no command line at " + burinJar + "; build it or name it with -b");
        }
    }

    /** As the build makes it, when this comes out of the build, too. */
    public static Path burinJar() throws URISyntaxException {
        Path own = Path.of(StartupMain.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return own.resolve("../../../cli/target/burin.jar").normalize();
    }

    private void measure(Path directory) throws Exception {
        Path idl = directory.resolve("Desk.etch");
        try (InputStream in = StartupMain.class.getResourceAsStream("/Desk.etch")) {
            Files.copy(in, idl);
        }
        Program.Files files = new Program.Files(burinJar, idl);
        for (Program program : programs) {
            if (!servers.containsKey(program.server)) {
                servers.put(program.server, new ServerProcess(program.server, Cores.SAME, Child.JVM_OPTIONS));
            }
        }
        if (isArchived) {
            for (Program program : programs) {
                archive(program, files);
            }
        }
        for (int round = 1 - warmUps; round <= rounds; round++) {
            for (Program program : programs) {
                List<String> options = new ArrayList<>(jvmOptions);
                if (isArchived) {
                    options.add("-XX:SharedArchiveFile=" + archiveOf(program, files));
                }
                Launch launch = launch(program, files, options);
                if (round > 0) {
                    rows.add(new Row()
                            .with("peer", program.name())
                            .with("work", isArchived ? WORK + "_ARCHIVED" : WORK)
                            .with("round", round)
                            .with("millis", program.isCommandLine() ? launch.endMillis() : launch.answerMillis())
                            .with("cpuMillis", launch.cpuMillis()));
                }
            }
        }
    }

    private Launch launch(Program program, Program.Files files, List<String> options)
            throws IOException, InterruptedException {
        return Launch.of(options, program.arguments(files, servers.get(program.server).port), program.answer());
    }

    private static Path archiveOf(Program program, Program.Files files) {
        return files.idl().resolveSibling(program + ".jsa");
    }

    private void archive(Program program, Program.Files files) throws IOException, InterruptedException {
        Path archive = archiveOf(program, files);
        List<String> options = new ArrayList<>(jvmOptions);
        options.addAll(List.of("-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive)); // it names each class left out
        launch(program, files, options);
        if (!Files.exists(archive)) {
            throw new IOException("this JVM has made no archive of " + program);
        }
    }

    private void end(Path directory) throws Exception {
        for (ServerProcess server : servers.values()) {
            server.close();
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    private void print(PrintStream out) {
        out.println("| from the start of a JVM to its first answer, command lines to their end | median ms | ours / it"
                + " | median ms of processor | ours / it |");
        out.println("|---|---|---|---|---|");
        for (Program program : programs) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f | %.0f | %.2f |%n",
                    program.title(),
                    Numbers.median(of(program, "millis")),
                    ratio(program, "millis"),
                    Numbers.median(of(program, "cpuMillis")),
                    ratio(program, "cpuMillis"));
        }
    }

    private double[] of(Program program, String name) {
        return rows.stream()
                .filter(row -> row.text("peer").equals(program.name()))
                .mapToDouble(row -> row.number(name))
                .toArray();
    }

    /** Of ours to it round by round, the median; NaN when ours was not measured. */
    private double ratio(Program program, String name) {
        double[] ours = of(program.ours(), name);
        double[] theirs = of(program, name);
        double[] ratios = new double[Math.min(ours.length, theirs.length)];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours[i] / theirs[i];
        }
        return Numbers.median(ratios);
    }
}
