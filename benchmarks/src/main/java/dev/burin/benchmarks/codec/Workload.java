package dev.burin.benchmarks.codec;

import dev.burin.benchmarks.Samples;

/** What is encoded and decoded. */
public enum Workload {
    /** Twelve fields. */
    ORDER,
    /** Twelve fields and five structs of three. */
    ORDER_5_ITEMS,
    /** {@code int[1000]}, numbers of all sizes. */
    MIXED_INTS,
    /** {@code int[1000]}, numbers that need all 32 bits. */
    WIDE_INTS;

    private static final int INTS = 1000;

    Codec by(Maker maker) {
        return switch (this) {
            case ORDER -> maker.codec(Samples.order(0));
            case ORDER_5_ITEMS -> maker.codec(Samples.order(5));
            case MIXED_INTS -> maker.codec(Samples.mixedInts(INTS));
            case WIDE_INTS -> maker.codec(Samples.wideInts(INTS));
        };
    }
}
