package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/**
 * The builtin collections: a struct with one field that holds an array of objects. Elements may be null; the order of
 * elements is that in which they were sent.
 *
 * @param <T> the collection
 */
abstract class CollectionCodec<T> extends StructCodec<T> {
    private static final ValueCodec<Object[]> ELEMENTS = Codecs.array(new ObjectCodec(), Object[]::new);

    private final int field;

    CollectionCodec(String name, String field, Class<T> javaType) {
        super(StructType.of(name, field), javaType);
        this.field = WireId.of(field);
    }

    abstract @Nullable Object[] toArray(T collection);

    /** Null when the number of elements does not fit. */
    abstract @Nullable T fromArray(@Nullable Object[] elements);

    @Override
    protected final boolean takesSubclasses() {
        return true;
    }

    @Override
    protected final void writeFields(StructWriter out, T value) {
        out.write(field, ELEMENTS, toArray(value));
    }

    @Override
    protected final T readFields(StructReader in) {
        @Nullable Object @Nullable [] elements = null;
        while (in.nextField(type())) {
            if (in.field() == field) {
                elements = in.read(ELEMENTS);
            } else {
                in.skip();
            }
        }
        if (elements == null) {
            throw new WireFormatException(
                    "a " + type() + " has no field " + type().fields().get(0));
        }
        T collection = fromArray(elements);
        if (collection == null) {
            throw new WireFormatException("a " + type() + " has an odd number of keys and values: " + elements.length);
        }
        return collection;
    }
}
