package dev.burin.benchmarks.call;

import dev.burin.benchmarks.Numbers;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The figures as a table: for each peer the median of the rounds, and ours in relation to it in the same round. */
final class Report {
    private final List<Figures> figures;

    Report(List<Figures> figures) {
        this.figures = figures;
    }

    /** As a table of Markdown. */
    void print(PrintStream out) {
        out.println("| work | peer | median us | p99 us | p99.9 us | calls/s | CPU us, client + server"
                + " | garbage B, client + server | wire B | ours/peer: time | calls/s | CPU |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (Work work : Work.values()) {
            for (Peer peer : Peer.values()) {
                if (has(work, peer)) {
                    print(out, work, peer);
                }
            }
        }
    }

    boolean has(Work work, Peer peer) {
        return figures.stream().anyMatch(f -> f.work() == work && f.peer() == peer);
    }

    private void print(PrintStream out, Work work, Peer peer) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %.2f | %.2f | %.2f | %.0f | %.2f + %.2f | %.0f + %.0f | %.0f | %.2f | %.2f | %.2f |%n",
                work.title(),
                peer.title(),
                median(work, peer, Figures::median),
                median(work, peer, Figures::p99),
                median(work, peer, Figures::p999),
                median(work, peer, Figures::perSecond),
                median(work, peer, Figures::clientMicros),
                median(work, peer, Figures::serverMicros),
                median(work, peer, Figures::clientBytes),
                median(work, peer, Figures::serverBytes),
                median(work, peer, Figures::wireBytes),
                ratio(work, peer, Figures::median),
                ratio(work, peer, Figures::perSecond),
                ratio(work, peer, Figures::cpuMicros));
    }

    private double median(Work work, Peer peer, ToDoubleFunction<Figures> value) {
        return Numbers.median(figures.stream()
                .filter(f -> f.work() == work && f.peer() == peer)
                .mapToDouble(value)
                .toArray());
    }

    /** Of ours to that of the peer in the same round: the median. */
    double ratio(Work work, Peer peer, ToDoubleFunction<Figures> value) {
        return Numbers.median(figures.stream()
                .filter(f -> f.work() == work && f.peer() == peer)
                .mapToDouble(f -> value.applyAsDouble(ours(work, f.round())) / value.applyAsDouble(f))
                .toArray());
    }

    private Figures ours(Work work, int round) {
        return figures.stream()
                .filter(f -> f.work() == work && f.peer() == Peer.BURIN && f.round() == round)
                .findFirst()
                .orElseThrow();
    }
}
