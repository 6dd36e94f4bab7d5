package dev.burin.cli.packet;

import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import dev.burin.idl.model.TypeReference.AnyObject;
import dev.burin.idl.model.TypeReference.Primitive;
import dev.burin.runtime.stub.WireId;
import dev.burin.runtime.wire.WireValue.Items;
import dev.burin.runtime.wire.WireValue.Name;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an array is made of, as a byte on the wire and as a word. */
final class ArrayName {

    static final byte STRUCT = (byte) 0x95;
    static final byte OLD_STRUCT = (byte) 0x94;
    static final byte ANY = (byte) 0x96;

    private static final byte FALSE = (byte) 0x82;
    private static final byte EMPTY_STRING = (byte) 0x92;
    private static final Map<PrimitiveKind, Byte> CODES = Map.of(
            PrimitiveKind.BOOLEAN, (byte) 0x83,
            PrimitiveKind.BYTE, (byte) 0x84,
            PrimitiveKind.SHORT, (byte) 0x85,
            PrimitiveKind.INT, (byte) 0x86,
            PrimitiveKind.LONG, (byte) 0x87,
            PrimitiveKind.FLOAT, (byte) 0x88,
            PrimitiveKind.DOUBLE, (byte) 0x89,
            PrimitiveKind.STRING, (byte) 0x93);
    private static final Map<Byte, PrimitiveKind> KINDS = new HashMap<>();

    static {
        CODES.forEach((kind, code) -> KINDS.put(code, kind));
        KINDS.put(FALSE, PrimitiveKind.BOOLEAN);
        KINDS.put(EMPTY_STRING, PrimitiveKind.STRING);
    }

    private ArrayName() {}

    /** Returns the type that the elements of an array are declared to have; null when they have a type with a name. */
    static @Nullable TypeReference plainElement(Items array) {
        int dimensions = array.dimensions() - 1;
        PrimitiveKind kind = KINDS.get(array.element());
        if (kind != null) {
            return new Primitive(kind, dimensions);
        }
        return array.element() == ANY ? new AnyObject(dimensions) : null;
    }

    /** Returns the code of the elements of an array of this type. */
    static byte code(TypeReference type) {
        if (type instanceof Primitive primitive) {
            return CODES.getOrDefault(primitive.kind(), ANY);
        }
        return type instanceof AnyObject ? ANY : STRUCT;
    }

    /** Returns what a type or field that the interface does not know is called. */
    static String unknown(Name name) {
        return "#" + (name.text() == null ? Integer.toString(name.id()) : name.text());
    }

    /** Returns what {@link #unknown} gave a name to; null when it is no such name. */
    static @Nullable Name parseUnknown(String text) {
        if (!text.startsWith("#")) {
            return null;
        }
        String rest = text.substring(1);
        try {
            return new Name(Integer.parseInt(rest), null);
        } catch (NumberFormatException e) {
            return new Name(WireId.of(rest), rest);
        }
    }
}
