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
              -w ROUNDS     before them, for the compilers of the JVMs (10); three times as many to connect
              -t MILLIS     of each work in each round (1000)
              -o FILE.json  where the figures go (calls.json)
              -p FILE.svg   a picture, too
            Works:\s""" + Arrays.toString(Work.values());

    private final List<Work> works = new ArrayList<>();
    private final List<Figures> figures = new ArrayList<>();
    private final Map<Peer, ServerProcess> servers = new EnumMap<>(Peer.class);
    private final Map<Peer, ClientProcess> clients = new EnumMap<>(Peer.class);
    private int rounds = 5;
    private int warmUps = 10;
    private long nanos = 1_000_000_000L;
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
            ServerProcess server = new ServerProcess(peer);
            servers.put(peer, server);
            clients.put(peer, new ClientProcess(peer, server.port));
        }
    }

    private void disconnect() throws Exception {
        for (ClientProcess client : clients.values()) {
            client.close();
        }
        for (ServerProcess server : servers.values()) {
            server.close();
        }
    }

    /** Rounds up to 0 are for the compilers of the JVMs and are not kept. */
    private void measure() throws Exception {
        for (Work work : works) {
            Map<Peer, Double> wireBytes = wireBytes(work);
            for (int round = 1 - warmUps * work.warmUpFactor(); round <= rounds; round++) {
                for (Peer peer : wireBytes.keySet()) {
                    Figures result = measure(peer, work, round, wireBytes.get(peer));
                    if (round > 0) {
                        figures.add(result);
                    }
                }
            }
            System.err.println(work + " done");
        }
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
