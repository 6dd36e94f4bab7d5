package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/**
 * Writes the fields of one message, field by field, straight into the outgoing bytes.
 *
 * <p>A method with a {@code field} writes that id as key and then the value; a null value writes nothing, which the reader
 * takes for null. The methods without {@code field} write a bare value and serve codecs. Not thread-safe; used for one
 * message at a time. An abstract class and not an interface, because the compiler of the JVM then binds its calls
 * statically as long as only one subclass is loaded.
 */
public abstract class StructWriter {
    /** For subclasses. */
    protected StructWriter() {}

    /** The types that values of declared type {@code object}, and of subtypes, are looked up in. */
    public abstract TypeTable types();

    public abstract void writeBoolean(int field, boolean value);

    /** Writes a field of type byte, short or int: the wire keeps no width. */
    public abstract void writeInt(int field, int value);

    public abstract void writeLong(int field, long value);

    public abstract void writeFloat(int field, float value);

    public abstract void writeDouble(int field, double value);

    public abstract void writeString(int field, @Nullable String value);

    /** Writes a field of any other type. */
    public final <T> void write(int field, ValueCodec<T> codec, @Nullable T value) {
        if (value != null) {
            putKey(field);
            codec.write(this, value);
        }
    }

    /** Writes a bare value, null included. */
    public final <T> void put(ValueCodec<T> codec, @Nullable T value) {
        if (value == null) {
            putNull();
        } else {
            codec.write(this, value);
        }
    }

    // ---- bare values, for codecs ----

    /** Writes the key of a field, whose value must follow, and counts the field. */
    public abstract void putKey(int field);

    public abstract void putNull();

    public abstract void putBoolean(boolean value);

    public abstract void putInt(int value);

    public abstract void putLong(long value);

    public abstract void putFloat(float value);

    public abstract void putDouble(double value);

    public abstract void putString(String value);

    public abstract void putBytes(byte[] value);

    public abstract void putBooleans(boolean[] value);

    public abstract void putShorts(short[] value);

    public abstract void putInts(int[] value);

    public abstract void putLongs(long[] value);

    public abstract void putFloats(float[] value);

    public abstract void putDoubles(double[] value);

    /** Writes a value by its class, as a field of declared type {@code object} is written. */
    public abstract void putObject(Object value);

    /**
     * Begins a struct; its fields follow. The result must be given to {@link #endStruct}.
     *
     * @throws IllegalArgumentException when structs and arrays are nested deeper than the limit
     */
    public abstract long beginStruct(StructType type);

    public abstract void endStruct(long mark);

    /** Begins an array of {@code size} values of {@code element} with {@code dimensions}; the values follow. */
    public abstract void beginArray(ElementType element, int dimensions, int size);

    public abstract void endArray();
}
