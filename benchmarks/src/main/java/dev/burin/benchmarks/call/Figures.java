package dev.burin.benchmarks.call;

import java.util.Arrays;

/** What one peer needed for one work in one round; times in microseconds. */
record Figures(
        Peer peer,
        Work work,
        int round,
        double median,
        double p99,
        double p999,
        double perSecond,
        double cpuMicros,
        double bytes) {

    /**
     * @param turns nanoseconds of each turn
     * @param used by both ends
     */
    static Figures of(Peer peer, Work work, int round, long[] turns, long elapsedNanos, Resources used) {
        Arrays.sort(turns);
        double calls = (double) turns.length * work.operations;
        return new Figures(
                peer,
                work,
                round,
                at(turns, 0.5) / work.operations,
                at(turns, 0.99) / work.operations,
                at(turns, 0.999) / work.operations,
                calls / elapsedNanos * 1e9,
                used.cpuNanos() / calls / 1000,
                used.allocatedBytes() / calls);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) ((sorted.length - 1) * share)] / 1000.0;
    }

    String json() {
        return String.format(
                java.util.Locale.ROOT,
                "{\"peer\":\"%s\",\"work\":\"%s\",\"round\":%d,\"medianMicros\":%.3f,\"p99Micros\":%.3f,"
                        + "\"p999Micros\":%.3f,\"callsPerSecond\":%.1f,\"cpuMicrosPerCall\":%.3f,"
                        + "\"bytesPerCall\":%.1f}",
                peer,
                work,
                round,
                median,
                p99,
                p999,
                perSecond,
                cpuMicros,
                bytes);
    }
}
