package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/**
 * Writes and reads values of one type. Immutable, thread-safe.
 *
 * @param <T> the Java type of the values
 */
public abstract class ValueCodec<T> {
    /** For subclasses. */
    protected ValueCodec() {}

    /** Writes a whole value. */
    protected abstract void write(StructWriter out, T value);

    /** Reads a whole value; null where the peer sent something unknown here (the message is then marked). */
    protected abstract @Nullable T read(StructReader in);

    /** What stands in the header of an array whose innermost elements are such values. */
    protected abstract ElementType element();

    /** The number of array dimensions of the type itself; 0 for no array. */
    protected int dimensions() {
        return 0;
    }
}
