package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/** Values of declared type {@code object}: written by their class, read by what stands in the bytes. */
final class ObjectCodec extends ValueCodec<Object> {
    @Override
    protected void write(StructWriter out, Object value) {
        out.putObject(value);
    }

    @Override
    protected @Nullable Object read(StructReader in) {
        return in.readObject();
    }

    @Override
    protected ElementType element() {
        return ElementType.OBJECT;
    }
}
