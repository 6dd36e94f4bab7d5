package dev.burin.runtime.wire;

/**
 * The first byte of a value. From {@link #MIN_TINY} up the byte is itself the number.
 *
 * <p>All numbers that follow a code are big-endian.
 */
final class TypeCode {
    /** The first byte of every message. */
    static final byte VERSION = 3;

    static final byte NULL = (byte) 0x80;
    /** Ends a list of fields and an array. */
    static final byte NONE = (byte) 0x81;

    static final byte FALSE = (byte) 0x82;
    static final byte TRUE = (byte) 0x83;
    /** 1 byte follows. */
    static final byte BYTE = (byte) 0x84;
    /** 2 bytes follow. */
    static final byte SHORT = (byte) 0x85;
    /** 4 bytes follow. */
    static final byte INT = (byte) 0x86;
    /** 8 bytes follow. */
    static final byte LONG = (byte) 0x87;
    /** 4 bytes follow, IEEE 754. */
    static final byte FLOAT = (byte) 0x88;
    /** 8 bytes follow, IEEE 754. */
    static final byte DOUBLE = (byte) 0x89;
    /** The length as an integer value follows, then raw bytes. */
    static final byte BYTES = (byte) 0x8b;
    /** Element code, type for structs, dimensions, size, values, {@link #NONE}. */
    static final byte ARRAY = (byte) 0x91;

    static final byte EMPTY_STRING = (byte) 0x92;
    /** The length in bytes as an integer value follows, then UTF-8. */
    static final byte STRING = (byte) 0x93;
    /** As {@link #STRUCT}; read, never written. */
    static final byte OLD_STRUCT = (byte) 0x94;
    /** Type, count, fields, {@link #NONE}. */
    static final byte STRUCT = (byte) 0x95;
    /** Only as element code of an array of {@code object}. */
    static final byte ANY = (byte) 0x96;

    static final byte MIN_TINY = -64;

    /** The most dimensions an array can have. */
    static final int MAX_DIMENSIONS = 9;

    private TypeCode() {}

    /** What stands behind a code, in the words of a message for people. */
    static String describe(byte code) {
        if (code >= MIN_TINY) {
            return "the number " + code;
        }
        return switch (code) {
            case NULL -> "null";
            case NONE -> "the end of a list";
            case FALSE, TRUE -> "a boolean";
            case BYTE, SHORT, INT, LONG -> "a number";
            case FLOAT -> "a float";
            case DOUBLE -> "a double";
            case BYTES -> "a byte array";
            case ARRAY -> "an array";
            case EMPTY_STRING, STRING -> "a string";
            case OLD_STRUCT, STRUCT -> "a struct";
            default -> String.format("the reserved code 0x%02x", code & 0xff);
        };
    }
}
