package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/** The codec of an extern: its fields are the business of the user's serializer. */
final class ExternCodec<T> extends StructCodec<T> {
    private final ExternSerializer<T> serializer;

    ExternCodec(String name, ExternSerializer<T> serializer) {
        super(StructType.of(name, serializer.fields().toArray(String[]::new)), serializer.javaType());
        this.serializer = serializer;
    }

    @Override
    protected void writeFields(StructWriter out, T value) {
        serializer.write(out, value);
    }

    @Override
    protected @Nullable T readFields(StructReader in) {
        return serializer.read(in, type());
    }

    @Override
    protected boolean takesSubclasses() {
        return true;
    }

    @Override
    protected T[] newArray(int length) {
        return serializer.newArray(length);
    }
}
