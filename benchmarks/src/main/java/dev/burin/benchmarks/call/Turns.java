package dev.burin.benchmarks.call;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * How long the turns of a client took, in nanoseconds.
 *
 * @param sum of all
 * @param used by its process meanwhile
 */
record Turns(int count, long sum, long median, long p99, long p999, Resources used) {
    static Turns of(long[] turns, Resources used) {
        Arrays.sort(turns);
        return new Turns(
                turns.length, LongStream.of(turns).sum(), at(turns, 0.5), at(turns, 0.99), at(turns, 0.999), used);
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) ((sorted.length - 1) * share)];
    }

    static Turns parse(String text) {
        String[] parts = text.split(" ", 6);
        return new Turns(
                Integer.parseInt(parts[0]),
                Long.parseLong(parts[1]),
                Long.parseLong(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Resources.parse(parts[5]));
    }

    String format() {
        return count + " " + sum + " " + median + " " + p99 + " " + p999 + " " + used.format();
    }
}
