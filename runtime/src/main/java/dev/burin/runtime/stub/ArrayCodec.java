package dev.burin.runtime.stub;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Arrays of references: of strings, objects, named types, and of arrays. Elements may be null. */
final class ArrayCodec<T> extends ValueCodec<T[]> {
    private final ValueCodec<T> element;
    private final IntFunction<T[]> newArray;
    private final int dimensions;

    ArrayCodec(ValueCodec<T> element, IntFunction<T[]> newArray) {
        this.element = element;
        this.newArray = newArray;
        this.dimensions = element.dimensions() + 1;
    }

    @Override
    protected void write(StructWriter out, T[] value) {
        out.beginArray(elementOf(out, value), dimensions, value.length);
        for (T item : value) {
            out.put(element, item);
        }
        out.endArray();
    }

    /** Like Etch, an array made as {@code Point3[]} travels as one even where {@code Point[]} is declared. */
    private ElementType elementOf(StructWriter out, T[] value) {
        ElementType declared = element.element();
        if (declared.type() == null || dimensions > 1) {
            return declared;
        }
        Class<?> component = value.getClass().getComponentType();
        if (element instanceof StructCodec<?> codec && codec.javaType() != component) {
            StructCodec<?> actual = out.types().codecOf(component);
            return actual == null ? declared : actual.element();
        }
        return declared;
    }

    @Override
    protected @Nullable T[] read(StructReader in) {
        T[] result = newArray.apply(in.beginArray(element.element(), dimensions));
        int size = 0;
        while (in.nextElement()) {
            if (size == result.length) {
                result = Arrays.copyOf(result, Math.max(4, size * 2));
            }
            result[size++] = in.readNull() ? null : element.read(in);
        }
        return size == result.length ? result : Arrays.copyOf(result, size);
    }

    @Override
    protected ElementType element() {
        return element.element();
    }

    @Override
    protected int dimensions() {
        return dimensions;
    }
}
