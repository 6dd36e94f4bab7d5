package dev.burin.runtime.wire;

import dev.burin.runtime.stub.ElementType;
import java.util.Arrays;

/**
 * Reads one-dimensional arrays of primitives. The size that the peer names is a hint: the array grows or is cut to what
 * really follows. The forms with a number of expected elements begin behind the head of the array.
 */
final class ArrayReader {
    private static final int FIRST_GROWTH = 8;

    private ArrayReader() {}

    private static int grown(int length) {
        return Math.max(FIRST_GROWTH, length * 2);
    }

    static boolean[] booleans(BinaryReader in) {
        return in.takePacked(PackedArrays.BOOLEANS)
                ? PackedArrays.booleans(in)
                : booleans(in, in.beginArray(ElementType.BOOLEAN, 1));
    }

    static boolean[] booleans(BinaryReader in, int expected) {
        boolean[] result = new boolean[expected];
        int size = 0;
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, grown(size));
            }
            result[size++] = in.readBoolean();
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    static byte[] bytes(BinaryReader in) {
        return bytes(in, in.beginArray(ElementType.BYTE, 1));
    }

    static byte[] bytes(BinaryReader in, int expected) {
        byte[] result = new byte[expected];
        int size = 0;
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, grown(size));
            }
            result[size++] = in.readByte();
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    static short[] shorts(BinaryReader in) {
        return in.takePacked(PackedArrays.SHORTS)
                ? PackedArrays.shorts(in)
                : shorts(in, in.beginArray(ElementType.SHORT, 1));
    }

    static short[] shorts(BinaryReader in, int expected) {
        short[] result = new short[expected];
        int size = UsualForms.read(in, result);
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, grown(size));
            }
            result[size++] = in.readShort();
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    static int[] ints(BinaryReader in) {
        return in.takePacked(PackedArrays.INTS) ? PackedArrays.ints(in) : ints(in, in.beginArray(ElementType.INT, 1));
    }

    static int[] ints(BinaryReader in, int expected) {
        int[] result = new int[expected];
        int size = UsualForms.read(in, result);
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, grown(size));
            }
            result[size++] = in.readInt();
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    static long[] longs(BinaryReader in) {
        return in.takePacked(PackedArrays.LONGS)
                ? PackedArrays.longs(in)
                : longs(in, in.beginArray(ElementType.LONG, 1));
    }

    static long[] longs(BinaryReader in, int expected) {
        long[] result = new long[expected];
        int size = UsualForms.read(in, result);
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, grown(size));
            }
            result[size++] = in.readLong();
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    static float[] floats(BinaryReader in) {
        return in.takePacked(PackedArrays.FLOATS)
                ? PackedArrays.floats(in)
                : floats(in, in.beginArray(ElementType.FLOAT, 1));
    }

    static float[] floats(BinaryReader in, int expected) {
        float[] result = new float[expected];
        int size = UsualForms.read(in, result);
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, grown(size));
            }
            result[size++] = in.readFloat();
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    static double[] doubles(BinaryReader in) {
        return in.takePacked(PackedArrays.DOUBLES)
                ? PackedArrays.doubles(in)
                : doubles(in, in.beginArray(ElementType.DOUBLE, 1));
    }

    static double[] doubles(BinaryReader in, int expected) {
        double[] result = new double[expected];
        int size = UsualForms.read(in, result);
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, grown(size));
            }
            result[size++] = in.readDouble();
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }
}
