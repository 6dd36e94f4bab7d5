package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one message straight from its bytes.
 *
 * <p>Fields come in any order, most often in that of their declaration:
 *
 * <pre>{@code
 * String name = in.nextIs(NAME) ? in.readString() : null;
 * int years = in.nextIs(YEARS) ? in.readInt() : 0;
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
