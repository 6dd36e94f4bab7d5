package dev.burin.runtime.wire;

import dev.burin.runtime.stub.ElementType;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.TypeTable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages into an array that grows, always in the narrowest form of each number.
 *
 * <p>Reused from message to message. The bytes of the last message stand in {@link #buffer()} from the headroom given to
 * {@link #write} up to {@link #position()}.
 */
public final class BinaryWriter extends ScalarWriter {
    /** The bytes of the usual key: the code of an int, and an id. */
    private static final int KEY = 5;

    private static final int MAX_DEPTH = 100;

    private TypeTable types = TypeTable.builtin();
    private final @Nullable Deque<StructType> named; // what is being written, when names travel in place of ids
    private int fieldCount; // of the struct that is being written
    private int depth;
    private boolean packing; // arrays of primitives may be packed

    /**
     * @param names whether types and fields travel as names in place of ids
     */
    public BinaryWriter(boolean names) {
        this(names, new LargeBuffers());
    }

    BinaryWriter(boolean names, LargeBuffers large) {
        super(large);
        this.named = names ? new ArrayDeque<>() : null;
    }

    /**
     * Writes a message, leaving {@code headroom} bytes free in front of it.
     *
     * @param typeTable where types are found that the declarations do not name
     * @param limit the most bytes that the message may take
     * @throws MessageTooLargeException when it takes more
     * @throws IllegalArgumentException when a value in it has no form on the wire
     */
    public void write(Message message, TypeTable typeTable, int headroom, int limit) {
        if (types != typeTable) { // as in ScalarReader.open
            types = typeTable;
        }
        open(headroom, limit);
        depth = 0;
        fieldCount = 0;
        StructType type = message.type();
        putHead(TypeCode.VERSION, type);
        if (named != null) {
            named.clear();
            named.push(type);
        }
        int countAt = position++;
        if (message.hasMessageId()) {
            writeLong(EnvelopeField.MESSAGE_ID, message.messageId());
        }
        if (message.hasInReplyTo()) {
            writeLong(EnvelopeField.IN_REPLY_TO, message.inReplyTo());
        }
        message.writeFields(this);
        finishStruct(countAt);
    }

    /** Says whether arrays of primitives may be packed in what is written from now on. */
    void setPacking(boolean packs) {
        packing = packs;
    }

    /** Says whether a large value may be left where it is in what is written from now on. */
    void setInserting(boolean inserts) {
        inserting = inserts;
    }

    /** Writes a message that stands as a tree, with the type, ids and names that are in it. */
    void writeTree(WireValue.Struct tree) {
        open(0, Integer.MAX_VALUE - 64);
        depth = 0;
        fieldCount = 0;
        putCode(TypeCode.VERSION);
        putType(tree.type());
        reserve(1);
        int countAt = position++;
        WireTree.writeFields(this, tree.fields());
        finishStruct(countAt);
    }

    /** Counts a field whose key is written as a bare value. */
    void countField() {
        fieldCount++;
    }

    long beginStruct(WireValue.Name type) {
        enter();
        putCode(TypeCode.STRUCT);
        putType(type);
        reserve(1);
        return beginFields();
    }

    private void putType(WireValue.Name type) {
        if (type.text() == null) {
            putInt(type.id());
        } else {
            putString(type.text());
        }
    }

    @Override
    public TypeTable types() {
        return types;
    }

    // ---- fields ----
    //
    // A key and what follows are put as eight bytes at once, of which later ones overwrite what was too much: of an
    // order
    // with 12 fields 18 % of the time, with five items 15 %. It also keeps a struct with all that is in it below the
    // size
    // from which on the compiler of the JVM calls what it should inline: one JVM in twenty took twice the time before.

    @Override
    public void putKey(int field) {
        if (isUsual(field)) {
            reserve(MAX_INT);
            LONGS.set(buffer, position, head(field));
            position += KEY;
        } else {
            putOtherKey(field);
        }
    }

    /** Counts a field. Whether its key is what most keys are: an id of five bytes. */
    private boolean isUsual(int field) {
        fieldCount++;
        return named == null && field != (short) field;
    }

    /** The key of a field as the first five of eight bytes, so that it is put together with what follows. */
    private static long head(int field) {
        return INT_CODE | (field & 0xffff_ffffL) << 24;
    }

    /** Writes the key of a field that was counted: its name where names travel, or an id in whatever form. */
    private void putOtherKey(int field) {
        if (named == null) {
            putInt(field);
        } else {
            putName(field);
        }
    }

    private void putName(int field) {
        String name = EnvelopeField.name(field);
        if (name == null) {
            name = Objects.requireNonNull(named).element().fieldName(field);
        }
        if (name == null) {
            throw new IllegalArgumentException("field #" + field + " has no name that could be sent");
        }
        putString(name);
    }

    @Override
    public void writeBoolean(int field, boolean value) {
        byte code = value ? TypeCode.TRUE : TypeCode.FALSE;
        if (isUsual(field)) {
            reserve(MAX_INT);
            LONGS.set(buffer, position, head(field) | (code & 0xffL) << 16);
            position += KEY + 1;
        } else {
            putOtherKey(field);
            putCode(code);
        }
    }

    @Override
    public void writeInt(int field, int value) {
        if (isUsual(field)) {
            reserve(2 * MAX_INT);
            position = put(position, head(field), value);
        } else {
            putOtherKey(field);
            putInt(value);
        }
    }

    @Override
    public void writeLong(int field, long value) {
        if (!isUsual(field)) {
            putOtherKey(field);
            putLong(value);
            return;
        }
        reserve(MAX_INT + MAX_LONG);
        if (value == (int) value) {
            position = put(position, head(field), (int) value);
        } else {
            LONGS.set(buffer, position, head(field) | (TypeCode.LONG & 0xffL) << 16);
            LONGS.set(buffer, position + KEY + 1, value);
            position += KEY + 9;
        }
    }

    /** Puts a key and an integer where there is room for both; the position behind them. */
    private int put(int at, long head, int value) {
        if (value >= TypeCode.MIN_TINY && value <= Byte.MAX_VALUE) {
            LONGS.set(buffer, at, head | (value & 0xffL) << 16);
            return at + KEY + 1;
        }
        if (value == (short) value && value != (byte) value) {
            LONGS.set(buffer, at, head | (TypeCode.SHORT & 0xffL) << 16 | (value & 0xffffL));
            return at + KEY + 3;
        }
        LONGS.set(buffer, at, head);
        return put(at + KEY, value);
    }

    @Override
    public void writeFloat(int field, float value) {
        putKey(field);
        putFloat(value);
    }

    @Override
    public void writeDouble(int field, double value) {
        if (isUsual(field)) {
            reserve(MAX_INT + 9);
            LONGS.set(buffer, position, head(field) | (TypeCode.DOUBLE & 0xffL) << 16);
            LONGS.set(buffer, position + KEY + 1, Double.doubleToLongBits(value));
            position += KEY + 9;
        } else {
            putOtherKey(field);
            putDouble(value);
        }
    }

    @Override
    public void writeString(int field, @Nullable String value) {
        if (value == null) {
            return;
        }
        int units = value.length();
        if (isUsual(field) && units > 0 && units <= Byte.MAX_VALUE) {
            reserve(MAX_INT + units);
            LONGS.set(buffer, position, head(field) | (TypeCode.STRING & 0xffL) << 16 | (long) units << 8);
            if (Utf8.writeAscii(value, buffer, position + KEY + 2)) {
                position += KEY + 2 + units;
                return;
            }
        }
        putOtherKey(field);
        putString(value);
    }

    @Override
    public void putObject(Object value) {
        ObjectWriter.write(this, value);
    }

    // ---- arrays of primitives ----

    @Override
    public void putBooleans(boolean[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    @Override
    public void putShorts(short[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, PackedElements.SHORTS, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    @Override
    public void putInts(int[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, PackedElements.INTS, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    @Override
    public void putLongs(long[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, PackedElements.LONGS, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    @Override
    public void putFloats(float[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, PackedElements.FLOATS, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    @Override
    public void putDoubles(double[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, PackedElements.DOUBLES, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    /** Puts what stands in front of a packed array, and makes room for so many bytes of elements behind it. */
    void beginPacked(byte code, int length, int size) {
        reserve(1L + MAX_INT + size);
        buffer[position] = code;
        position = put(position + 1, length);
    }

    // ---- structs and arrays ----

    @Override
    public long beginStruct(StructType type) {
        enter();
        putHead(TypeCode.STRUCT, type);
        if (named != null) {
            named.push(type);
        }
        return beginFields();
    }

    /** Puts a code and a type, and makes room for the count of the fields. */
    private void putHead(byte code, StructType type) {
        int id = type.id();
        if (named == null && id != (short) id) {
            reserve(MAX_INT);
            LONGS.set(buffer, position, (long) code << 56 | INT_CODE >>> 8 | (id & 0xffff_ffffL) << 16);
            position += 2 + Integer.BYTES;
        } else {
            putCode(code);
            putType(type);
            reserve(1);
        }
    }

    /** Leaves a byte for the count, for which there is room. */
    private long beginFields() {
        long mark = ((long) position << 32) | fieldCount;
        position++;
        fieldCount = 0;
        return mark;
    }

    @Override
    public void endStruct(long mark) {
        finishStruct((int) (mark >>> 32));
        fieldCount = (int) mark;
        depth--;
        if (named != null) {
            named.pop();
        }
    }

    /** Writes the count where one byte was left for it, making room when it needs more, and the end. */
    private void finishStruct(int countAt) {
        if (fieldCount <= Byte.MAX_VALUE) {
            buffer[countAt] = (byte) fieldCount;
        } else {
            putLargeCount(countAt);
        }
        putCode(TypeCode.NONE);
        checkSize();
    }

    private void putLargeCount(int countAt) {
        reserve(MAX_INT);
        int size = fieldCount <= Short.MAX_VALUE ? 3 : 5;
        System.arraycopy(buffer, countAt + 1, buffer, countAt + size, position - countAt - 1);
        moveInsert(countAt, size - 1);
        position += size - 1;
        if (size == 3) {
            buffer[countAt] = TypeCode.SHORT;
            SHORTS.set(buffer, countAt + 1, (short) fieldCount);
        } else {
            buffer[countAt] = TypeCode.INT;
            INTS.set(buffer, countAt + 1, fieldCount);
        }
    }

    private void putType(StructType type) {
        if (named == null) {
            putInt(type.id());
        } else {
            putString(type.name());
        }
    }

    @Override
    public void beginArray(ElementType element, int dimensions, int size) {
        enter();
        if (dimensions > TypeCode.MAX_DIMENSIONS) {
            throw new IllegalArgumentException(
                    "an array of " + dimensions + " dimensions cannot be sent; 9 are the most there can be");
        }
        reserve(2);
        buffer[position] = TypeCode.ARRAY;
        buffer[position + 1] = element.code();
        position += 2;
        StructType type = element.type();
        if (type != null) {
            putType(type);
        }
        reserve(2 * MAX_INT);
        position = put(put(position, dimensions), size);
    }

    void beginArray(WireValue.Items items) {
        enter();
        putCode(TypeCode.ARRAY);
        putCode(items.element());
        if (items.type() != null) {
            putType(items.type());
        }
        putInt(items.dimensions());
        putInt(items.values().size());
    }

    @Override
    public void endArray() {
        depth--;
        putCode(TypeCode.NONE);
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw new IllegalArgumentException("structs and arrays are nested deeper than " + MAX_DEPTH
                    + " levels; is there a value that contains itself?");
        }
    }
}
