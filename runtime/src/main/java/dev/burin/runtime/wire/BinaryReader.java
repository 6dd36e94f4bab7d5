package dev.burin.runtime.wire;

import dev.burin.runtime.ResultLostException;
import dev.burin.runtime.stub.ElementType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.WireFormatException;
import dev.burin.runtime.stub.WireId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages from the bytes of a packet.
 *
 * <p>Takes what Apache Etch takes and refuses what it refuses. Every count, size and length is taken off a budget, which
 * is the size of the packet at first: no honest message exceeds it, and nothing is allocated beyond it. Reused from packet
 * to packet; used by one thread at a time.
 */
public final class BinaryReader extends StructReader {
    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private static final int MAX_DEPTH = 100;

    private final TypeTable types;
    private byte[] data = new byte[0];
    private int start;
    private int position;
    private int end;
    private int budget;
    private int depth;
    private int field;
    private @Nullable String name; // what the last readName read, if it was a name and not an id
    private int peekedType;
    private int messageType;
    private @Nullable String messageTypeName;
    private boolean hasMessageId;
    private long messageId;
    private boolean hasInReplyTo;
    private long inReplyTo;
    private @Nullable String problem;

    public BinaryReader(TypeTable types) {
        this.types = types;
    }

    // ---- the envelope ----

    /**
     * Begins to read a message: version, type and count. The fields follow.
     *
     * @param bytes are read until the next message is begun, and never written
     */
    public void begin(byte[] bytes, int offset, int length) {
        data = bytes;
        start = offset;
        position = offset;
        end = offset + length;
        budget = length;
        depth = 0;
        hasMessageId = false;
        hasInReplyTo = false;
        problem = null;
        byte version = next();
        if (version != TypeCode.VERSION) {
            throw bad("the version of a message is " + version + ", and 3 is the only one there is");
        }
        messageTypeName = null;
        messageType = readName();
        messageTypeName = name;
        takeCount();
    }

    /** The id of the message's type. */
    public int messageType() {
        return messageType;
    }

    /** The name of the type, if the peer sent that and not the id. */
    public @Nullable String messageTypeName() {
        return messageTypeName;
    }

    /** Whether the fields read so far included {@code _messageId}. */
    public boolean hasMessageId() {
        return hasMessageId;
    }

    public long messageId() {
        return messageId;
    }

    /** Whether the fields read so far included {@code _inReplyTo}. */
    public boolean hasInReplyTo() {
        return hasInReplyTo;
    }

    public long inReplyTo() {
        return inReplyTo;
    }

    /**
     * Finds {@code _inReplyTo} without reading anything else; the fields are then read from the first one on.
     *
     * @return whether there is one
     */
    public boolean findInReplyTo(StructType type) {
        int firstField = position;
        int budgetThere = budget;
        while (!hasInReplyTo && nextField(type)) {
            skip();
        }
        position = firstField;
        budget = budgetThere;
        return hasInReplyTo;
    }

    /** Why the message could be read but not understood; null when it was understood. */
    public @Nullable String problem() {
        return problem;
    }

    @Override
    public TypeTable types() {
        return types;
    }

    // ---- fields ----

    @Override
    public boolean nextField(StructType type) {
        byte[] bytes = data;
        int at = position;
        if (end - at > 5 && bytes[at] == TypeCode.INT && bytes[at + 5] != TypeCode.NULL) {
            int id = (int) INTS.get(bytes, at + 1);
            if (depth > 0 || (id != EnvelopeField.MESSAGE_ID && id != EnvelopeField.IN_REPLY_TO)) {
                field = id;
                position = at + 5;
                return true;
            }
        }
        return nextOtherField(type);
    }

    /** All that is not an id with a value: kept apart, because the short way above is then inlined. */
    private boolean nextOtherField(StructType type) {
        while (true) {
            if (peek() == TypeCode.NONE) {
                position++;
                return false;
            }
            field = readName();
            if (name != null && isUnknown(name, type)) {
                skip();
                continue;
            }
            if (depth == 0 && isEnvelope()) {
                continue;
            }
            if (peek() == TypeCode.NULL) {
                position++;
                continue;
            }
            return true;
        }
    }

    /** A name counts only if it is one of the type's: another that has the same hash is another field. */
    private boolean isUnknown(String fieldName, StructType type) {
        return !fieldName.equals(type.fieldName(field)) && !(depth == 0 && fieldName.equals(EnvelopeField.name(field)));
    }

    private boolean isEnvelope() {
        if (field == EnvelopeField.MESSAGE_ID) {
            if (!readNull()) {
                messageId = readLong();
                hasMessageId = true;
            }
            return true;
        }
        if (field == EnvelopeField.IN_REPLY_TO) {
            if (!readNull()) {
                inReplyTo = readLong();
                hasInReplyTo = true;
            }
            return true;
        }
        return false;
    }

    @Override
    public int field() {
        return field;
    }

    /** Reads a type or a key: an integer in any form, or a name, whose id is returned. */
    int readName() {
        byte code = next();
        name = null;
        if (code == TypeCode.STRING || code == TypeCode.EMPTY_STRING) {
            String read = readText(code);
            name = read;
            return WireId.of(read);
        }
        return (int) integer(code, Integer.MIN_VALUE, Integer.MAX_VALUE, "a type or a field");
    }

    /** The name that the last type or key was read as; null when it was read as an id. */
    @Nullable
    String lastName() {
        return name;
    }

    @Override
    public void notUnderstood(String reason) {
        if (problem == null) {
            problem = reason;
        }
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

    private long integer(byte code, long min, long max, String expected) {
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

    private String readText(byte code) {
        if (code == TypeCode.EMPTY_STRING) {
            return "";
        }
        int length = takeCount();
        return new String(data, advance(length), length, StandardCharsets.UTF_8);
    }

    @Override
    public byte[] readBytes() {
        if (peek() == TypeCode.ARRAY) {
            return ArrayReader.bytes(this);
        }
        byte code = next();
        if (code != TypeCode.BYTES) {
            throw wrong("a byte array", code);
        }
        int length = takeCount();
        int from = advance(length);
        return Arrays.copyOfRange(data, from, from + length);
    }

    @Override
    public boolean[] readBooleans() {
        return ArrayReader.booleans(this);
    }

    @Override
    public short[] readShorts() {
        return ArrayReader.shorts(this);
    }

    @Override
    public int[] readInts() {
        return ArrayReader.ints(this);
    }

    @Override
    public long[] readLongs() {
        return ArrayReader.longs(this);
    }

    @Override
    public float[] readFloats() {
        return ArrayReader.floats(this);
    }

    @Override
    public double[] readDoubles() {
        return ArrayReader.doubles(this);
    }

    @Override
    public @Nullable Object readObject() {
        return ObjectReader.read(this, peek());
    }

    // ---- structs ----

    @Override
    public @Nullable Throwable readException() {
        byte code = peek();
        if (code != TypeCode.STRUCT && code != TypeCode.OLD_STRUCT) {
            return null;
        }
        StructCodec<?> codec = peekStruct();
        if (codec == null) {
            String type = describeName();
            skip();
            return new ResultLostException(
                    "the peer answered with a value or exception of " + type + ", which this end does not know", null);
        }
        return codec.isException() ? (Throwable) read(codec) : null;
    }

    /** Passes over a struct whose type {@link #peekStruct} did not know. */
    void skipUnknown() {
        notUnderstood("a value of " + describeName() + ", which this end does not know");
        skip();
    }

    /** The codec of the struct that stands here, without reading it; null when its type is unknown. */
    @Nullable
    StructCodec<?> peekStruct() {
        int here = position++;
        int budgetThere = budget;
        int type = readName();
        position = here;
        budget = budgetThere; // a name takes its length off it, when it is read in earnest
        peekedType = type;
        return known(type);
    }

    private String describeName() {
        return name == null ? String.format("type #%d", peekedType) : "type " + name;
    }

    private @Nullable StructCodec<?> known(int type) {
        StructCodec<?> codec = types.codecOf(type);
        return codec == null || (name != null && !name.equals(codec.type().name())) ? null : codec;
    }

    @Override
    public @Nullable StructCodec<?> beginStruct(StructCodec<?> expected) {
        int at = position;
        if (end - at > 6
                && data[at] == TypeCode.STRUCT
                && data[at + 1] == TypeCode.INT
                && (int) INTS.get(data, at + 2) == expected.type().id()) {
            position = at + 6;
            takeCount();
            enter();
            return expected;
        }
        return beginOtherStruct(expected);
    }

    private @Nullable StructCodec<?> beginOtherStruct(StructCodec<?> expected) {
        byte code = next();
        if (code != TypeCode.STRUCT && code != TypeCode.OLD_STRUCT) {
            throw wrong("a " + expected.type(), code);
        }
        int type = readName();
        StructCodec<?> codec = type == expected.type().id() && name == null ? expected : known(type);
        if (codec == null) {
            peekedType = type;
            notUnderstood("a value of " + describeName() + ", which this end does not know, in place of a "
                    + expected.type());
            ValueSkipper.skipFields(this);
            return null;
        }
        if (codec != expected && !codec.type().isA(expected.type())) {
            throw bad("expected a " + expected.type() + " and found a " + codec.type());
        }
        takeCount();
        enter();
        return codec;
    }

    @Override
    public void endStruct() {
        depth--;
    }

    // ---- arrays ----

    @Override
    public int beginArray(ElementType element, int dimensions) {
        byte code = next();
        if (code != TypeCode.ARRAY) {
            throw wrong("an array", code);
        }
        if (ArrayHead.isNext(this, element, dimensions)) {
            int size = takeCount();
            enter();
            return Math.min(size, end - position);
        }
        ArrayHead head = ArrayHead.read(this);
        if (!head.fits(element, dimensions)) {
            throw bad("expected an array of " + ArrayHead.describe(element) + " with " + dimensions
                    + " dimensions and found one of " + ArrayHead.describe(head.element()) + " with "
                    + head.dimensions());
        }
        return sizeHint(head);
    }

    /** An element takes a byte at least, so that a size beyond the bytes that are left is only a claim. */
    int sizeHint(ArrayHead head) {
        return Math.min(head.size(), end - position);
    }

    /** The element type of an array whose code for it has been read: the type of its structs follows. */
    ElementType readElementType() {
        int type = readName();
        StructCodec<?> codec = known(type);
        if (codec == null) {
            peekedType = type;
            throw bad("an array of " + describeName() + ", which this end does not know");
        }
        return ElementType.of(codec.type());
    }

    @Override
    public boolean nextElement() {
        if (peek() == TypeCode.NONE) {
            position++;
            depth--;
            return false;
        }
        return true;
    }

    @Override
    public void skip() {
        ValueSkipper.skip(this);
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

    void enter() {
        if (++depth > MAX_DEPTH) {
            throw bad("structs and arrays are nested deeper than " + MAX_DEPTH + " levels");
        }
    }

    WireFormatException wrong(String expected, byte found) {
        position--;
        return bad("expected " + expected + " and found " + TypeCode.describe(found));
    }

    WireFormatException bad(String text) {
        return new WireFormatException("at byte " + (position - start) + " of a message: " + text);
    }
}
