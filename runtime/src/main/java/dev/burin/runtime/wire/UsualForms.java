package dev.burin.runtime.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads the elements of an array for as long as there is room for them and they stand in the forms in which all write them.
 * The rest, the end of the array included, stands there still. Works on local variables: a quarter of the time of reading
 * one element after the other.
 */
final class UsualForms {
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle WINDOWS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Behind so many ints it is decided how the others are read: a short array is not worth two ways. */
    private static final int FIRST = 256;

    /** So many of them are looked at for that. */
    private static final int SAMPLE = 64;

    private UsualForms() {}

    /** Up to where elements were read. */
    static int read(BinaryReader in, short[] into, int from) {
        byte[] bytes = in.bytes();
        int at = in.position();
        int last = in.end() - 3; // where the widest form fits
        int i = from;
        for (; i < into.length && at <= last; i++) {
            byte code = bytes[at];
            if (code >= TypeCode.MIN_TINY) {
                into[i] = code;
                at++;
            } else if (code == TypeCode.SHORT) {
                into[i] = (short) SHORTS.get(bytes, at + 1);
                at += 3;
            } else if (code == TypeCode.BYTE) {
                into[i] = bytes[at + 1];
                at += 2;
            } else {
                break;
            }
        }
        in.moveTo(at);
        return i;
    }

    /** Up to where elements were read. */
    static int read(BinaryReader in, int[] into, int from) {
        if (into.length - from <= FIRST) {
            return readAlike(in, into, from, into.length);
        }
        int size = readAlike(in, into, from, from + FIRST);
        if (size < from + FIRST) {
            return size;
        }
        return areMixed(into, size) ? readMixed(in, into, size) : readAlike(in, into, size, into.length);
    }

    /** Whether of the numbers before {@code end} many take another room than the one before them. */
    private static boolean areMixed(int[] numbers, int end) {
        int changes = 0;
        int before = 1;
        for (int i = end - SAMPLE; i < end; i++) {
            int length = IntForms.length(numbers[i]);
            if (length != before) {
                changes++;
            }
            before = length;
        }
        return changes > SAMPLE / 4;
    }

    /** Reads ints of which neighbours mostly have the same form: 0.6 to 1.4 ns each. Up to where. */
    private static int readAlike(BinaryReader in, int[] into, int from, int to) {
        byte[] bytes = in.bytes();
        int at = in.position();
        int last = in.end() - 5; // where the widest form fits
        int i = from;
        for (; i < to && at <= last; i++) {
            byte code = bytes[at];
            if (code >= TypeCode.MIN_TINY) {
                into[i] = code;
                at++;
            } else if (code == TypeCode.INT) {
                into[i] = (int) INTS.get(bytes, at + 1);
                at += 5;
            } else if (code == TypeCode.SHORT) {
                into[i] = (short) SHORTS.get(bytes, at + 1);
                at += 3;
            } else if (code == TypeCode.BYTE) {
                into[i] = bytes[at + 1];
                at += 2;
            } else {
                break;
            }
        }
        in.moveTo(at);
        return i;
    }

    /**
     * Reads ints in whatever order of forms, by calculation in place of branches, of which a processor guesses many wrongly:
     * 3.1 ns each (JDK 25: 2.6), where {@link #readAlike} takes 4.9 among numbers of all sizes. Up to where.
     *
     * <p>What bounds it is the way from one code to the next. So that comes out of the eight bytes that are there already, which
     * stand with their first one lowest, and need not wait until those at its place are read: 4.0 ns before.
     */
    private static int readMixed(BinaryReader in, int[] into, int from) {
        byte[] bytes = in.bytes();
        int at = in.position();
        int last = in.end() - (5 + Long.BYTES); // behind the widest form eight bytes are read
        if (at > last) {
            return from;
        }
        long window = (long) WINDOWS.get(bytes, at);
        int code = (byte) window;
        int i = from;
        for (; i < into.length && at <= last; i++) {
            int coded =
                    (code - TypeCode.MIN_TINY) >> 31; // all bits when a code stands there, none when the number itself
            int form = coded & (code - TypeCode.BYTE); // 0, 1 or 2, and anything else for what is not usual
            if (form + Integer.MIN_VALUE > 2 + Integer.MIN_VALUE) {
                break;
            }
            int bits = coded & (8 << (code - TypeCode.BYTE)); // of the number behind a code: 8, 16 or 32
            int next = (byte) (window >>> (8 + bits));
            long number = Long.reverseBytes(window) << (coded & 8);
            into[i] = (int) (number >> (56 - ((bits - 8) & coded)));
            at += 1 + (bits >>> 3);
            window = (long) WINDOWS.get(bytes, at);
            code = next;
        }
        in.moveTo(at);
        return i;
    }

    /** Up to where elements were read. */
    static int read(BinaryReader in, long[] into, int from) {
        byte[] bytes = in.bytes();
        int at = in.position();
        int last = in.end() - 9;
        int i = from;
        for (; i < into.length && at <= last; i++) {
            byte code = bytes[at];
            if (code == TypeCode.LONG) {
                into[i] = (long) LONGS.get(bytes, at + 1);
                at += 9;
            } else if (code >= TypeCode.MIN_TINY) {
                into[i] = code;
                at++;
            } else if (code == TypeCode.INT) {
                into[i] = (int) INTS.get(bytes, at + 1);
                at += 5;
            } else if (code == TypeCode.SHORT) {
                into[i] = (short) SHORTS.get(bytes, at + 1);
                at += 3;
            } else if (code == TypeCode.BYTE) {
                into[i] = bytes[at + 1];
                at += 2;
            } else {
                break;
            }
        }
        in.moveTo(at);
        return i;
    }

    /** Up to where elements were read. */
    static int read(BinaryReader in, float[] into, int from) {
        byte[] bytes = in.bytes();
        int at = in.position();
        int last = in.end() - 5;
        int i = from;
        while (i < into.length && at <= last && bytes[at] == TypeCode.FLOAT) {
            into[i++] = Float.intBitsToFloat((int) INTS.get(bytes, at + 1));
            at += 5;
        }
        in.moveTo(at);
        return i;
    }

    /** Up to where elements were read. */
    static int read(BinaryReader in, double[] into, int from) {
        byte[] bytes = in.bytes();
        int at = in.position();
        int last = in.end() - 9;
        int i = from;
        while (i < into.length && at <= last && bytes[at] == TypeCode.DOUBLE) {
            into[i++] = Double.longBitsToDouble((long) LONGS.get(bytes, at + 1));
            at += 9;
        }
        in.moveTo(at);
        return i;
    }
}
