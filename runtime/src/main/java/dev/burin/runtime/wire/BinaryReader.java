package dev.burin.runtime.wire;

import dev.burin.runtime.ResultLostException;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stub.ElementType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.WireId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages from the bytes of a packet.
 *
 * <p>Takes what Apache Etch takes and refuses what it refuses. Every count, size and length is taken off a budget, which
 * is the size of the packet at first: no honest message exceeds it, and nothing is allocated beyond it. Reused from packet
 * to packet; used by one thread at a time.
 */
public final class BinaryReader extends FieldReader {
    private static final int MAX_DEPTH = 100;

    private final TypeTable types;
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
    private boolean packing; // arrays of primitives may be packed

    public BinaryReader(TypeTable types) {
        this.types = types;
    }

    /** Says whether arrays of primitives may be packed in what is read from now on. */
    void setPacking(boolean packs) {
        packing = packs;
    }

    /** Takes a code of a packed array, if that is next and may be. */
    boolean takePacked(byte code) {
        if (packing && peek() == code) {
            position++;
            return true;
        }
        return false;
    }

    // ---- the envelope ----

    /**
     * Begins to read a message: version, type, count, and the message's numbers if they stand first, as they mostly do. The
     * fields follow.
     *
     * @param bytes are read until the next message is begun, and never written
     */
    public void begin(byte[] bytes, int offset, int length) {
        begin(bytes, offset, length, null);
    }

    /** As {@link #begin(byte[], int, int)}, with a value that stands elsewhere; who reads it gets that very array. */
    void begin(byte[] bytes, int offset, int length, @Nullable Insert apart) {
        setInsert(apart);
        readHead(bytes, offset, length);
        if (nextIs(EnvelopeField.MESSAGE_ID)) {
            readMessageId();
        }
        if (nextIs(EnvelopeField.IN_REPLY_TO)) {
            readInReplyTo();
        }
    }

    /** Reads version, type and count. All fields follow, the message's numbers too. */
    void readHead(byte[] bytes, int offset, int length) {
        open(bytes, offset, length);
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

    private void readMessageId() {
        messageId = readLong();
        hasMessageId = true;
    }

    private void readInReplyTo() {
        inReplyTo = readLong();
        hasInReplyTo = true;
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
        if (at < end && bytes[at] == TypeCode.NONE) {
            position = at + 1;
            return false;
        }
        if (end - at > KEY && bytes[at] == TypeCode.INT && bytes[at + KEY] != TypeCode.NULL) {
            int id = (int) INTS.get(bytes, at + 1);
            if (depth > 0 || (id != EnvelopeField.MESSAGE_ID && id != EnvelopeField.IN_REPLY_TO)) {
                field = id;
                position = at + KEY;
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
                readMessageId();
            }
            return true;
        }
        if (field == EnvelopeField.IN_REPLY_TO) {
            if (!readNull()) {
                readInReplyTo();
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

    // ---- arrays of primitives ----

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
        if (isInsert(length)) {
            return takeInsert(byte[].class);
        }
        int from = advance(length);
        return Arrays.copyOfRange(data, from, from + length);
    }

    /** Passes over a byte array behind its code. */
    void skipBytes() {
        int length = takeCount();
        if (!isInsert(length)) {
            advance(length);
        }
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
        if (takeHead(expected.type().id())) {
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

    void enter() {
        if (++depth > MAX_DEPTH) {
            throw bad("structs and arrays are nested deeper than " + MAX_DEPTH + " levels");
        }
    }
}
