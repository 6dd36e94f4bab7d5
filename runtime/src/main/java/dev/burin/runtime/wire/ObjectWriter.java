package dev.burin.runtime.wire;

import dev.burin.runtime.stub.ElementType;
import dev.burin.runtime.stub.StructCodec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values of declared type {@code object}, by their class. */
final class ObjectWriter {
    private static final Map<Class<?>, ElementType> ELEMENTS = Map.ofEntries(
            Map.entry(boolean.class, ElementType.BOOLEAN),
            Map.entry(byte.class, ElementType.BYTE),
            Map.entry(short.class, ElementType.SHORT),
            Map.entry(int.class, ElementType.INT),
            Map.entry(long.class, ElementType.LONG),
            Map.entry(float.class, ElementType.FLOAT),
            Map.entry(double.class, ElementType.DOUBLE),
            Map.entry(String.class, ElementType.STRING),
            Map.entry(Object.class, ElementType.OBJECT),
            Map.entry(Boolean.class, ElementType.OBJECT),
            Map.entry(Byte.class, ElementType.OBJECT),
            Map.entry(Short.class, ElementType.OBJECT),
            Map.entry(Integer.class, ElementType.OBJECT),
            Map.entry(Long.class, ElementType.OBJECT),
            Map.entry(Float.class, ElementType.OBJECT),
            Map.entry(Double.class, ElementType.OBJECT));

    private ObjectWriter() {}

    static void write(BinaryWriter out, Object value) {
        if (value instanceof String text) {
            out.putString(text);
        } else if (value instanceof Number number) {
            writeNumber(out, number);
        } else if (value instanceof Boolean truth) {
            out.putBoolean(truth);
        } else if (value.getClass().isArray()) {
            writeArray(out, value);
        } else {
            writeNamed(out, value);
        }
    }

    private static void writeNumber(BinaryWriter out, Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            out.putLong(number.longValue());
        } else if (number instanceof Double) {
            out.putDouble(number.doubleValue());
        } else if (number instanceof Float) {
            out.putFloat(number.floatValue());
        } else {
            writeNamed(out, number);
        }
    }

    @SuppressWarnings("unchecked") // the table gives the codec of the value's class
    private static void writeNamed(BinaryWriter out, Object value) {
        out.put((StructCodec<Object>) out.types().codecOf(value), value);
    }

    private static void writeArray(BinaryWriter out, Object array) {
        if (array instanceof byte[] bytes) {
            out.putBytes(bytes);
        } else if (array instanceof int[] ints) {
            out.putInts(ints);
        } else if (array instanceof long[] longs) {
            out.putLongs(longs);
        } else if (array instanceof double[] doubles) {
            out.putDoubles(doubles);
        } else if (array instanceof float[] floats) {
            out.putFloats(floats);
        } else if (array instanceof short[] shorts) {
            out.putShorts(shorts);
        } else if (array instanceof boolean[] booleans) {
            out.putBooleans(booleans);
        } else if (array instanceof @Nullable Object[] items) {
            writeItems(out, items);
        } else {
            throw new IllegalArgumentException(
                    "a " + array.getClass().getSimpleName() + " cannot be sent: the wire has no such array");
        }
    }

    private static void writeItems(BinaryWriter out, @Nullable Object[] items) {
        Class<?> element = items.getClass().getComponentType();
        int dimensions = 1;
        while (element.isArray()) {
            element = element.getComponentType();
            dimensions++;
        }
        out.beginArray(elementType(out, element), dimensions, items.length);
        for (Object item : items) {
            if (item == null) {
                out.putNull();
            } else {
                write(out, item);
            }
        }
        out.endArray();
    }

    private static ElementType elementType(BinaryWriter out, Class<?> element) {
        ElementType known = ELEMENTS.get(element);
        if (known != null) {
            return known;
        }
        StructCodec<?> codec = out.types().codecOf(element);
        if (codec == null) {
            throw new IllegalArgumentException("an array of " + element.getName()
                    + " cannot be sent: the class is no type of this service; an Object[] could be");
        }
        return ElementType.of(codec.type());
    }
}
