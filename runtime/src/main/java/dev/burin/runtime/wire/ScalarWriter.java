package dev.burin.runtime.wire;

import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LargeBytes;
import dev.burin.runtime.stack.LargeValue;
import dev.burin.runtime.stub.StructWriter;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** Writes single values, and keeps the array, the place and the room. */
abstract class ScalarWriter extends StructWriter {
    static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /** The room that an integer value needs: it takes five bytes at most, and eight are written at once. */
    static final int MAX_INT = 8;

    static final int MAX_LONG = 9;

    /** {@link TypeCode#INT} as the first of eight bytes. */
    static final long INT_CODE = (long) TypeCode.INT << 56;

    /** Numbers of an array are checked for room in groups of so many, not one by one. */
    static final int GROUP = 64;

    /** What a buffer has at first. */
    private static final int FIRST = 512;

    byte[] buffer = new byte[FIRST];
    int position;

    private final LargeBuffers large;
    private int end; // of the bytes a packet may have
    private int limit;
    boolean inserting; // a large value may be left where it is
    private @Nullable Insert insert; // one that was
    private int inserted; // its bytes, which count as if they were in the buffer

    ScalarWriter(LargeBuffers large) {
        this.large = large;
    }

    /** Begins to write behind {@code headroom} bytes, and takes {@code most} bytes at most. */
    final void open(int headroom, int most) {
        limit = most;
        end = most > Integer.MAX_VALUE - 8 - headroom ? Integer.MAX_VALUE - 8 : headroom + most;
        position = headroom;
        forgetInsert();
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

    /** What belongs between the bytes of the message, and was left where it is; null if there is nothing. */
    @Nullable
    Insert insert() {
        return insert;
    }

    /** Gives up a buffer that one large message has made large, and what is the user's. */
    void shrink() {
        forgetInsert();
        if (buffer.length >= LargeBuffers.LARGE) {
            large.giveBack(buffer);
            leaveBuffer();
        }
    }

    private void forgetInsert() {
        if (insert != null) { // a collector like G1 takes note of a reference that is written, with a fence
            insert = null;
            inserted = 0;
        }
    }

    /** Leaves the buffer to somebody else. */
    final void leaveBuffer() {
        buffer = new byte[FIRST];
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

    final void putCode(byte code) {
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
        if (leaves(value.length)) {
            reserve(1L + MAX_INT);
            buffer[position] = TypeCode.BYTES;
            position = put(position + 1, value.length);
            leave(new LargeBytes(value));
            return;
        }
        reserve(1L + MAX_INT + value.length);
        buffer[position] = TypeCode.BYTES;
        position = put(position + 1, value.length);
        System.arraycopy(value, 0, buffer, position, value.length);
        position += value.length;
    }

    /** Whether a value of so many bytes is to be left where it is. */
    final boolean leaves(long size) {
        return size >= LargeBuffers.LARGE && inserting && insert == null && size <= Integer.MAX_VALUE - 64;
    }

    /** Leaves a value where it is, which would be put next. */
    final void leave(LargeValue value) {
        insert = new Insert(position, value);
        inserted = value.size();
        checkSize();
    }

    /** The bytes behind that place have been moved. */
    final void moveInsert(int from, int by) {
        Insert there = insert;
        if (there != null && there.at() > from) {
            insert = new Insert(there.at() + by, there.value());
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
        if (needed + inserted - GROUP * MAX_LONG > end || needed > Integer.MAX_VALUE - 8) {
            throw tooLarge(Math.min(needed, position) + inserted);
        }
        byte[] larger = needed >= LargeBuffers.LARGE ? large.take((int) needed, Integer.MAX_VALUE) : null;
        if (larger == null) {
            larger = new byte[(int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * buffer.length))];
        }
        System.arraycopy(buffer, 0, larger, 0, buffer.length);
        buffer = larger;
    }

    /** Refuses what has become larger than it may be. */
    final void checkSize() {
        if (position > end - inserted) {
            throw tooLarge((long) position + inserted);
        }
    }

    private MessageTooLargeException tooLarge(long reached) {
        return new MessageTooLargeException(reached - (end - limit), limit);
    }
}
