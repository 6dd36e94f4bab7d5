package dev.burin.runtime.wire;

import dev.burin.runtime.stub.ElementType;
import dev.burin.runtime.stub.StructType;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * What stands in front of the values of an array.
 *
 * @param size how many values the peer says there are: a hint
 */
record ArrayHead(ElementType element, int dimensions, int size) {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** The element type behind a code; null for structs, whose type follows, and for codes that cannot stand there. */
    static @Nullable ElementType elementOf(byte code) {
        return switch (code) {
            case TypeCode.FALSE, TypeCode.TRUE -> ElementType.BOOLEAN;
            case TypeCode.BYTE -> ElementType.BYTE;
            case TypeCode.SHORT -> ElementType.SHORT;
            case TypeCode.INT -> ElementType.INT;
            case TypeCode.LONG -> ElementType.LONG;
            case TypeCode.FLOAT -> ElementType.FLOAT;
            case TypeCode.DOUBLE -> ElementType.DOUBLE;
            case TypeCode.EMPTY_STRING, TypeCode.STRING -> ElementType.STRING;
            case TypeCode.ANY -> ElementType.OBJECT;
            default -> null;
        };
    }

    /** Whether such an array may stand where one of {@code declared} is declared: Java's rule for arrays. */
    boolean fits(ElementType declared, int declaredDimensions) {
        if (declared.equals(ElementType.OBJECT)) {
            return isPrimitive() ? dimensions > declaredDimensions : dimensions >= declaredDimensions;
        }
        if (dimensions != declaredDimensions) {
            return false;
        }
        StructType type = element.type();
        StructType declaredType = declared.type();
        if (type != null && declaredType != null) {
            return type.isA(declaredType);
        }
        return element.code() == declared.code();
    }

    boolean isPrimitive() {
        return element.code() >= TypeCode.TRUE && element.code() <= TypeCode.DOUBLE;
    }

    /** Passes over the type and the dimensions of an array if they are the declared ones in the form in which all write them. */
    static boolean isNext(BinaryReader in, ElementType element, int dimensions) {
        byte[] bytes = in.bytes();
        int at = in.position();
        if (at + 7 > in.end() || bytes[at++] != element.code()) {
            return false;
        }
        StructType type = element.type();
        if (type != null) {
            if (bytes[at] != TypeCode.INT || (int) INTS.get(bytes, at + 1) != type.id()) {
                return false;
            }
            at += 5;
        }
        if (bytes[at] != dimensions) {
            return false;
        }
        in.moveTo(at + 1);
        return true;
    }

    /** Reads the head of an array behind its code, and enters it. */
    static ArrayHead read(BinaryReader in) {
        byte code = in.next();
        boolean ofStructs = code == TypeCode.STRUCT || code == TypeCode.OLD_STRUCT;
        ElementType element = ofStructs ? in.readElementType() : elementOf(code);
        if (element == null) {
            throw in.wrong("the type of an array's elements", code);
        }
        int dimensions = readDimensions(in);
        int size = in.takeCount();
        in.enter();
        return new ArrayHead(element, dimensions, size);
    }

    /** An element type in the words of a message for people. */
    static String describe(ElementType element) {
        StructType type = element.type();
        if (type != null) {
            return type.name();
        }
        return element.code() == TypeCode.ANY ? "objects" : "code " + (element.code() & 0xff);
    }

    static int readDimensions(BinaryReader in) {
        int dimensions = in.readInt();
        if (dimensions < 1 || dimensions > TypeCode.MAX_DIMENSIONS) {
            throw in.bad("an array of " + dimensions + " dimensions; there can be 1 to 9");
        }
        return dimensions;
    }
}
