package dev.burin.runtime.wire;

import dev.burin.runtime.stub.ElementType;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
public final class BinaryWriter extends StructWriter {
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The room that an integer value needs: it takes five bytes at most, and eight are written at once. */
    static final int MAX_INT = 8;

    static final int MAX_LONG = 9;

    /** {@link TypeCode#INT} as the first of eight bytes. */
    private static final long INT_CODE = (long) TypeCode.INT << 56;

    /** Numbers of an array are checked for room in groups of so many, not one by one. */
    static final int GROUP = 64;

    private static final int MAX_DEPTH = 100;

    /** What a buffer has at first. */
    private static final int FIRST = 512;

    /** A larger buffer is taken from those that are shared, and given back after the message. */
    private static final int KEPT = 64 * 1024;

    private TypeTable types = TypeTable.builtin();
    private final @Nullable Deque<StructType> named; // what is being written, when names travel in place of ids
    private final LargeBuffers large;
    private byte[] buffer = new byte[FIRST];
    private int position;
    private int end; // of the bytes a packet may have
    private int limit;
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
        this.large = large;
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
        this.types = typeTable;
        this.limit = limit;
        end = limit > Integer.MAX_VALUE - 8 - headroom ? Integer.MAX_VALUE - 8 : headroom + limit;
        position = headroom;
        depth = 0;
        fieldCount = 0;
        StructType type = message.type();
        reserve(1);
        buffer[position++] = TypeCode.VERSION;
        putType(type);
        if (named != null) {
            named.clear();
            named.push(type);
        }
        reserve(1);
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

    /** Writes a message that stands as a tree, with the type, ids and names that are in it. */
    void writeTree(WireValue.Struct tree) {
        limit = Integer.MAX_VALUE - 64;
        end = limit;
        position = 0;
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
        return beginFields();
    }

    private void putType(WireValue.Name type) {
        if (type.text() == null) {
            putInt(type.id());
        } else {
            putString(type.text());
        }
    }

    /** Goes to another position, up to which bytes were put. */
    void moveTo(int next) {
        position = next;
    }

    /** The array that holds the message; valid until the next write. */
    public byte[] buffer() {
        return buffer;
    }

    /** Where the message ends in {@link #buffer()}. */
    public int position() {
        return position;
    }

    /** Gives up a buffer that one large message has made large. */
    void shrink() {
        if (buffer.length > KEPT) {
            large.giveBack(buffer);
            buffer = new byte[FIRST];
        }
    }

    @Override
    public TypeTable types() {
        return types;
    }

    // ---- fields ----

    @Override
    public void putKey(int field) {
        if (!isNamed(field)) {
            reserve(MAX_INT);
            position = put(position, field);
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
        if (isNamed(field)) {
            putBoolean(value);
            return;
        }
        reserve(MAX_INT + 1);
        int at = put(position, field);
        buffer[at] = value ? TypeCode.TRUE : TypeCode.FALSE;
        position = at + 1;
    }

    @Override
    public void writeInt(int field, int value) {
        if (isNamed(field)) {
            putInt(value);
            return;
        }
        reserve(2 * MAX_INT);
        position = put(put(position, field), value);
    }

    @Override
    public void writeLong(int field, long value) {
        if (isNamed(field)) {
            putLong(value);
            return;
        }
        reserve(MAX_INT + MAX_LONG);
        position = put(put(position, field), value);
    }

    @Override
    public void writeFloat(int field, float value) {
        if (isNamed(field)) {
            putFloat(value);
            return;
        }
        reserve(MAX_INT + 5);
        position = put(put(position, field), value);
    }

    @Override
    public void writeDouble(int field, double value) {
        if (isNamed(field)) {
            putDouble(value);
            return;
        }
        reserve(MAX_INT + 9);
        position = put(put(position, field), value);
    }

    @Override
    public void writeString(int field, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (isNamed(field)) {
            putString(value);
            return;
        }
        reserve(2L * MAX_INT + 1 + value.length());
        position = put(position, field);
        append(value);
    }

    /** Counts a field, and writes its name where names travel; where not, its id is still to be written. */
    private boolean isNamed(int field) {
        fieldCount++;
        if (named == null) {
            return false;
        }
        putName(field);
        return true;
    }

    // ---- values ----

    @Override
    public void putNull() {
        putCode(TypeCode.NULL);
    }

    @Override
    public void putBoolean(boolean value) {
        putCode(value ? TypeCode.TRUE : TypeCode.FALSE);
    }

    private void putCode(byte code) {
        reserve(1);
        buffer[position++] = code;
    }

    @Override
    public void putInt(int value) {
        reserve(MAX_INT);
        position = put(position, value);
    }

    /** Puts an integer where there is room for it; the position behind it. */
    int put(int at, int value) {
        byte[] bytes = buffer;
        if (value >= TypeCode.MIN_TINY && value <= Byte.MAX_VALUE) {
            bytes[at] = (byte) value;
            return at + 1;
        }
        if (value != (short) value) {
            LONGS.set(
                    bytes, at, INT_CODE | (value & 0xffff_ffffL) << 24); // code and value with one check of the bounds
            return at + 5;
        }
        if (value != (byte) value) {
            bytes[at] = TypeCode.SHORT;
            SHORTS.set(bytes, at + 1, (short) value);
            return at + 3;
        }
        bytes[at] = TypeCode.BYTE;
        bytes[at + 1] = (byte) value;
        return at + 2;
    }

    @Override
    public void putLong(long value) {
        reserve(MAX_LONG);
        position = put(position, value);
    }

    int put(int at, long value) {
        if (value == (int) value) {
            return put(at, (int) value);
        }
        buffer[at] = TypeCode.LONG;
        LONGS.set(buffer, at + 1, value);
        return at + 9;
    }

    @Override
    public void putFloat(float value) {
        reserve(5);
        position = put(position, value);
    }

    int put(int at, float value) {
        buffer[at] = TypeCode.FLOAT;
        INTS.set(buffer, at + 1, Float.floatToIntBits(value)); // makes any NaN the canonical one
        return at + 5;
    }

    @Override
    public void putDouble(double value) {
        reserve(9);
        position = put(position, value);
    }

    int put(int at, double value) {
        buffer[at] = TypeCode.DOUBLE;
        LONGS.set(buffer, at + 1, Double.doubleToLongBits(value));
        return at + 9;
    }

    @Override
    public void putString(String value) {
        reserve(1L + MAX_INT + value.length());
        append(value);
    }

    /** Puts a text where there is room for it if it is ASCII. */
    private void append(String value) {
        int units = value.length();
        if (units == 0) {
            buffer[position++] = TypeCode.EMPTY_STRING;
            return;
        }
        buffer[position] = TypeCode.STRING;
        int start = put(position + 1, units);
        if (Utf8.writeAscii(value, buffer, start)) {
            position = start + units;
        } else {
            int length = Utf8.length(value);
            reserve(1L + MAX_INT + length);
            position = Utf8.write(value, buffer, put(position + 1, length));
        }
    }

    @Override
    public void putBytes(byte[] value) {
        reserve(1L + MAX_INT + value.length);
        buffer[position] = TypeCode.BYTES;
        position = put(position + 1, value.length);
        System.arraycopy(value, 0, buffer, position, value.length);
        position += value.length;
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
            PackedArrays.write(this, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    @Override
    public void putInts(int[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    @Override
    public void putLongs(long[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    @Override
    public void putFloats(float[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, value);
        } else {
            ArrayWriter.write(this, value);
        }
    }

    @Override
    public void putDoubles(double[] value) {
        if (packing && PackedArrays.isWorthIt(value.length)) {
            PackedArrays.write(this, value);
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
        if (named == null) {
            reserve(2 + MAX_INT);
            buffer[position] = TypeCode.STRUCT;
            position = put(position + 1, type.id());
        } else {
            putCode(TypeCode.STRUCT);
            putString(type.name());
            named.push(type);
        }
        return beginFields();
    }

    private long beginFields() {
        reserve(1);
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
            reserve(MAX_INT);
            int size = fieldCount <= Short.MAX_VALUE ? 3 : 5;
            System.arraycopy(buffer, countAt + 1, buffer, countAt + size, position - countAt - 1);
            position += size - 1;
            if (size == 3) {
                buffer[countAt] = TypeCode.SHORT;
                SHORTS.set(buffer, countAt + 1, (short) fieldCount);
            } else {
                buffer[countAt] = TypeCode.INT;
                INTS.set(buffer, countAt + 1, fieldCount);
            }
        }
        putCode(TypeCode.NONE);
        if (position > end) {
            throw tooLarge(position);
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
        putCode(TypeCode.ARRAY);
        putCode(element.code());
        StructType type = element.type();
        if (type != null) {
            putType(type);
        }
        putInt(dimensions);
        putInt(size);
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

    // ---- room ----

    void reserve(long bytes) {
        if (position + bytes > buffer.length) {
            grow(position + bytes);
        }
    }

    private void grow(long needed) {
        // What is reserved may exceed what will be written; only what is far too large is refused here.
        if (needed - GROUP * MAX_LONG > end || needed > Integer.MAX_VALUE - 8) {
            throw tooLarge(Math.min(needed, position));
        }
        byte[] larger = needed > KEPT ? large.take((int) needed) : null;
        if (larger == null) {
            larger = new byte[(int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * buffer.length))];
        }
        System.arraycopy(buffer, 0, larger, 0, buffer.length);
        buffer = larger;
    }

    private MessageTooLargeException tooLarge(long reached) {
        return new MessageTooLargeException(reached - (end - limit), limit);
    }
}
