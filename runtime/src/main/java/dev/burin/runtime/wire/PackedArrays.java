package dev.burin.runtime.wire;

/**
 * Arrays of primitives in the form that sessions may agree on (sessions.md 2.2): a code, the number of elements as an integer
 * value, and the elements, big-endian and all of the same width.
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

    /** Puts code and length, and passes over the room for the elements; where that begins. */
    private static int begin(BinaryWriter out, byte code, int length, long size) {
        int room = (int) Math.min(Integer.MAX_VALUE - 64, size); // more is refused by the writer
        out.beginPacked(code, length, room);
        int at = out.position();
        out.moveTo(at + room);
        return at;
    }

    static void write(BinaryWriter out, boolean[] value) {
        int at = begin(out, BOOLEANS, value.length, value.length);
        byte[] bytes = out.buffer();
        for (boolean item : value) {
            bytes[at++] = (byte) (item ? 1 : 0);
        }
    }

    static <A> void write(BinaryWriter out, PackedElements<A> elements, A value) {
        int length = elements.array.length(value);
        long size = elements.size(value);
        if (out.leaves(size)) {
            begin(out, elements.code, length, 0);
            out.leave(new LargeArray<>(elements, value, length, (int) size));
        } else {
            int at = begin(out, elements.code, length, size);
            elements.put(value, 0, length, out.buffer(), at);
        }
    }

    // ---- reading ----

    /** The width of an element in bytes; 0 when that is no code of a packed array. */
    static int width(byte code) {
        if (code == BOOLEANS) {
            return 1;
        }
        PackedElements<?> elements = PackedElements.of(code);
        return elements == null ? 0 : elements.array.width();
    }

    /** Reads how many elements follow, which are there unless they stand elsewhere. */
    private static int readLength(BinaryReader in, int width) {
        int length = in.readInt();
        long size = (long) length * width;
        if (length < 0 || (size > in.end() - in.position() && !in.isInsert(size))) {
            throw in.bad("a packed array claims " + length + " elements of " + width + " bytes, and "
                    + (in.end() - in.position()) + " bytes are left");
        }
        return length;
    }

    /** Passes over an array behind its code. */
    static void skip(BinaryReader in, byte code) {
        int width = width(code);
        int size = readLength(in, width) * width;
        if (!in.isInsert(size)) {
            in.advance(size);
        }
    }

    /** Reads an array of whatever type behind its code. */
    static Object read(BinaryReader in, byte code) {
        PackedElements<?> elements = PackedElements.of(code);
        return elements == null ? booleans(in) : read(in, elements);
    }

    static boolean[] booleans(BinaryReader in) {
        int length = readLength(in, 1);
        byte[] bytes = in.bytes();
        int at = in.advance(length);
        boolean[] result = new boolean[length];
        for (int i = 0; i < result.length; i++) {
            byte item = bytes[at + i];
            if (item != 0 && item != 1) {
                throw in.bad("a boolean in a packed array is " + item + "; it must be 0 or 1");
            }
            result[i] = item == 1;
        }
        return result;
    }

    /** Reads an array behind its code. */
    static <A> A read(BinaryReader in, PackedElements<A> elements) {
        int length = readLength(in, elements.array.width());
        if (in.isInsert(elements.least(length))) {
            return in.takeInsert(elements.array.type());
        }
        A result = elements.array.make(length);
        elements.get(in.bytes(), in.advance(length * elements.array.width()), result, 0, length);
        return result;
    }
}
