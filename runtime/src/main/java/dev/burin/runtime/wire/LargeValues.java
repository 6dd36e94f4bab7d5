package dev.burin.runtime.wire;

import dev.burin.runtime.stack.ArrivingBytes;
import dev.burin.runtime.stack.ArrivingValue;
import dev.burin.runtime.stack.InsertPlace;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.WireFormatException;
import org.jspecify.annotations.Nullable;

/**
 * Finds a large value in the beginning of a message: an array of bytes or numbers that is a field of the message, or of a struct in
 * it.
 */
final class LargeValues {
    /** From this size on a value is worth a look, in bytes. */
    static final int LEAST = 16 * 1024;

    private LargeValues() {}

    /**
     * Where the first one stands; null if there is none, or something before it has not come whole.
     *
     * @param packing whether arrays may be packed
     */
    static @Nullable InsertPlace find(byte[] data, int offset, int length, boolean packing) {
        BinaryReader in = new BinaryReader(TypeTable.builtin());
        in.setPacking(packing);
        try {
            in.readHead(data, offset, length);
            while (in.position() < in.end()) {
                if (in.peek() == TypeCode.NONE) {
                    in.next(); // the end of a struct, or of all
                    continue;
                }
                in.readName();
                byte code = in.peek();
                if (code == TypeCode.STRUCT || code == TypeCode.OLD_STRUCT) {
                    in.next();
                    in.readName();
                    in.takeCount();
                    continue;
                }
                int there = in.position();
                if (isArray(code)) {
                    ArrivingValue value = arriving(in, code);
                    if (value == null) {
                        return null; // large by itself, mostly
                    }
                    if (value.memory() >= LEAST) {
                        return new InsertPlace(in.position(), value);
                    }
                    in.moveTo(there);
                }
                ValueSkipper.skip(in);
            }
        } catch (WireFormatException e) {
            return null; // it is cut, or wrong, as will be seen when it has come whole
        }
        return null;
    }

    private static boolean isArray(byte code) {
        return code == TypeCode.BYTES || code == TypeCode.ARRAY || PackedArrays.width(code) > 0;
    }

    /** Reads the head of an array with that code; null if its elements are neither bytes nor numbers. */
    private static @Nullable ArrivingValue arriving(BinaryReader in, byte code) {
        if (code == TypeCode.BYTES) {
            in.next();
            return new ArrivingBytes(in.readInt());
        }
        if (code == TypeCode.ARRAY) {
            in.next();
            CodedElements<?> elements = CodedElements.of(in.next());
            return elements == null || in.readInt() != 1 ? null : new ArrivingArray<>(elements, in.readInt());
        }
        PackedElements<?> elements = PackedElements.of(code);
        return elements == null || !in.takePacked(code) ? null : new ArrivingArray<>(elements, in.readInt());
    }
}
