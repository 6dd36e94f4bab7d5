package dev.burin.benchmarks.call;

import dev.burin.benchmarks.Arguments;
import dev.burin.benchmarks.Row;
import dev.burin.benchmarks.WrongUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures the works given as arguments, or all. Each peer has a client and a server process of its own. Within a round the peers
 * take turns, so that what else happens on the machine meets them alike.
 */
public final class CallsMain {
    private static final String USAGE = """
            usage: java -jar benchmarks.jar calls [OPTION...] [WORK...]
              -r ROUNDS     that are measured (5)
              -w ROUNDS     before them, for the compilers of the JVMs (10); three times as many to connect,
                            and up to five times as many as long as they are at work; a round in which they
                            begin anew is done again, up to four times
              -t MILLIS     of each work in each round (1000)
              -s CPU        on which the servers run, by taskset (all)
              -J OPTION     of the JVM of each process; may be given more than once
              -o FILE.json  where the figures go (calls.json)
              -p FILE.svg   a picture, too
            Works:\s""" + Arrays.toString(Work.values());

    /** Of the least number of rounds that are not kept. */
    private static final int MOST_WARM_UPS = 5;

    /** What compilers that have come to rest still do, in relation to a round. */
    private static final double RESTING = 0.02;

    /** How many rounds of rest are to follow each other: what is compiled counts when it is done, which takes seconds on one core. */
    private static final int RESTING_ROUNDS = 3;

    private static final int MOST_REPEATED = 4;

    private final List<Work> works = new ArrayList<>();
    private final List<Figures> figures = new ArrayList<>();
    private final Map<Peer, ServerProcess> servers = new EnumMap<>(Peer.class);
    private final Map<Peer, ClientProcess> clients = new EnumMap<>(Peer.class);
    private final List<String> jvmOptions = new ArrayList<>(Child.JVM_OPTIONS);
    private int rounds = 5;
    private int warmUps = 10;
    private long nanos = 1_000_000_000L;
    private Cores serverCores = Cores.SAME;
    private Path json = Path.of("calls.json");
    private Path plot; // null for none

    /** Measures, prints the table and writes the files. */
    public static void run(String... args) throws Exception {
        CallsMain main = new CallsMain();
        main.parse(args);
        try {
            main.connect();
            main.measure();
        } finally {
            main.disconnect();
        }
        main.report();
    }

    private void report() throws IOException {
        Report report = new Report(figures);
        report.print(System.out);
        if (plot != null) {
            String title = "Calls per second in relation to others, JDK "
                    + Runtime.version().feature();
            Files.writeString(plot, new Plot(report).svg(title));
        }
        Row.write(figures.stream().map(Figures::row).toList(), json);
    }

    private void parse(String[] args) throws WrongUsage {
        Arguments arguments = new Arguments(USAGE, args);
        while (!arguments.isEmpty()) {
            String next = arguments.next();
            switch (next) {
                case "-r" -> rounds = arguments.number(1);
                case "-w" -> warmUps = arguments.number(0);
                case "-t" -> nanos = arguments.number(1) * 1_000_000L;
                case "-s" -> serverCores = Cores.of(arguments.number(0));
                case "-J" -> jvmOptions.add(arguments.value());
                case "-o" -> json = arguments.file();
                case "-p" -> plot = arguments.file();
                default -> works.add(arguments.named(Work.class, next));
            }
        }
        if (works.isEmpty()) {
            works.addAll(Arrays.stream(Work.values()).filter(Work::isPossible).toList());
        }
    }

    private void connect() throws Exception {
        for (Peer peer : Peer.values()) {
            ServerProcess server = new ServerProcess(peer, serverCores, jvmOptions);
            servers.put(peer, server);
            clients.put(peer, new ClientProcess(peer, server.port, jvmOptions));
        }
    }

    private void disconnect() throws Exception {
        for (ClientProcess client : clients.values()) {
            client.end();
        }
        for (ClientProcess client : clients.values()) {
            client.close();
        }
        for (ServerProcess server : servers.values()) {
            server.close();
        }
    }

    private void measure() throws Exception {
        for (Work work : works) {
            Map<Peer, Double> wireBytes = wireBytes(work);
            warmUp(work, wireBytes);
            for (int round = 1; round <= rounds; round++) {
                for (Peer peer : wireBytes.keySet()) {
                    figures.add(measureAtRest(peer, work, round, wireBytes.get(peer)));
                }
            }
            System.err.println(work + " done");
        }
    }

    /** Rounds that are not kept, of each peer until its compilers have come to rest: they take the time of a core. */
    private void warmUp(Work work, Map<Peer, Double> wireBytes) throws Exception {
        int least = warmUps * work.warmUpFactor();
        Map<Peer, Integer> rested = new EnumMap<>(Peer.class);
        wireBytes.keySet().forEach(peer -> rested.put(peer, 0));
        for (int round = 1; round <= least * MOST_WARM_UPS && !rested.isEmpty(); round++) {
            for (Peer peer : List.copyOf(rested.keySet())) {
                boolean rests = measure(peer, work, round, wireBytes.get(peer)).compiling() < RESTING;
                rested.compute(peer, (same, before) -> rests ? before + 1 : 0);
            }
            if (round >= least) {
                rested.values().removeIf(inSuccession -> inSuccession >= RESTING_ROUNDS);
            }
        }
    }

    /**
     * A round that counts: one in which the compilers of the peer have begun anew is done again. On one core they took half of the
     * processor time in such rounds, and the 99th percentile was ten times as large.
     */
    private Figures measureAtRest(Peer peer, Work work, int round, double wireBytes) throws Exception {
        int left = warmUps == 0 ? 0 : MOST_REPEATED; // without a warm-up they are always at work
        Figures measured = measure(peer, work, round, wireBytes);
        while (measured.compiling() >= RESTING && left > 0) {
            left--;
            measured = measure(peer, work, round, wireBytes);
        }
        return measured;
    }

    /** Of the peers that do such work. */
    private Map<Peer, Double> wireBytes(Work work) throws Exception {
        Map<Peer, Double> bytes = new EnumMap<>(Peer.class);
        for (Peer peer : Peer.values()) {
            if (peer.does(work)) {
                bytes.put(peer, clients.get(peer).wireBytes(work));
            }
        }
        return bytes;
    }

    private Figures measure(Peer peer, Work work, int round, double wireBytes) throws Exception {
        ServerProcess server = servers.get(peer);
        Resources before = server.resources();
        Turns turns = clients.get(peer).measure(work, nanos);
        return Figures.of(peer, work, round, turns, server.resources().since(before), wireBytes);
    }
}
