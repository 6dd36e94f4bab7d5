package dev.burin.runtime.wire;

import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LargeValue;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.WireFormatException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads single values from the bytes of a packet, and keeps the place and the budget. */
abstract class ScalarReader extends StructReader {
    static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    byte[] data = new byte[0];
    int position;
    int end;

    /** What counts and lengths may still come to, all together. */
    int budget;

    private int start;
    private @Nullable Insert insert; // until it is read

    final void open(byte[] bytes, int offset, int length) {
        if (data != bytes) { // a collector like G1 takes note of a reference in an old object with a fence: 6 ns
            data = bytes;
        }
        start = offset;
        position = offset;
        end = offset + length;
        budget = insert == null ? length : length + insert.length();
    }

    /** Names the value that stands elsewhere in what is read next; null for none. */
    final void setInsert(@Nullable Insert apart) {
        if (apart != null || insert != null) { // as in open
            insert = apart;
        }
    }

    /** Whether a value of so many bytes, which would be next, stands elsewhere. */
    final boolean isInsert(long size) {
        return insert != null && insert.at() == position && insert.value().size() == size;
    }

    /** Takes the value that would be next, and stands elsewhere, which it does. */
    final <A> A takeInsert(Class<A> type) {
        return type.cast(Objects.requireNonNull(takeApart()).array());
    }

    /** Takes the value that would be next, or begins there, if it stands elsewhere; null if not. */
    final @Nullable LargeValue takeApart() {
        Insert there = insert;
        if (there == null || there.at() != position) {
            return null;
        }
        insert = null; // it belongs to whoever reads it
        start -= there.length(); // as if its bytes had been passed
        return there.value();
    }

    // ---- scalars ----

    @Override
    public boolean readNull() {
        if (peek() == TypeCode.NULL) {
            position++;
            return true;
        }
        return false;
    }

    @Override
    public boolean readBoolean() {
        byte code = next();
        if (code == TypeCode.TRUE) {
            return true;
        }
        if (code == TypeCode.FALSE) {
            return false;
        }
        throw wrong("a boolean", code);
    }

    @Override
    public byte readByte() {
        return (byte) integer(next(), Byte.MIN_VALUE, Byte.MAX_VALUE, "a byte");
    }

    @Override
    public short readShort() {
        return (short) integer(next(), Short.MIN_VALUE, Short.MAX_VALUE, "a short");
    }

    @Override
    public int readInt() {
        byte code = next();
        if (code >= TypeCode.MIN_TINY) {
            return code;
        }
        if (code == TypeCode.INT && position + 4 <= end) {
            position += 4;
            return (int) INTS.get(data, position - 4);
        }
        if (code == TypeCode.SHORT && position + 2 <= end) {
            position += 2;
            return (short) SHORTS.get(data, position - 2);
        }
        return (int) integer(code, Integer.MIN_VALUE, Integer.MAX_VALUE, "an int");
    }

    @Override
    public long readLong() {
        byte code = next();
        if (code == TypeCode.LONG && end - position >= 8) {
            position += 8;
            return (long) LONGS.get(data, position - 8);
        }
        return integer(code, Long.MIN_VALUE, Long.MAX_VALUE, "a long");
    }

    /** Reads an integer whose first byte has been read. */
    final long integer(byte code, long min, long max, String expected) {
        long value;
        if (code >= TypeCode.MIN_TINY) {
            value = code;
        } else if (code == TypeCode.BYTE) {
            value = data[advance(1)];
        } else if (code == TypeCode.SHORT) {
            value = (short) SHORTS.get(data, advance(2));
        } else if (code == TypeCode.INT) {
            value = (int) INTS.get(data, advance(4));
        } else if (code == TypeCode.LONG) {
            value = (long) LONGS.get(data, advance(8));
        } else {
            throw wrong(expected, code);
        }
        if (value < min || value > max) {
            throw bad(value + " is out of the range of " + expected);
        }
        return value;
    }

    @Override
    public float readFloat() {
        byte code = next();
        if (code != TypeCode.FLOAT) {
            throw wrong("a float", code);
        }
        return Float.intBitsToFloat((int) INTS.get(data, advance(4)));
    }

    @Override
    public double readDouble() {
        byte code = next();
        if (code != TypeCode.DOUBLE) {
            throw wrong("a double", code);
        }
        return Double.longBitsToDouble((long) LONGS.get(data, advance(8)));
    }

    @Override
    public String readString() {
        byte code = next();
        if (code != TypeCode.STRING && code != TypeCode.EMPTY_STRING) {
            throw wrong("a string", code);
        }
        return readText(code);
    }

    /** Reads a text whose first byte has been read. */
    final String readText(byte code) {
        if (code == TypeCode.EMPTY_STRING) {
            return "";
        }
        int length = takeCount();
        return new String(data, advance(length), length, StandardCharsets.UTF_8);
    }

    // ---- bytes ----

    byte[] bytes() {
        return data;
    }

    int position() {
        return position;
    }

    int end() {
        return end;
    }

    void moveTo(int next) {
        position = next;
    }

    byte peek() {
        if (position >= end) {
            throw bad("the message ends where more must follow");
        }
        return data[position];
    }

    byte next() {
        if (position >= end) {
            throw bad("the message ends where more must follow");
        }
        return data[position++];
    }

    /** Moves over {@code bytes} bytes, which must be there; where they begin. */
    int advance(int bytes) {
        if (bytes > end - position) {
            throw bad("the message ends where " + bytes + " more bytes must follow");
        }
        int from = position;
        position += bytes;
        return from;
    }

    /** Reads a count, size or length and takes it off the budget. */
    int takeCount() {
        int count = readInt();
        if (count < 0 || count > budget) {
            throw bad("a count or length of " + count + ", where " + budget + " at most is possible");
        }
        budget -= count;
        return count;
    }

    WireFormatException wrong(String expected, byte found) {
        position--;
        return bad("expected " + expected + " and found " + TypeCode.describe(found));
    }

    WireFormatException bad(String text) {
        int skipped = insert == null || insert.at() > position ? 0 : insert.length();
        return new WireFormatException("at byte " + (position - start + skipped) + " of a message: " + text);
    }
}
