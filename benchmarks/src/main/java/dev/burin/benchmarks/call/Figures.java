package dev.burin.benchmarks.call;

import dev.burin.benchmarks.Row;

/**
 * What one peer needed for one work in one round; times in microseconds.
 *
 * @param compiling how long the compilers of both processes were at work, in relation to the round
 */
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
        double wireBytes,
        double compiling) {

    /**
     * @param turns of the client
     * @param server what it has used up meanwhile
     * @param wireBytes of one operation
     */
    static Figures of(Peer peer, Work work, int round, Turns turns, Resources server, double wireBytes) {
        double calls = (double) turns.count() * work.operations;
        return new Figures(
                peer,
                work,
                round,
                turns.median() / 1000.0 / work.operations,
                turns.p99() / 1000.0 / work.operations,
                turns.p999() / 1000.0 / work.operations,
                calls / turns.sum() * 1e9,
                turns.used().cpuNanos() / calls / 1000,
                server.cpuNanos() / calls / 1000,
                turns.used().allocatedBytes() / calls,
                server.allocatedBytes() / calls,
                wireBytes,
                (double) (turns.used().compilingNanos() + server.compilingNanos()) / turns.sum());
    }

    double cpuMicros() {
        return clientMicros + serverMicros;
    }

    double bytes() {
        return clientBytes + serverBytes;
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
                .with("wireBytes", wireBytes)
                .with("compiling", compiling);
    }
}
