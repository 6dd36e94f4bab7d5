package dev.burin.runtime.wire;

import dev.burin.runtime.stack.InsertPlace;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.WireFormatException;
import org.jspecify.annotations.Nullable;

/** Finds a large value in the beginning of a message: a byte array that is a field of the message, or of a struct in it. */
final class LargeValues {
    /** From this size on a value is worth a look, in bytes. */
    static final int LEAST = 16 * 1024;

    private LargeValues() {}

    /** Where the first one stands; null if there is none, or something before it has not come whole. */
    static @Nullable InsertPlace find(byte[] data, int offset, int length) {
        BinaryReader in = new BinaryReader(TypeTable.builtin());
        try {
            in.readHead(data, offset, length);
            while (in.position() < in.end()) {
                if (in.peek() == TypeCode.NONE) {
                    in.next(); // the end of a struct, or of all
                    continue;
                }
                in.readName();
                byte code = in.peek();
                if (code == TypeCode.BYTES) {
                    in.next();
                    int size = in.readInt();
                    if (size >= LEAST) {
                        return new InsertPlace(in.position(), size);
                    }
                    if (size < 0) {
                        return null;
                    }
                    in.advance(size);
                } else if (code == TypeCode.STRUCT || code == TypeCode.OLD_STRUCT) {
                    in.next();
                    in.readName();
                    in.takeCount();
                } else if (code == TypeCode.ARRAY || PackedArrays.width(code) > 0) {
                    return null; // large by itself, mostly
                } else {
                    ValueSkipper.skip(in);
                }
            }
        } catch (WireFormatException e) {
            return null; // it is cut, or wrong, as will be seen when it has come whole
        }
        return null;
    }
}
