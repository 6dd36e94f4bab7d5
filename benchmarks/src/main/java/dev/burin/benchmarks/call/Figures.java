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
            Peer peer,
            Work work,
            int round,
            long[] turns,
            long elapsedNanos,
            Resources client,
            Resources server,
            double wireBytes) {
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

    String json() {
        return String.format(
                java.util.Locale.ROOT,
                "{\"peer\":\"%s\",\"work\":\"%s\",\"round\":%d,\"medianMicros\":%.3f,\"p99Micros\":%.3f,"
                        + "\"p999Micros\":%.3f,\"callsPerSecond\":%.1f,\"clientCpuMicros\":%.3f,"
                        + "\"serverCpuMicros\":%.3f,\"clientBytes\":%.1f,\"serverBytes\":%.1f,"
                        + "\"wireBytes\":%.1f}",
                peer,
                work,
                round,
                median,
                p99,
                p999,
                perSecond,
                clientMicros,
                serverMicros,
                clientBytes,
                serverBytes,
                wireBytes);
    }
}
