package dev.burin.benchmarks.call;

import dev.burin.benchmarks.Arguments;
import dev.burin.benchmarks.Numbers;
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
import java.util.concurrent.TimeUnit;

/**
 * What connections cost a server on which nothing happens, and what they cost the one that is busy. Each peer has a fresh server in each round.
 */
public final class IdleMain {
    /** The work of the rows that this makes. */
    public static final String WORK = "IDLE";

    /**
     * One collector for all, whatever the number of cores, and one that leaves no dead objects between the others. It gives back at
     * once what it has no use for: that of connections before the first count would else be taken for theirs that are counted.
     */
    private static final List<String> OPTIONS = List.of(
            "-Xms16m",
            "-Xmx2g",
            "-Xmn" + Memory.YOUNG_MIB + "m",
            "-XX:+UseSerialGC",
            "-XX:MarkSweepAlwaysCompactCount=1",
            "-XX:MinHeapFreeRatio=1",
            "-XX:MaxHeapFreeRatio=2",
            "-XX:-ShrinkHeapInSteps");

    private static final String USAGE = """
            usage: java -jar benchmarks.jar idle [OPTION...] [PEER...]
              -n CONNECTIONS  how many (5000)
              -r ROUNDS       each with fresh servers (1)
              -w TIMES        the round trip is measured before, for the compilers of the JVMs (10)
              -t MILLIS       how long the round trip is measured, and a fifth of how long nothing happens (1000)
              -s CPU          on which the servers run, by taskset (all)
              -o FILE.json    where the figures go (idle.json)""";

    /** So many are opened and closed before the first count, so often: then compilers have little left to do that takes memory. */
    private static final int WARM_UP = 300;

    private static final int WARM_UPS = 10;

    /** Milliseconds. A session of ours gives its buffers back half a second after it was used: the last would not be idle yet. */
    private static final int UNTIL_REST = 1_000;

    /**
     * So long before each count: a JVM keeps what its compilers have given back, 10 MiB of it here, and looks every five seconds
     * whether it still has to.
     */
    private static final long UNTIL_CLEAN_NANOS = 6_000_000_000L;

    private final Set<Peer> peers = EnumSet.noneOf(Peer.class);
    private final List<Row> rows = new ArrayList<>();
    private int connections = 5000;
    private int rounds = 1;
    private int warmUps = 10;
    private long nanos = 1_000_000_000L;
    private Cores servers = Cores.SAME;
    private Path json = Path.of("idle.json");

    /** Measures, prints the table and writes the file. */
    public static void run(String... args) throws Exception {
        IdleMain main = new IdleMain();
        main.parse(args);
        for (int round = 1; round <= main.rounds; round++) {
            for (Peer peer : main.peers) {
                main.rows.add(main.measure(peer, round));
                System.err.println(peer + " done");
            }
        }
        main.print(System.out);
        Row.write(main.rows, main.json);
    }

    private void parse(String[] args) throws WrongUsage {
        Arguments arguments = new Arguments(USAGE, args);
        while (!arguments.isEmpty()) {
            String next = arguments.next();
            switch (next) {
                case "-n" -> connections = arguments.number(1);
                case "-r" -> rounds = arguments.number(1);
                case "-w" -> warmUps = arguments.number(0);
                case "-t" -> nanos = arguments.number(1) * 1_000_000L;
                case "-s" -> servers = Cores.of(arguments.number(0));
                case "-o" -> json = arguments.file();
                default -> peers.add(arguments.named(Peer.class, next));
            }
        }
        if (peers.isEmpty()) {
            peers.addAll(List.of(Peer.BURIN, Peer.SESSION, Peer.RAW, Peer.GRPC));
        }
    }

    /** The raw peer has two buffers of 64 KiB for each connection. */
    private Row measure(Peer peer, int round) throws Exception {
        try (ServerProcess server = new ServerProcess(peer, servers, OPTIONS);
                Caller busy = peer.connect(server.port)) {
            for (int i = 0; i < WARM_UPS; i++) {
                close(open(peer, server.port, Math.min(WARM_UP, connections)));
                server.memory(); // which collects them: what they took does not hide what follows
            }
            for (int i = 0; i < warmUps; i++) {
                roundTrip(busy);
            }
            double before = roundTrip(busy);
            awaitClean();
            Memory empty = server.memory();
            List<Caller> idle = open(peer, server.port, connections);
            TimeUnit.MILLISECONDS.sleep(UNTIL_REST);
            awaitClean();
            Memory full = server.memory();
            double idleMillis = idleMillisPerSecond(server);
            double meanwhile = roundTrip(busy);
            close(idle);
            double after = roundTrip(busy);
            return new Row()
                    .with("peer", peer.name())
                    .with("work", WORK)
                    .with("round", round)
                    .with("connections", connections)
                    .with("heapBytes", (double) (full.heapBytes() - empty.heapBytes()) / connections)
                    .with("residentBytes", (double) (full.residentBytes() - empty.residentBytes()) / connections)
                    .with("threads", full.threads())
                    .with("idleMillisPerSecond", idleMillis)
                    .with("emptyMicros", (before + after) / 2)
                    .with("medianMicros", meanwhile)
                    .with("slower", 2 * meanwhile / (before + after));
        }
    }

    /** Not so long where the time of a measure says that its figures do not count. */
    private void awaitClean() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.min(UNTIL_CLEAN_NANOS, 24 * nanos));
    }

    /** The processor time of a server on which nothing happens, but for the question. */
    private double idleMillisPerSecond(ServerProcess server) throws IOException, InterruptedException {
        Resources before = server.resources();
        long begin = System.nanoTime();
        TimeUnit.NANOSECONDS.sleep(5 * nanos); // it ticks every 10 ms
        double seconds = (System.nanoTime() - begin) / 1e9;
        return server.resources().since(before).cpuNanos() / 1e6 / seconds;
    }

    /** Each has been used once. */
    private static List<Caller> open(Peer peer, int port, int count) throws Exception {
        List<Caller> opened = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Caller caller = peer.connect(port);
            caller.add(i, 1);
            opened.add(caller);
        }
        return opened;
    }

    private static void close(List<Caller> callers) throws Exception {
        for (Caller caller : callers) {
            caller.close();
        }
    }

    /** The median in microseconds. */
    private double roundTrip(Caller caller) throws Exception {
        double[] turns = new double[1024];
        int count = 0;
        long end = System.nanoTime() + nanos;
        long now = System.nanoTime();
        while (count == 0 || now < end) {
            caller.add(17, 4);
            long then = now;
            now = System.nanoTime();
            if (count == turns.length) {
                turns = Arrays.copyOf(turns, 2 * count);
            }
            turns[count++] = (now - then) / 1000.0;
        }
        return Numbers.median(Arrays.copyOf(turns, count));
    }

    private void print(PrintStream out) throws IOException {
        out.printf(
                "| %d idle connections | heap B each | resident B each | threads | processor time of the server, ms/s"
                        + " | round trip of an empty server, us | meanwhile | ratio |%n|---|---|---|---|---|---|---|---|%n",
                connections);
        for (Peer peer : peers) {
            out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.1f | %.2f | %.2f | %.2f |%n",
                    peer.title(),
                    median(peer, "heapBytes"),
                    median(peer, "residentBytes"),
                    median(peer, "threads"),
                    median(peer, "idleMillisPerSecond"),
                    median(peer, "emptyMicros"),
                    median(peer, "medianMicros"),
                    median(peer, "slower"));
        }
    }

    private double median(Peer peer, String name) {
        return Numbers.median(rows.stream()
                .filter(row -> row.text("peer").equals(peer.name()))
                .mapToDouble(row -> row.number(name))
                .toArray());
    }
}
