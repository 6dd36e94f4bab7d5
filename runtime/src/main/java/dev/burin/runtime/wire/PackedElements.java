package dev.burin.runtime.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * The elements of packed arrays: big-endian, all of the same width.
 *
 * <p>Short ones are copied by the buffers of the JDK, which do it with vectors (0.06 ns each). For elements of eight bytes
 * those take twice the time of a plain loop on JDK 17 (0.55 and 0.28 ns), and for ints a quarter more than a loop that takes
 * two at once (0.33 and 0.26 ns).
 */
abstract class PackedElements<A> extends Elements<A> {
    static final PackedElements<short[]> SHORTS = new Shorts();
    static final PackedElements<int[]> INTS = new Ints();
    static final PackedElements<long[]> LONGS = new Longs();
    static final PackedElements<float[]> FLOATS = new Floats();
    static final PackedElements<double[]> DOUBLES = new Doubles();

    /**
     * Whether the compiler of the JVM makes vectors of a loop that moves ints to or from bytes: 0.07 to 0.09 ns each on JDK 25, and
     * two at once 0.22 to 0.30. On 17 it does not: 0.35 and 0.26.
     */
    private static final boolean VECTORS = Runtime.version().feature() >= 25;

    private static final VarHandle INT_AT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG_AT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** What such an array begins with. */
    final byte code;

    private PackedElements(byte code, NumberArray<A> array) {
        super(array);
        this.code = code;
    }

    /** Those behind a code; null if it is none of a packed array of numbers. */
    static @Nullable PackedElements<?> of(byte code) {
        return switch (code) {
            case PackedArrays.SHORTS -> SHORTS;
            case PackedArrays.INTS -> INTS;
            case PackedArrays.LONGS -> LONGS;
            case PackedArrays.FLOATS -> FLOATS;
            case PackedArrays.DOUBLES -> DOUBLES;
            default -> null;
        };
    }

    /** Moves the elements from an index on, so many, to bytes. */
    abstract void put(A value, int from, int count, byte[] bytes, int at);

    /** Moves bytes to so many elements from an index on. */
    abstract void get(byte[] bytes, int at, A into, int from, int count);

    @Override
    final long size(A value) {
        return least(array.length(value));
    }

    @Override
    final long least(int length) {
        return (long) length * array.width();
    }

    @Override
    final int putToArray(A value, int from, int to, ByteBuffer into) {
        int count = Math.min(to - from, into.remaining() / array.width());
        put(value, from, count, into.array(), into.arrayOffset() + into.position());
        into.position(into.position() + count * array.width());
        return from + count;
    }

    @Override
    final int read(BinaryReader in, A into, int from) {
        int count = Math.min(array.length(into) - from, (in.end() - in.position()) / array.width());
        get(in.bytes(), in.advance(count * array.width()), into, from, count);
        return from + count;
    }

    private static final class Shorts extends PackedElements<short[]> {
        Shorts() {
            super(PackedArrays.SHORTS, NumberArray.SHORTS);
        }

        @Override
        void put(short[] value, int from, int count, byte[] bytes, int at) {
            ByteBuffer.wrap(bytes, at, Short.BYTES * count).asShortBuffer().put(value, from, count);
        }

        @Override
        void get(byte[] bytes, int at, short[] into, int from, int count) {
            ByteBuffer.wrap(bytes, at, Short.BYTES * count).asShortBuffer().get(into, from, count);
        }
    }

    private static final class Ints extends PackedElements<int[]> {
        Ints() {
            super(PackedArrays.INTS, NumberArray.INTS);
        }

        /** How many of those are moved two at once; the others follow one by one. */
        private static int pairs(int count) {
            return VECTORS ? 0 : count & ~1;
        }

        @Override
        void put(int[] value, int from, int count, byte[] bytes, int at) {
            int pairs = pairs(count);
            for (int i = 0; i < pairs; i += 2) {
                LONG_AT.set(
                        bytes,
                        at + Integer.BYTES * i,
                        (long) value[from + i] << 32 | (value[from + i + 1] & 0xffff_ffffL));
            }
            for (int i = pairs; i < count; i++) {
                INT_AT.set(bytes, at + Integer.BYTES * i, value[from + i]);
            }
        }

        @Override
        void get(byte[] bytes, int at, int[] into, int from, int count) {
            int pairs = pairs(count);
            for (int i = 0; i < pairs; i += 2) {
                long pair = (long) LONG_AT.get(bytes, at + Integer.BYTES * i);
                into[from + i] = (int) (pair >>> 32);
                into[from + i + 1] = (int) pair;
            }
            for (int i = pairs; i < count; i++) {
                into[from + i] = (int) INT_AT.get(bytes, at + Integer.BYTES * i);
            }
        }
    }

    private static final class Longs extends PackedElements<long[]> {
        Longs() {
            super(PackedArrays.LONGS, NumberArray.LONGS);
        }

        @Override
        void put(long[] value, int from, int count, byte[] bytes, int at) {
            for (int i = 0; i < count; i++) {
                LONG_AT.set(bytes, at + Long.BYTES * i, value[from + i]);
            }
        }

        @Override
        void get(byte[] bytes, int at, long[] into, int from, int count) {
            for (int i = 0; i < count; i++) {
                into[from + i] = (long) LONG_AT.get(bytes, at + Long.BYTES * i);
            }
        }
    }

    private static final class Floats extends PackedElements<float[]> {
        Floats() {
            super(PackedArrays.FLOATS, NumberArray.FLOATS);
        }

        @Override
        void put(float[] value, int from, int count, byte[] bytes, int at) {
            ByteBuffer.wrap(bytes, at, Float.BYTES * count).asFloatBuffer().put(value, from, count);
        }

        @Override
        void get(byte[] bytes, int at, float[] into, int from, int count) {
            ByteBuffer.wrap(bytes, at, Float.BYTES * count).asFloatBuffer().get(into, from, count);
        }
    }

    private static final class Doubles extends PackedElements<double[]> {
        Doubles() {
            super(PackedArrays.DOUBLES, NumberArray.DOUBLES);
        }

        @Override
        void put(double[] value, int from, int count, byte[] bytes, int at) {
            for (int i = 0; i < count; i++) {
                LONG_AT.set(bytes, at + Double.BYTES * i, Double.doubleToRawLongBits(value[from + i]));
            }
        }

        @Override
        void get(byte[] bytes, int at, double[] into, int from, int count) {
            for (int i = 0; i < count; i++) {
                into[from + i] = Double.longBitsToDouble((long) LONG_AT.get(bytes, at + Double.BYTES * i));
            }
        }
    }
}
