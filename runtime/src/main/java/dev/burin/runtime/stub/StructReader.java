package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one message straight from its bytes.
 *
 * <p>Fields come in any order, most often in that of their declaration:
 *
 * <pre>{@code
 * String name = in.nextString(NAME);
 * int years = in.nextInt(YEARS);
 * while (in.nextField(TYPE)) {
 *     switch (in.field()) {
 *         case NAME -> name = in.readString();
 *         case YEARS -> years = in.readInt();
 *         default -> in.skip();
 *     }
 * }
 * }</pre>
 *
 * A field that is null on the wire is passed over, so that a read method always finds a value. Every read method throws
 * {@link WireFormatException} when the bytes do not hold what is asked for. Not thread-safe.
 */
public abstract class StructReader {
    /** For subclasses. */
    protected StructReader() {}

    /** The types that values are looked up in when the bytes, and not the declaration, name the type. */
    public abstract TypeTable types();

    /**
     * Moves to the next field if it is this one, in the usual form and not null. False says nothing, and nothing is moved:
     * {@link #nextField} finds the field, wherever it is.
     */
    public abstract boolean nextIs(int field);

    /** The value of the next field if it is this one, as {@link #nextIs} finds it; else false, and nothing is moved. */
    public abstract boolean nextBoolean(int field);

    /** The same with 0 in place of false. */
    public final byte nextByte(int field) {
        return nextIs(field) ? readByte() : 0;
    }

    public final short nextShort(int field) {
        return nextIs(field) ? readShort() : 0;
    }

    public abstract int nextInt(int field);

    public abstract long nextLong(int field);

    public final float nextFloat(int field) {
        return nextIs(field) ? readFloat() : 0;
    }

    public abstract double nextDouble(int field);

    /** The same with null in place of false. */
    public abstract @Nullable String nextString(int field);

    public final @Nullable Object nextObject(int field) {
        return nextIs(field) ? readObject() : null;
    }

    /** The same for a field of any other type. */
    public final <T> @Nullable T next(int field, ValueCodec<T> codec) {
        return nextIs(field) ? codec.read(this) : null;
    }

    /** Moves to the next field that is not null; false at the end of the struct, whose end it then has passed. */
    public abstract boolean nextField(StructType type);

    /** The id of the current field. */
    public abstract int field();

    /** Passes over the current value, whatever it is. */
    public abstract void skip();

    public abstract boolean readBoolean();

    public abstract byte readByte();

    public abstract short readShort();

    public abstract int readInt();

    public abstract long readLong();

    public abstract float readFloat();

    public abstract double readDouble();

    public abstract String readString();

    /** Reads a value of any other type; null only where the peer sent a type or item unknown here, which fails the message. */
    public final <T> @Nullable T read(ValueCodec<T> codec) {
        return codec.read(this);
    }

    // ---- for codecs ----

    /** Passes over a null if one stands here. */
    public abstract boolean readNull();

    public abstract byte[] readBytes();

    public abstract boolean[] readBooleans();

    public abstract short[] readShorts();

    public abstract int[] readInts();

    public abstract long[] readLongs();

    public abstract float[] readFloats();

    public abstract double[] readDoubles();

    /** Reads a value of declared type {@code object}: the bytes say what it is. */
    public abstract @Nullable Object readObject();

    /** If the value that stands here is an exception, reads it; else null, and the value still stands here. */
    public abstract @Nullable Throwable readException();

    /**
     * Reads the head of a struct up to its first field, and finds out which type it is.
     *
     * @return the codec of the type that stands there: {@code expected} or one of a subtype; null when the type is unknown
     *     here: the value has then been skipped and the message is marked as not understood
     */
    public abstract @Nullable StructCodec<?> beginStruct(StructCodec<?> expected);

    /** To be called when the field loop that follows {@link #beginStruct} has ended. */
    public abstract void endStruct();

    /**
     * Reads the head of an array.
     *
     * @return how many elements to expect at most: a hint that never exceeds the bytes that are left
     */
    public abstract int beginArray(ElementType element, int dimensions);

    /** Whether another element follows; at the end of the array false, and its end has been passed. */
    public abstract boolean nextElement();

    /** Marks the message as not understood, for a reason that the peer is told; reading goes on. */
    public abstract void notUnderstood(String reason);
}
