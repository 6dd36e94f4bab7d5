package dev.burin.runtime.wire;

import dev.burin.runtime.stack.LargeValue;
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
                ? PackedArrays.read(in, PackedElements.SHORTS)
                : shorts(in, in.beginArray(ElementType.SHORT, 1));
    }

    static short[] shorts(BinaryReader in, int expected) {
        short[] result = new short[expected];
        int size = UsualForms.read(in, result, 0);
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, grown(size));
            }
            result[size++] = in.readShort();
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    static int[] ints(BinaryReader in) {
        return in.takePacked(PackedArrays.INTS)
                ? PackedArrays.read(in, PackedElements.INTS)
                : ints(in, in.beginArray(ElementType.INT, 1));
    }

    static int[] ints(BinaryReader in, int expected) {
        LargeValue apart = in.takeApart();
        int[] result = apart == null ? new int[expected] : (int[]) apart.array();
        int size = UsualForms.read(in, result, apart == null ? 0 : apart.count());
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
                ? PackedArrays.read(in, PackedElements.LONGS)
                : longs(in, in.beginArray(ElementType.LONG, 1));
    }

    static long[] longs(BinaryReader in, int expected) {
        LargeValue apart = in.takeApart();
        long[] result = apart == null ? new long[expected] : (long[]) apart.array();
        int size = UsualForms.read(in, result, apart == null ? 0 : apart.count());
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
                ? PackedArrays.read(in, PackedElements.FLOATS)
                : floats(in, in.beginArray(ElementType.FLOAT, 1));
    }

    static float[] floats(BinaryReader in, int expected) {
        LargeValue apart = in.takeApart();
        float[] result = apart == null ? new float[expected] : (float[]) apart.array();
        int size = UsualForms.read(in, result, apart == null ? 0 : apart.count());
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
                ? PackedArrays.read(in, PackedElements.DOUBLES)
                : doubles(in, in.beginArray(ElementType.DOUBLE, 1));
    }

    static double[] doubles(BinaryReader in, int expected) {
        LargeValue apart = in.takeApart();
        double[] result = apart == null ? new double[expected] : (double[]) apart.array();
        int size = UsualForms.read(in, result, apart == null ? 0 : apart.count());
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, grown(size));
            }
            result[size++] = in.readDouble();
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }
}
