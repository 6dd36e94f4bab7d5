package dev.burin.benchmarks.call;

import dev.burin.benchmarks.Arguments;
import dev.burin.benchmarks.Row;
import dev.burin.benchmarks.WrongUsage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the processor time of works goes, at both ends, by async-profiler. Without it the works are somewhat faster. */
public final class ProfileMain {
    private static final String USAGE =
            """
            usage: java -jar benchmarks.jar profile [OPTION...] [PEER...] [WORK...]
              -w MILLIS     of each work before it is looked at, for the compilers of the JVMs (10000)
              -t MILLIS     of each work that are looked at (3000)
              -s CPU        on which the servers run, by taskset (all)
              -J OPTION     of the JVM of each process; may be given more than once
              -d DIRECTORY  where flame graphs go (.)
              -o FILE.json  where the figures go (profile.json)
            Peers (BURIN and SESSION):\s""" + Arrays.toString(Peer.values()) + "\nWorks (all): " + Arrays.toString(Work.values());

    private final Set<Peer> peers = EnumSet.noneOf(Peer.class);
    private final Set<Work> works = EnumSet.noneOf(Work.class);
    private final List<String> jvmOptions = new ArrayList<>(Child.JVM_OPTIONS);
    private final List<Row> rows = new ArrayList<>();
    private int warmUpMillis = 10_000;
    private int millis = 3000;
    private Cores serverCores = Cores.SAME;
    private Path directory = Path.of(".");
    private Path json = Path.of("profile.json");

    /** Measures, prints the table and writes the files. */
    public static void run(String... args) throws Exception {
        ProfileMain main = new ProfileMain();
        main.parse(args);
        main.measure();
        main.print(System.out);
        Row.write(main.rows, main.json);
    }

    private void parse(String[] args) throws WrongUsage {
        jvmOptions.addAll(Profiler.JVM_OPTIONS);
        Arguments arguments = new Arguments(USAGE, args);
        List<String> peerNames = Arrays.stream(Peer.values()).map(Peer::name).toList();
        while (!arguments.isEmpty()) {
            boolean isPeer = arguments.isNextOneOf(peerNames);
            String next = arguments.next();
            switch (next) {
                case "-w" -> warmUpMillis = arguments.number(0);
                case "-t" -> millis = arguments.number(1);
                case "-s" -> serverCores = Cores.of(arguments.number(0));
                case "-J" -> jvmOptions.add(arguments.value());
                case "-d" -> directory = arguments.directory();
                case "-o" -> json = arguments.file();
                default -> {
                    if (isPeer) {
                        peers.add(Peer.valueOf(next));
                    } else {
                        works.add(arguments.named(Work.class, next));
                    }
                }
            }
        }
        if (peers.isEmpty()) {
            peers.addAll(List.of(Peer.BURIN, Peer.SESSION));
        }
        if (works.isEmpty()) {
            Arrays.stream(Work.values()).filter(Work::isPossible).forEach(works::add);
        }
    }

    /** In processes of their own, so that what the compilers know is of that work alone. */
    private void measure() throws Exception {
        for (Work work : works) {
            for (Peer peer : peers) {
                if (peer.does(work)) {
                    measure(work, peer);
                }
            }
            System.err.println(work + " done");
        }
    }

    private void measure(Work work, Peer peer) throws Exception {
        try (ServerProcess server = new ServerProcess(peer, serverCores, jvmOptions);
                ClientProcess client = new ClientProcess(peer, server.port, jvmOptions)) {
            client.measure(work, nanos(warmUpMillis) * work.warmUpFactor());
            Profiler.begin(server.child);
            Profiler.begin(client.child);
            Resources before = server.resources();
            Turns turns = client.measure(work, nanos(millis));
            Resources served = server.resources().since(before);
            add(work, peer, "client", turns, turns.used(), client.child);
            add(work, peer, "server", turns, served, server.child);
        }
    }

    private static long nanos(int millis) {
        return millis * 1_000_000L;
    }

    private void add(Work work, Peer peer, String end, Turns turns, Resources used, Child child) throws IOException {
        Path flames = directory.resolve(
                (work + "-" + peer + "-" + end).toLowerCase(Locale.ROOT).replace('_', '-') + ".html");
        Profile profile = Profiler.end(child, flames);
        double each = used.cpuNanos() / ((double) turns.count() * work.operations);
        Row row = new Row()
                .with("peer", peer.name())
                .with("work", work.name())
                .with("end", end)
                .with("busy", (double) used.cpuNanos() / turns.sum())
                .with("cpuNanos", each);
        for (Part part : Part.values()) {
            row.with(part.title(), profile.share(part) * each);
        }
        rows.add(row);
    }

    /** As a table of Markdown. */
    private void print(PrintStream out) {
        out.println("Nanoseconds of processor time for one operation; busy: of one core meanwhile.");
        out.println();
        out.println("| work | peer | end | busy | all | " + perPart(Part::title) + " |");
        out.println("|---|---|---|---|---|" + "---|".repeat(Part.values().length));
        for (Row row : rows) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %.0f %% | %.0f | %s |%n",
                    Work.valueOf(row.text("work")).title(),
                    Peer.valueOf(row.text("peer")).title(),
                    row.text("end"),
                    row.number("busy") * 100,
                    row.number("cpuNanos"),
                    perPart(part -> String.format(Locale.ROOT, "%.0f", row.number(part.title()))));
        }
    }

    private static String perPart(Function<Part, String> cell) {
        return Arrays.stream(Part.values()).map(cell).collect(Collectors.joining(" | "));
    }
}
