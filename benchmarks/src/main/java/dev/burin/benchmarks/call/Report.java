package dev.burin.benchmarks.call;

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

    void print(PrintStream out) {
        out.printf(
                "%-19s %-6s %10s %10s %10s %11s %9s %11s | %s%n",
                "work",
                "peer",
                "median us",
                "p99 us",
                "p99.9 us",
                "calls/s",
                "cpu us",
                "bytes",
                "ours/peer: time calls/s cpu");
        for (Work work : Work.values()) {
            for (Peer peer : Peer.values()) {
                if (figures.stream().anyMatch(f -> f.work() == work)) {
                    print(out, work, peer);
                }
            }
        }
    }

    private void print(PrintStream out, Work work, Peer peer) {
        out.printf(
                Locale.ROOT,
                "%-19s %-6s %10.2f %10.2f %10.2f %11.0f %9.2f %11.0f | %17.2f %7.2f %5.2f%n",
                work.name().toLowerCase(Locale.ROOT),
                peer.name().toLowerCase(Locale.ROOT),
                median(work, peer, Figures::median),
                median(work, peer, Figures::p99),
                median(work, peer, Figures::p999),
                median(work, peer, Figures::perSecond),
                median(work, peer, Figures::cpuMicros),
                median(work, peer, Figures::bytes),
                ratio(work, peer, Figures::median),
                ratio(work, peer, Figures::perSecond),
                ratio(work, peer, Figures::cpuMicros));
    }

    private double median(Work work, Peer peer, ToDoubleFunction<Figures> value) {
        return median(figures.stream()
                .filter(f -> f.work() == work && f.peer() == peer)
                .mapToDouble(value)
                .toArray());
    }

    private double ratio(Work work, Peer peer, ToDoubleFunction<Figures> value) {
        return median(figures.stream()
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

    private static double median(double[] values) {
        java.util.Arrays.sort(values);
        return values[values.length / 2];
    }
}
