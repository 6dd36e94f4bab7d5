package dev.burin.runtime.stub;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** One-dimensional arrays of primitives: the writer and the reader of the wire do them in bulk. */
final class PrimitiveArrayCodec<T> extends ValueCodec<T> {
    private final ElementType element;
    private final BiConsumer<StructWriter, T> writer;
    private final Function<StructReader, T> reader;

    PrimitiveArrayCodec(ElementType element, BiConsumer<StructWriter, T> writer, Function<StructReader, T> reader) {
        this.element = element;
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    protected void write(StructWriter out, T value) {
        writer.accept(out, value);
    }

    @Override
    protected T read(StructReader in) {
        return reader.apply(in);
    }

    @Override
    protected ElementType element() {
        return element;
    }

    @Override
    protected int dimensions() {
        return 1;
    }
}
