package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/**
 * The innermost element type of an array, as it stands in the array's header.
 *
 * @param code the type code of the wire: 83 boolean, 84 byte, 85 short, 86 int, 87 long, 88 float, 89 double, 93 string,
 *     95 struct, 96 object (hexadecimal)
 * @param type for code 95 the type of the elements, else null
 */
public record ElementType(byte code, @Nullable StructType type) {
    public static final ElementType BOOLEAN = new ElementType((byte) 0x83, null);
    public static final ElementType BYTE = new ElementType((byte) 0x84, null);
    public static final ElementType SHORT = new ElementType((byte) 0x85, null);
    public static final ElementType INT = new ElementType((byte) 0x86, null);
    public static final ElementType LONG = new ElementType((byte) 0x87, null);
    public static final ElementType FLOAT = new ElementType((byte) 0x88, null);
    public static final ElementType DOUBLE = new ElementType((byte) 0x89, null);
    public static final ElementType STRING = new ElementType((byte) 0x93, null);
    public static final ElementType OBJECT = new ElementType((byte) 0x96, null);

    /** The element type of an array of {@code type}. */
    public static ElementType of(StructType type) {
        return new ElementType((byte) 0x95, type);
    }
}
