package dev.burin.benchmarks.call;

import dev.burin.benchmarks.Numbers;
import dev.burin.benchmarks.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How long it takes from the start of a JVM to the answer of its first call: {@code [-r ROUNDS] [-o FILE.json] [-J OPTION] [PEER...]}.
 * Options of the JVM are given each with a {@code -J} before it. Within a round the peers take turns; the first one is not kept.
 */
public final class StartupMain {
    /** The work of the rows that this makes. */
    public static final String WORK = "STARTUP";

    private final Set<Peer> peers = EnumSet.noneOf(Peer.class);
    private final List<Row> rows = new ArrayList<>();
    private final List<String> jvmOptions = new ArrayList<>();
    private int rounds = 20;
    private Path json = Path.of("startup.json");

    public static void main(String[] args) throws Exception {
        run(args);
        System.exit(0);
    }

    /** Measures, prints the table and writes the file. */
    static void run(String... args) throws Exception {
        StartupMain main = new StartupMain();
        main.parse(args);
        main.measure();
        main.print(System.out);
        Row.write(main.rows, main.json);
    }

    private void parse(String[] args) {
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "-r" -> rounds = Integer.parseInt(args[++i]);
                case "-o" -> json = Path.of(args[++i]);
                case "-J" -> jvmOptions.add(args[++i]);
                default -> peers.add(Peer.valueOf(args[i]));
            }
        }
        if (peers.isEmpty()) {
            peers.addAll(List.of(Peer.BURIN, Peer.SESSION, Peer.RAW, Peer.GRPC, Peer.THRIFT));
        }
    }

    private void measure() throws Exception {
        Map<Peer, ServerProcess> servers = new EnumMap<>(Peer.class);
        for (Peer peer : peers) {
            servers.put(peer, new ServerProcess(peer));
        }
        for (int round = 0; round <= rounds; round++) {
            for (Peer peer : peers) {
                double millis = start(peer, servers.get(peer).port);
                if (round > 0) {
                    rows.add(new Row()
                            .with("peer", peer.name())
                            .with("work", WORK)
                            .with("round", round)
                            .with("millis", millis));
                }
            }
        }
        for (ServerProcess server : servers.values()) {
            server.close();
        }
    }

    /** The milliseconds until it has said that it has its answer. */
    private double start(Peer peer, int port) throws IOException, InterruptedException {
        List<String> command = ServerProcess.javaCommand(jvmOptions.toArray(String[]::new));
        command.add(FirstCall.class.getName());
        command.add(peer.name());
        command.add(Integer.toString(port));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        long before = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = in.readLine();
            long after = System.nanoTime();
            if (!"answered".equals(line)) {
                throw new IOException(peer + " says " + line);
            }
            process.waitFor();
            return (after - before) / 1e6;
        }
    }

    private void print(PrintStream out) {
        out.println("| from the start of a JVM to the first answer | median ms | burin / it |");
        out.println("|---|---|---|");
        for (Peer peer : peers) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f |%n",
                    peer.title(),
                    Numbers.median(of(peer)),
                    Numbers.median(ratios(of(Peer.BURIN), of(peer))));
        }
    }

    private double[] of(Peer peer) {
        return rows.stream()
                .filter(row -> row.text("peer").equals(peer.name()))
                .mapToDouble(row -> row.number("millis"))
                .toArray();
    }

    /** Round by round; none when ours were not measured. */
    private static double[] ratios(double[] ours, double[] theirs) {
        double[] ratios = new double[Math.min(ours.length, theirs.length)];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = ours[i] / theirs[i];
        }
        return ratios;
    }
}
