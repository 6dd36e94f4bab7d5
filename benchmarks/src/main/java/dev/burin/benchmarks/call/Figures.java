package dev.burin.benchmarks.call;

import dev.burin.benchmarks.Row;
import java.util.Arrays;
import java.util.stream.LongStream;

/** What one peer needed for one work in one round; times in microseconds. */
record Figures(
        Peer peer,
        Work work,
        int round,
        double median,
        double p99,
        double p999,
        double perSecond,
        double clientMicros,
        double serverMicros,
        double clientBytes,
        double serverBytes,
        double wireBytes) {

    /**
     * @param turns nanoseconds of each turn
     * @param wireBytes of one operation
     */
    static Figures of(
            Peer peer, Work work, int round, long[] turns, Resources client, Resources server, double wireBytes) {
        Arrays.sort(turns);
        double calls = (double) turns.length * work.operations;
        return new Figures(
                peer,
                work,
                round,
                at(turns, 0.5) / work.operations,
                at(turns, 0.99) / work.operations,
                at(turns, 0.999) / work.operations,
                calls / LongStream.of(turns).sum() * 1e9,
                client.cpuNanos() / calls / 1000,
                server.cpuNanos() / calls / 1000,
                client.allocatedBytes() / calls,
                server.allocatedBytes() / calls,
                wireBytes);
    }

    double cpuMicros() {
        return clientMicros + serverMicros;
    }

    double bytes() {
        return clientBytes + serverBytes;
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) ((sorted.length - 1) * share)] / 1000.0;
    }

    Row row() {
        return new Row()
                .with("peer", peer.name())
                .with("work", work.name())
                .with("round", round)
                .with("medianMicros", median)
                .with("p99Micros", p99)
                .with("p999Micros", p999)
                .with("callsPerSecond", perSecond)
                .with("clientCpuMicros", clientMicros)
                .with("serverCpuMicros", serverMicros)
                .with("clientBytes", clientBytes)
                .with("serverBytes", serverBytes)
                .with("wireBytes", wireBytes);
    }
}
