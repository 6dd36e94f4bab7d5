package dev.burin.runtime.wire;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The elements of arrays as Apache Etch writes them: each behind a code, integers in their shortest form. Not those of shorts, which
 * take as long to be measured as to be written.
 */
abstract class CodedElements<A> extends Elements<A> {
    static final CodedElements<int[]> INTS = new Ints();
    static final CodedElements<long[]> LONGS = new Longs();
    static final CodedElements<float[]> FLOATS = new Floats();
    static final CodedElements<double[]> DOUBLES = new Doubles();

    private CodedElements(NumberArray<A> array) {
        super(array);
    }

    /** Those of arrays with that code of their elements; null if these are not read so. */
    static @Nullable CodedElements<?> of(byte code) {
        return switch (code) {
            case TypeCode.INT -> INTS;
            case TypeCode.LONG -> LONGS;
            case TypeCode.FLOAT -> FLOATS;
            case TypeCode.DOUBLE -> DOUBLES;
            default -> null;
        };
    }

    /** As {@link IntForms#length}. */
    static int lengthOf(int number) {
        return 1 + restOf(number);
    }

    /**
     * How many bytes an integer takes beside the first one: by calculation only, which the compiler of the JVM makes vectors of. 0.17 ns
     * each (JDK 25: 0.09) among numbers of all sizes, where looking them up takes 0.7 and comparing 6.
     */
    private static int restOf(int number) {
        int sign = number >> 31;
        int bits = number ^ sign; // without those that say nothing
        int beyondTiny = (bits | ((bits << 1) & sign)) >>> 7;
        return isAny(beyondTiny) + isAny(bits >>> 7) + 2 * isAny(bits >>> 15);
    }

    /** 1 if a number is positive, 0 if it is 0. */
    private static int isAny(int number) {
        return -number >>> 31;
    }

    /** How many elements, of so many, have room whatever they are. */
    private static int roomFor(int count, ByteBuffer into, int widest) {
        return Math.min(count, into.remaining() / widest);
    }

    private static final class Ints extends CodedElements<int[]> {
        /** So many have a size that fits into an int, for the sake of the vectors. */
        private static final int BLOCK = 1 << 20;

        Ints() {
            super(NumberArray.INTS);
        }

        @Override
        long least(int length) {
            return length;
        }

        @Override
        long size(int[] value) {
            long size = 0;
            for (int from = 0; from < value.length; from += BLOCK) {
                size += size(value, from, Math.min(value.length, from + BLOCK));
            }
            return size;
        }

        private static int size(int[] value, int from, int to) {
            int rest = 0; // adding the first byte in the loop would keep the compiler from making vectors of it
            for (int i = from; i < to; i++) {
                rest += restOf(value[i]);
            }
            return to - from + rest;
        }

        @Override
        int putToArray(int[] value, int from, int to, ByteBuffer into) {
            byte[] bytes = into.array();
            int start = into.arrayOffset();
            int next = from;
            int some = roomFor(to - next, into, BinaryWriter.MAX_INT);
            while (some > 0) { // for each so many it is looked for room once
                int at = start + into.position();
                for (int stop = next + some; next < stop; next++) {
                    at = IntForms.put(bytes, at, value[next]);
                }
                into.position(at - start);
                some = roomFor(to - next, into, BinaryWriter.MAX_INT);
            }
            return next == to ? to : putLast(value, next, to, into);
        }

        /** Puts what has room in less than may be written at once. */
        private static int putLast(int[] value, int from, int to, ByteBuffer into) {
            byte[] last = new byte[2 * BinaryWriter.MAX_INT];
            int size = 0;
            int next = from;
            while (next < to && size + lengthOf(value[next]) <= into.remaining()) {
                size = IntForms.put(last, size, value[next++]);
            }
            into.put(last, 0, size);
            return next;
        }

        @Override
        int read(BinaryReader in, int[] into, int from) {
            return UsualForms.read(in, into, from);
        }
    }

    private static final class Longs extends CodedElements<long[]> {
        Longs() {
            super(NumberArray.LONGS);
        }

        @Override
        long least(int length) {
            return length;
        }

        @Override
        long size(long[] value) {
            long rest = 0;
            for (long item : value) {
                rest += restOf(item);
            }
            return value.length + rest;
        }

        /** How many bytes one takes beside the first one, by calculation. */
        private static int restOf(long number) {
            long beyondInt = number - (int) number;
            int isLong = (int) ((beyondInt | -beyondInt) >>> 63);
            int restOfInt = CodedElements.restOf((int) number);
            return restOfInt + isLong * (Long.BYTES - restOfInt);
        }

        @Override
        int putToArray(long[] value, int from, int to, ByteBuffer into) {
            byte[] bytes = into.array();
            int start = into.arrayOffset();
            int next = from;
            int some = roomFor(to - next, into, BinaryWriter.MAX_LONG);
            while (some > 0) {
                int at = start + into.position();
                for (int stop = next + some; next < stop; next++) {
                    long item = value[next];
                    if (item == (int) item) {
                        at = IntForms.put(bytes, at, (int) item);
                    } else {
                        bytes[at] = TypeCode.LONG;
                        ScalarWriter.LONGS.set(bytes, at + 1, item);
                        at += BinaryWriter.MAX_LONG;
                    }
                }
                into.position(at - start);
                some = roomFor(to - next, into, BinaryWriter.MAX_LONG);
            }
            return next == to ? to : putLast(value, next, to, into);
        }

        /** As that of ints: those that are none have no room. */
        private static int putLast(long[] value, int from, int to, ByteBuffer into) {
            int next = from;
            boolean goesOn = true;
            while (goesOn && next < to && value[next] == (int) value[next]) {
                int[] one = {(int) value[next]};
                goesOn = INTS.putToArray(one, 0, 1, into) == 1;
                next += goesOn ? 1 : 0;
            }
            return next;
        }

        @Override
        int read(BinaryReader in, long[] into, int from) {
            return UsualForms.read(in, into, from);
        }
    }

    private static final class Floats extends CodedElements<float[]> {
        private static final int LENGTH = 1 + Float.BYTES;

        Floats() {
            super(NumberArray.FLOATS);
        }

        @Override
        long least(int length) {
            return (long) length * LENGTH;
        }

        @Override
        long size(float[] value) {
            return least(value.length);
        }

        @Override
        int putToArray(float[] value, int from, int to, ByteBuffer into) {
            byte[] bytes = into.array();
            int at = into.arrayOffset() + into.position();
            int end = from + Math.min(to - from, into.remaining() / LENGTH);
            for (int i = from; i < end; i++) {
                bytes[at] = TypeCode.FLOAT;
                ScalarWriter.INTS.set(bytes, at + 1, Float.floatToIntBits(value[i])); // any NaN as the canonical one
                at += LENGTH;
            }
            into.position(at - into.arrayOffset());
            return end;
        }

        @Override
        int read(BinaryReader in, float[] into, int from) {
            return UsualForms.read(in, into, from);
        }
    }

    private static final class Doubles extends CodedElements<double[]> {
        private static final int LENGTH = 1 + Double.BYTES;

        Doubles() {
            super(NumberArray.DOUBLES);
        }

        @Override
        long least(int length) {
            return (long) length * LENGTH;
        }

        @Override
        long size(double[] value) {
            return least(value.length);
        }

        @Override
        int putToArray(double[] value, int from, int to, ByteBuffer into) {
            byte[] bytes = into.array();
            int at = into.arrayOffset() + into.position();
            int end = from + Math.min(to - from, into.remaining() / LENGTH);
            for (int i = from; i < end; i++) {
                bytes[at] = TypeCode.DOUBLE;
                ScalarWriter.LONGS.set(bytes, at + 1, Double.doubleToLongBits(value[i]));
                at += LENGTH;
            }
            into.position(at - into.arrayOffset());
            return end;
        }

        @Override
        int read(BinaryReader in, double[] into, int from) {
            return UsualForms.read(in, into, from);
        }
    }
}
