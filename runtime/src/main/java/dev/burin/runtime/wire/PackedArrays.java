package dev.burin.runtime.wire;

import java.nio.ByteBuffer;

/**
 * Arrays of primitives in the form that sessions may agree on (sessions.md 2.2): a code, the number of elements as an integer
 * value, and the elements, big-endian and all of the same width. They are copied in bulk: a {@code double[125 000]} takes a
 * tenth of the time that it takes element by element.
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

    private PackedArrays() {}

    static boolean isWorthIt(int length) {
        return length >= LEAST;
    }

    // ---- writing ----

    /** The room for the elements, behind code and length; the writer stands behind it. */
    private static ByteBuffer room(BinaryWriter out, byte code, int length, int width) {
        int size = (int) Math.min(Integer.MAX_VALUE - 64, (long) length * width); // more is refused by the writer
        out.beginPacked(code, length, size);
        ByteBuffer room = ByteBuffer.wrap(out.buffer(), out.position(), size);
        out.moveTo(out.position() + size);
        return room;
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
        room(out, INTS, value.length, Integer.BYTES).asIntBuffer().put(value);
    }

    static void write(BinaryWriter out, long[] value) {
        room(out, LONGS, value.length, Long.BYTES).asLongBuffer().put(value);
    }

    static void write(BinaryWriter out, float[] value) {
        room(out, FLOATS, value.length, Float.BYTES).asFloatBuffer().put(value);
    }

    static void write(BinaryWriter out, double[] value) {
        room(out, DOUBLES, value.length, Double.BYTES).asDoubleBuffer().put(value);
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
        elements.asIntBuffer().get(result);
        return result;
    }

    static long[] longs(BinaryReader in) {
        ByteBuffer elements = elements(in, Long.BYTES);
        long[] result = new long[elements.remaining() / Long.BYTES];
        elements.asLongBuffer().get(result);
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
        elements.asDoubleBuffer().get(result);
        return result;
    }
}
