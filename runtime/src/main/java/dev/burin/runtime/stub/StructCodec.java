package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/**
 * The codec of a named type: struct, exception, enum or extern. Generated code writes and reads the fields; what frames
 * them, and what to do with a subtype, is decided here.
 *
 * @param <T> the Java type of the values
 */
public abstract class StructCodec<T> extends ValueCodec<T> {
    private final StructType type;
    private final Class<T> javaType;
    private final ElementType element;

    protected StructCodec(StructType type, Class<T> javaType) {
        this.type = type;
        this.javaType = javaType;
        this.element = ElementType.of(type);
    }

    /** Writes the fields, inherited ones included. */
    protected abstract void writeFields(StructWriter out, T value);

    /** Reads all fields up to the end of the struct. */
    protected abstract @Nullable T readFields(StructReader in);

    /** An array of such values; the type names the elements of {@code object} arrays too. */
    protected abstract T[] newArray(int length);

    /** Whether values of any subclass are written by this codec; else a subclass has a codec of its own. */
    protected boolean takesSubclasses() {
        return false;
    }

    public final StructType type() {
        return type;
    }

    /** Whether the values are exceptions. */
    public final boolean isException() {
        return Throwable.class.isAssignableFrom(javaType);
    }

    public final Class<T> javaType() {
        return javaType;
    }

    @Override
    protected final ElementType element() {
        return element;
    }

    @Override
    protected final void write(StructWriter out, T value) {
        if (value.getClass() == javaType || takesSubclasses()) {
            long mark = out.beginStruct(type);
            writeFields(out, value);
            out.endStruct(mark);
        } else {
            out.types().codecOf(value).writeUnchecked(out, value);
        }
    }

    @SuppressWarnings("unchecked") // the table found this codec by the class of the value
    private void writeUnchecked(StructWriter out, Object value) {
        write(out, (T) value);
    }

    @Override
    protected final @Nullable T read(StructReader in) {
        StructCodec<?> codec = in.beginStruct(this);
        if (codec == null) {
            return null;
        }
        // Apart from the general case, so that the compiler of the JVM knows whose fields are read: they are inlined
        // then.
        if (codec == this) {
            T value = readFields(in);
            in.endStruct();
            return value;
        }
        Object value = codec.readFields(in);
        in.endStruct();
        return javaType.cast(value);
    }

    @Override
    public final String toString() {
        return "codec of " + type;
    }
}
