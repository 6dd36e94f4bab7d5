package dev.burin.runtime.wire;

import dev.burin.runtime.stub.ElementType;

/**
 * Writes one-dimensional arrays of primitives element by element, as Apache Etch does. Room is made for a group at a time, so
 * that the loop inside has no check.
 */
final class ArrayWriter {
    private static final int GROUP = BinaryWriter.GROUP;

    private ArrayWriter() {}

    /** Ends an array at once if its elements may be left where they are; whether it has. */
    private static <A> boolean leaves(BinaryWriter out, CodedElements<A> elements, A value) {
        int length = elements.array.length(value);
        if (!out.leaves(elements.least(length))) {
            return false;
        }
        long size = elements.size(value);
        if (!out.leaves(size)) {
            return false; // it is too large
        }
        out.leave(new LargeArray<>(elements, value, length, (int) size));
        out.endArray();
        return true;
    }

    static void write(BinaryWriter out, boolean[] value) {
        out.beginArray(ElementType.BOOLEAN, 1, value.length);
        out.reserve(value.length);
        byte[] bytes = out.buffer();
        int at = out.position();
        for (boolean item : value) {
            bytes[at++] = item ? TypeCode.TRUE : TypeCode.FALSE;
        }
        out.moveTo(at);
        out.endArray();
    }

    static void write(BinaryWriter out, short[] value) {
        out.beginArray(ElementType.SHORT, 1, value.length);
        for (int i = 0; i < value.length; ) {
            int stop = Math.min(value.length, i + GROUP);
            out.reserve(BinaryWriter.MAX_INT * GROUP);
            byte[] bytes = out.buffer();
            int at = out.position();
            for (; i < stop; i++) {
                at = IntForms.put(bytes, at, value[i]);
            }
            out.moveTo(at);
        }
        out.endArray();
    }

    static void write(BinaryWriter out, int[] value) {
        out.beginArray(ElementType.INT, 1, value.length);
        if (leaves(out, CodedElements.INTS, value)) {
            return;
        }
        for (int i = 0; i < value.length; ) {
            int stop = Math.min(value.length, i + GROUP);
            out.reserve(BinaryWriter.MAX_INT * GROUP);
            byte[] bytes = out.buffer();
            int at = out.position();
            for (; i < stop; i++) {
                at = IntForms.put(bytes, at, value[i]);
            }
            out.moveTo(at);
        }
        out.endArray();
    }

    static void write(BinaryWriter out, long[] value) {
        out.beginArray(ElementType.LONG, 1, value.length);
        if (leaves(out, CodedElements.LONGS, value)) {
            return;
        }
        for (int i = 0; i < value.length; ) {
            int stop = Math.min(value.length, i + GROUP);
            out.reserve(BinaryWriter.MAX_LONG * GROUP);
            byte[] bytes = out.buffer();
            int at = out.position();
            for (; i < stop; i++) {
                long item = value[i];
                at = item == (int) item ? IntForms.put(bytes, at, (int) item) : out.put(at, item);
            }
            out.moveTo(at);
        }
        out.endArray();
    }

    static void write(BinaryWriter out, float[] value) {
        out.beginArray(ElementType.FLOAT, 1, value.length);
        if (leaves(out, CodedElements.FLOATS, value)) {
            return;
        }
        out.reserve(5L * value.length);
        int at = out.position();
        for (float item : value) {
            at = out.put(at, item);
        }
        out.moveTo(at);
        out.endArray();
    }

    static void write(BinaryWriter out, double[] value) {
        out.beginArray(ElementType.DOUBLE, 1, value.length);
        if (leaves(out, CodedElements.DOUBLES, value)) {
            return;
        }
        out.reserve(9L * value.length);
        int at = out.position();
        for (double item : value) {
            at = out.put(at, item);
        }
        out.moveTo(at);
        out.endArray();
    }
}
