package dev.burin.runtime.wire;

import dev.burin.runtime.stub.ElementType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructType;
import java.lang.reflect.Array;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of declared type {@code object}: the bytes say what they are. An integer becomes an Integer when it fits and
 * else a Long, as the wire does not keep its width.
 */
final class ObjectReader {
    private ObjectReader() {}

    static @Nullable Object read(BinaryReader in, byte code) {
        if (code >= TypeCode.MIN_TINY) {
            return in.readInt();
        }
        return switch (code) {
            case TypeCode.FALSE, TypeCode.TRUE -> in.readBoolean();
            case TypeCode.BYTE, TypeCode.SHORT, TypeCode.INT, TypeCode.LONG -> integer(in.readLong());
            case TypeCode.FLOAT -> in.readFloat();
            case TypeCode.DOUBLE -> in.readDouble();
            case TypeCode.EMPTY_STRING, TypeCode.STRING -> in.readString();
            case TypeCode.BYTES -> in.readBytes();
            case TypeCode.ARRAY -> {
                in.next();
                yield readArray(in);
            }
            case TypeCode.STRUCT, TypeCode.OLD_STRUCT -> readStruct(in);
            case TypeCode.NULL -> {
                in.next();
                yield null;
            }
            default -> {
                if (PackedArrays.width(code) > 0 && in.takePacked(code)) {
                    yield PackedArrays.read(in, code);
                }
                throw in.bad("expected a value and found " + TypeCode.describe(code));
            }
        };
    }

    private static Object integer(long value) {
        if (value == (int) value) {
            return (int) value;
        }
        return value;
    }

    private static @Nullable Object readStruct(BinaryReader in) {
        StructCodec<?> codec = in.peekStruct();
        if (codec == null) {
            in.skipUnknown();
            return null;
        }
        return in.read(codec);
    }

    /** Reads an array behind its code. */
    private static Object readArray(BinaryReader in) {
        ArrayHead head = ArrayHead.read(in);
        int hint = in.sizeHint(head);
        if (head.dimensions() == 1 && head.isPrimitive()) {
            return readPrimitives(in, head, hint);
        }
        Class<?> component = componentOf(in, head);
        @Nullable Object[] items = (@Nullable Object[]) Array.newInstance(component, hint);
        int size = 0;
        while (in.nextElement()) {
            if (size == items.length) {
                items = Arrays.copyOf(items, Math.max(4, size * 2));
            }
            Object item = in.readNull() ? null : read(in, in.peek());
            if (item != null && !component.isInstance(item)) {
                throw in.bad("an array of " + component.getSimpleName() + " holds a "
                        + item.getClass().getSimpleName());
            }
            items[size++] = item;
        }
        return size == items.length ? items : Arrays.copyOf(items, size);
    }

    private static Object readPrimitives(BinaryReader in, ArrayHead head, int hint) {
        return switch (head.element().code()) {
            case TypeCode.TRUE -> ArrayReader.booleans(in, hint);
            case TypeCode.BYTE -> ArrayReader.bytes(in, hint);
            case TypeCode.SHORT -> ArrayReader.shorts(in, hint);
            case TypeCode.INT -> ArrayReader.ints(in, hint);
            case TypeCode.LONG -> ArrayReader.longs(in, hint);
            case TypeCode.FLOAT -> ArrayReader.floats(in, hint);
            default -> ArrayReader.doubles(in, hint);
        };
    }

    private static Class<?> componentOf(BinaryReader in, ArrayHead head) {
        Class<?> component = javaTypeOf(in, head.element());
        for (int i = 1; i < head.dimensions(); i++) {
            component = component.arrayType();
        }
        return component;
    }

    private static Class<?> javaTypeOf(BinaryReader in, ElementType element) {
        StructType type = element.type();
        if (type != null) {
            StructCodec<?> codec = in.types().codecOf(type.id());
            return codec == null ? Object.class : codec.javaType();
        }
        return switch (element.code()) {
            case TypeCode.TRUE -> boolean.class;
            case TypeCode.BYTE -> byte.class;
            case TypeCode.SHORT -> short.class;
            case TypeCode.INT -> int.class;
            case TypeCode.LONG -> long.class;
            case TypeCode.FLOAT -> float.class;
            case TypeCode.DOUBLE -> double.class;
            case TypeCode.STRING -> String.class;
            default -> Object.class;
        };
    }
}
