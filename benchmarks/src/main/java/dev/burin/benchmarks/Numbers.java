package dev.burin.benchmarks;

import java.util.Arrays;

/** Arithmetic on what was measured. */
public final class Numbers {
    private Numbers() {}

    /** The one in the middle; the higher one of two. */
    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : sorted[sorted.length / 2];
    }
}
