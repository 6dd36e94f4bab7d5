package dev.burin.benchmarks.codec;

import dev.burin.benchmarks.Samples;

/** What is encoded and decoded. */
public enum Workload {
    /** Twelve fields. */
    ORDER,
    /** Twelve fields and five structs of three. */
    ORDER_5_ITEMS,
    /** {@code int[1000]}, numbers of all sizes, others each time. */
    MIXED_INTS,
    /** {@code int[1000]}, numbers that need all 32 bits. */
    WIDE_INTS;

    private static final int INTS = 1000;
    private static final int ARRAYS = 64;

    Codec by(Maker maker) {
        return switch (this) {
            case ORDER -> maker.codec(Samples.order(0));
            case ORDER_5_ITEMS -> maker.codec(Samples.order(5));
            case MIXED_INTS -> mixedInts(maker);
            case WIDE_INTS -> maker.codec(Samples.wideInts(INTS));
        };
    }

    private static Codec mixedInts(Maker maker) {
        Codec[] arrays = new Codec[ARRAYS];
        for (int i = 0; i < ARRAYS; i++) {
            arrays[i] = maker.codec(Samples.mixedInts(INTS, i));
        }
        return new InTurn(arrays);
    }
}
