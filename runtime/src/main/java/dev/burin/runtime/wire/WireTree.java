package dev.burin.runtime.wire;

import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.WireFormatException;
import dev.burin.runtime.stub.WireId;
import dev.burin.runtime.wire.WireValue.Field;
import dev.burin.runtime.wire.WireValue.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Message bodies to trees of values and back, without an interface: for tools. Calls of generated code never take
 * this way.
 *
 * <p>A message is a {@link WireValue.Struct}: its type, and its fields with the ids of the message among them.
 */
public final class WireTree {
    private WireTree() {}

    /**
     * Reads the body of a packet; what stands behind the message is ignored.
     *
     * @throws WireFormatException when it is no message
     */
    public static WireValue.Struct read(byte[] body) {
        BinaryReader in = new BinaryReader(TypeTable.builtin());
        in.readHead(body, 0, body.length);
        return new WireValue.Struct(new Name(in.messageType(), in.messageTypeName()), readFields(in));
    }

    /** A message as a tree with names in it, as far as its types know them. */
    public static WireValue.Struct of(Message message, TypeTable types) {
        BinaryWriter out = new BinaryWriter(true);
        out.write(message, types, 0, Integer.MAX_VALUE - 64);
        BinaryReader in = new BinaryReader(TypeTable.builtin());
        in.begin(out.buffer(), 0, out.position());
        return new WireValue.Struct(new Name(in.messageType(), in.messageTypeName()), readFields(in));
    }

    /** Reads the value of the field that a message is at, whatever it is. */
    public static WireValue readValue(StructReader in) {
        return readValue((BinaryReader) in);
    }

    /** Writes fields into a message; their ids only, as messages have them. */
    public static void writeFields(StructWriter out, List<Field> fields) {
        writeFields((BinaryWriter) out, fields);
    }

    private static List<Field> readFields(BinaryReader in) {
        List<Field> fields = new ArrayList<>();
        while (in.peek() != TypeCode.NONE) {
            fields.add(new Field(readName(in), readValue(in)));
        }
        in.next();
        return fields;
    }

    private static Name readName(BinaryReader in) {
        int id = in.readName();
        return new Name(id, in.lastName());
    }

    private static WireValue readValue(BinaryReader in) {
        byte code = in.peek();
        if (code >= TypeCode.MIN_TINY) {
            return new WireValue.Whole(in.readLong());
        }
        return switch (code) {
            case TypeCode.NULL -> {
                in.next();
                yield new WireValue.Null();
            }
            case TypeCode.FALSE, TypeCode.TRUE -> new WireValue.Truth(in.readBoolean());
            case TypeCode.BYTE, TypeCode.SHORT, TypeCode.INT, TypeCode.LONG -> new WireValue.Whole(in.readLong());
            case TypeCode.FLOAT -> new WireValue.Single(in.readFloat());
            case TypeCode.DOUBLE -> new WireValue.Real(in.readDouble());
            case TypeCode.EMPTY_STRING, TypeCode.STRING -> new WireValue.Text(in.readString());
            case TypeCode.BYTES -> new WireValue.Bytes(HexFormat.of().formatHex(in.readBytes()));
            case TypeCode.ARRAY -> readArray(in);
            case TypeCode.STRUCT, TypeCode.OLD_STRUCT -> readStruct(in);
            default -> throw in.bad("expected a value and found " + TypeCode.describe(code));
        };
    }

    private static WireValue readStruct(BinaryReader in) {
        in.next();
        Name type = readName(in);
        in.takeCount();
        in.enter();
        List<Field> fields = readFields(in);
        in.endStruct();
        return new WireValue.Struct(type, fields);
    }

    private static WireValue readArray(BinaryReader in) {
        in.next();
        byte element = in.next();
        Name type = null;
        if (element == TypeCode.STRUCT || element == TypeCode.OLD_STRUCT) {
            type = readName(in);
        } else if (ArrayHead.elementOf(element) == null) {
            throw in.bad("expected the type of an array's elements and found " + TypeCode.describe(element));
        }
        int dimensions = ArrayHead.readDimensions(in);
        in.takeCount();
        in.enter();
        List<WireValue> values = new ArrayList<>();
        while (in.nextElement()) {
            values.add(readValue(in));
        }
        return new WireValue.Items(element, type, dimensions, values);
    }

    /** Writes the body of a packet. */
    public static byte[] write(WireValue.Struct message) {
        BinaryWriter out = new BinaryWriter(false);
        out.writeTree(message);
        return Arrays.copyOf(out.buffer(), out.position());
    }

    static void writeFields(BinaryWriter out, List<Field> fields) {
        for (Field field : fields) {
            out.countField();
            putName(out, field.key());
            putValue(out, field.value());
        }
    }

    private static void putName(BinaryWriter out, Name name) {
        if (name.text() == null) {
            out.putInt(name.id());
        } else {
            out.putString(name.text());
        }
    }

    private static void putValue(BinaryWriter out, WireValue value) {
        if (value instanceof WireValue.Whole whole) {
            out.putLong(whole.value());
        } else if (value instanceof WireValue.Text text) {
            out.putString(text.value());
        } else if (value instanceof WireValue.Truth truth) {
            out.putBoolean(truth.value());
        } else if (value instanceof WireValue.Real real) {
            out.putDouble(real.value());
        } else if (value instanceof WireValue.Single single) {
            out.putFloat(single.value());
        } else if (value instanceof WireValue.Bytes bytes) {
            out.putBytes(HexFormat.of().parseHex(bytes.hex()));
        } else if (value instanceof WireValue.Items items) {
            putItems(out, items);
        } else if (value instanceof WireValue.Struct struct) {
            long mark = out.beginStruct(struct.type());
            writeFields(out, struct.fields());
            out.endStruct(mark);
        } else {
            out.putNull();
        }
    }

    private static void putItems(BinaryWriter out, WireValue.Items items) {
        out.beginArray(items);
        for (WireValue value : items.values()) {
            putValue(out, value);
        }
        out.endArray();
    }

    /** The id of a name that only a person has given. */
    public static Name named(String text) {
        return new Name(WireId.of(text), null);
    }
}
