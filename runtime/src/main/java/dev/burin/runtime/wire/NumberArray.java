package dev.burin.runtime.wire;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * A type of arrays of numbers.
 *
 * @param width the bytes of an element in memory
 * @param maker makes one of that length
 */
record NumberArray<A>(Class<A> type, int width, IntFunction<A> maker, ToIntFunction<A> length) {
    static final NumberArray<short[]> SHORTS =
            new NumberArray<>(short[].class, Short.BYTES, short[]::new, array -> array.length);
    static final NumberArray<int[]> INTS =
            new NumberArray<>(int[].class, Integer.BYTES, int[]::new, array -> array.length);
    static final NumberArray<long[]> LONGS =
            new NumberArray<>(long[].class, Long.BYTES, long[]::new, array -> array.length);
    static final NumberArray<float[]> FLOATS =
            new NumberArray<>(float[].class, Float.BYTES, float[]::new, array -> array.length);
    static final NumberArray<double[]> DOUBLES =
            new NumberArray<>(double[].class, Double.BYTES, double[]::new, array -> array.length);

    int length(A array) {
        return length.applyAsInt(array);
    }

    A make(int size) {
        return maker.apply(size);
    }
}
