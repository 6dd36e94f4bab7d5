package dev.burin.runtime.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Arrays of primitives in the form that sessions may agree on (sessions.md 2.2): a code, the number of elements as an integer
 * value, and the elements, big-endian and all of the same width.
 *
 * <p>Short ones are copied by the buffers of the JDK, which do it with vectors (0.06 ns each). For elements of eight bytes
 * those take twice the time of a plain loop on JDK 17 (0.55 and 0.28 ns), and for ints a quarter more than a loop that takes
 * two at once (0.33 and 0.26 ns).
 */
final class PackedArrays {
    /** One byte each, 0 or 1. */
    static final byte BOOLEANS = (byte) 0x8a;

    static final byte SHORTS = (byte) 0x8c;
    static final byte INTS = (byte) 0x8d;
    static final byte LONGS = (byte) 0x8e;
    static final byte FLOATS = (byte) 0x8f;
    static final byte DOUBLES = (byte) 0x90;

    /** Shorter arrays are written element by element: small numbers take less room so. */
    private static final int LEAST = 16;

    /**
     * Whether the compiler of the JVM makes vectors of a loop that moves ints to or from bytes: 0.07 to 0.09 ns each on JDK 25, and
     * two at once 0.22 to 0.30. On 17 it does not: 0.35 and 0.26.
     */
    private static final boolean VECTORS = Runtime.version().feature() >= 25;

    private static final VarHandle INT_AT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG_AT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private PackedArrays() {}

    static boolean isWorthIt(int length) {
        return length >= LEAST;
    }

    /** How many ints are moved two at once; the others follow one by one. */
    private static int pairs(int[] ints) {
        return VECTORS ? 0 : ints.length & ~1;
    }

    // ---- writing ----

    /** Puts code and length, and passes over the room for the elements; where that begins. */
    private static int begin(BinaryWriter out, byte code, int length, int width) {
        int size = (int) Math.min(Integer.MAX_VALUE - 64, (long) length * width); // more is refused by the writer
        out.beginPacked(code, length, size);
        int at = out.position();
        out.moveTo(at + size);
        return at;
    }

    /** As {@link #begin}: the room for the elements. */
    private static ByteBuffer room(BinaryWriter out, byte code, int length, int width) {
        int at = begin(out, code, length, width);
        return ByteBuffer.wrap(out.buffer(), at, out.position() - at);
    }

    static void write(BinaryWriter out, boolean[] value) {
        ByteBuffer room = room(out, BOOLEANS, value.length, 1);
        for (boolean item : value) {
            room.put((byte) (item ? 1 : 0));
        }
    }

    static void write(BinaryWriter out, short[] value) {
        room(out, SHORTS, value.length, Short.BYTES).asShortBuffer().put(value);
    }

    static void write(BinaryWriter out, int[] value) {
        int at = begin(out, INTS, value.length, Integer.BYTES);
        byte[] bytes = out.buffer();
        int pairs = pairs(value);
        for (int i = 0; i < pairs; i += 2) {
            LONG_AT.set(bytes, at + Integer.BYTES * i, (long) value[i] << 32 | (value[i + 1] & 0xffff_ffffL));
        }
        for (int i = pairs; i < value.length; i++) {
            INT_AT.set(bytes, at + Integer.BYTES * i, value[i]);
        }
    }

    static void write(BinaryWriter out, long[] value) {
        int at = begin(out, LONGS, value.length, Long.BYTES);
        byte[] bytes = out.buffer();
        for (int i = 0; i < value.length; i++) {
            LONG_AT.set(bytes, at + Long.BYTES * i, value[i]);
        }
    }

    static void write(BinaryWriter out, float[] value) {
        room(out, FLOATS, value.length, Float.BYTES).asFloatBuffer().put(value);
    }

    static void write(BinaryWriter out, double[] value) {
        int at = begin(out, DOUBLES, value.length, Double.BYTES);
        byte[] bytes = out.buffer();
        for (int i = 0; i < value.length; i++) {
            LONG_AT.set(bytes, at + Double.BYTES * i, Double.doubleToRawLongBits(value[i]));
        }
    }

    // ---- reading ----

    /** The width of an element in bytes; 0 when that is no code of a packed array. */
    static int width(byte code) {
        return switch (code) {
            case BOOLEANS -> 1;
            case SHORTS -> Short.BYTES;
            case INTS, FLOATS -> Integer.BYTES;
            case LONGS, DOUBLES -> Long.BYTES;
            default -> 0;
        };
    }

    /** The elements that follow a code, and passes over them. */
    private static ByteBuffer elements(BinaryReader in, int width) {
        int length = in.readInt();
        long size = (long) length * width;
        if (length < 0 || size > in.end() - in.position()) {
            throw in.bad("a packed array claims " + length + " elements of " + width + " bytes, and "
                    + (in.end() - in.position()) + " bytes are left");
        }
        return ByteBuffer.wrap(in.bytes(), in.advance((int) size), (int) size);
    }

    /** Passes over an array behind its code. */
    static void skip(BinaryReader in, byte code) {
        ByteBuffer unneeded = elements(in, width(code));
        assert unneeded.hasArray();
    }

    /** Reads an array of whatever type behind its code. */
    static Object read(BinaryReader in, byte code) {
        return switch (code) {
            case BOOLEANS -> booleans(in);
            case SHORTS -> shorts(in);
            case INTS -> ints(in);
            case LONGS -> longs(in);
            case FLOATS -> floats(in);
            default -> doubles(in);
        };
    }

    static boolean[] booleans(BinaryReader in) {
        ByteBuffer elements = elements(in, 1);
        boolean[] result = new boolean[elements.remaining()];
        for (int i = 0; i < result.length; i++) {
            byte item = elements.get();
            if (item != 0 && item != 1) {
                throw in.bad("a boolean in a packed array is " + item + "; it must be 0 or 1");
            }
            result[i] = item == 1;
        }
        return result;
    }

    static short[] shorts(BinaryReader in) {
        ByteBuffer elements = elements(in, Short.BYTES);
        short[] result = new short[elements.remaining() / Short.BYTES];
        elements.asShortBuffer().get(result);
        return result;
    }

    static int[] ints(BinaryReader in) {
        ByteBuffer elements = elements(in, Integer.BYTES);
        int[] result = new int[elements.remaining() / Integer.BYTES];
        byte[] bytes = in.bytes();
        int at = elements.position();
        int pairs = pairs(result);
        for (int i = 0; i < pairs; i += 2) {
            long pair = (long) LONG_AT.get(bytes, at + Integer.BYTES * i);
            result[i] = (int) (pair >>> 32);
            result[i + 1] = (int) pair;
        }
        for (int i = pairs; i < result.length; i++) {
            result[i] = (int) INT_AT.get(bytes, at + Integer.BYTES * i);
        }
        return result;
    }

    static long[] longs(BinaryReader in) {
        ByteBuffer elements = elements(in, Long.BYTES);
        long[] result = new long[elements.remaining() / Long.BYTES];
        byte[] bytes = in.bytes();
        int at = elements.position();
        for (int i = 0; i < result.length; i++) {
            result[i] = (long) LONG_AT.get(bytes, at + Long.BYTES * i);
        }
        return result;
    }

    static float[] floats(BinaryReader in) {
        ByteBuffer elements = elements(in, Float.BYTES);
        float[] result = new float[elements.remaining() / Float.BYTES];
        elements.asFloatBuffer().get(result);
        return result;
    }

    static double[] doubles(BinaryReader in) {
        ByteBuffer elements = elements(in, Double.BYTES);
        double[] result = new double[elements.remaining() / Double.BYTES];
        byte[] bytes = in.bytes();
        int at = elements.position();
        for (int i = 0; i < result.length; i++) {
            result[i] = Double.longBitsToDouble((long) LONG_AT.get(bytes, at + Double.BYTES * i));
        }
        return result;
    }
}
