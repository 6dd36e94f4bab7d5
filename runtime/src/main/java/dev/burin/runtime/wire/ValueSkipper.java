package dev.burin.runtime.wire;

/** Passes over values that nobody wants, whatever they are: only the rules of the wire are checked. */
final class ValueSkipper {
    private ValueSkipper() {}

    static void skip(BinaryReader in) {
        byte first = in.peek();
        if (PackedArrays.width(first) > 0 && in.takePacked(first)) {
            PackedArrays.skip(in, first);
            return;
        }
        byte code = in.next();
        if (code >= TypeCode.MIN_TINY) {
            return;
        }
        switch (code) {
            case TypeCode.NULL, TypeCode.FALSE, TypeCode.TRUE, TypeCode.EMPTY_STRING -> {}
            case TypeCode.BYTE -> in.advance(1);
            case TypeCode.SHORT -> in.advance(2);
            case TypeCode.INT, TypeCode.FLOAT -> in.advance(4);
            case TypeCode.LONG, TypeCode.DOUBLE -> in.advance(8);
            case TypeCode.STRING -> in.advance(in.takeCount());
            case TypeCode.BYTES -> in.skipBytes();
            case TypeCode.STRUCT, TypeCode.OLD_STRUCT -> {
                in.readName();
                skipFields(in);
            }
            case TypeCode.ARRAY -> skipArray(in);
            default -> throw in.wrong("a value", code);
        }
    }

    /** Passes over the rest of a struct, from its count on. */
    static void skipFields(BinaryReader in) {
        in.takeCount();
        in.enter();
        while (in.peek() != TypeCode.NONE) {
            in.readName();
            skip(in);
        }
        in.next();
        in.endStruct();
    }

    private static void skipArray(BinaryReader in) {
        byte code = in.next();
        if (code == TypeCode.STRUCT || code == TypeCode.OLD_STRUCT) {
            in.readName();
        } else if (ArrayHead.elementOf(code) == null) {
            throw in.wrong("the type of an array's elements", code);
        }
        ArrayHead.readDimensions(in);
        in.takeCount();
        in.enter();
        while (in.nextElement()) {
            skip(in);
        }
    }
}
