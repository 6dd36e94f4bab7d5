package dev.burin.cli.packet;

import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import dev.burin.idl.model.TypeReference.AnyObject;
import dev.burin.idl.model.TypeReference.Primitive;
import dev.burin.runtime.wire.WireValue;
import dev.burin.runtime.wire.WireValue.Bytes;
import dev.burin.runtime.wire.WireValue.Items;
import dev.burin.runtime.wire.WireValue.Null;
import dev.burin.runtime.wire.WireValue.Real;
import dev.burin.runtime.wire.WireValue.Single;
import dev.burin.runtime.wire.WireValue.Struct;
import dev.burin.runtime.wire.WireValue.Text;
import dev.burin.runtime.wire.WireValue.Truth;
import dev.burin.runtime.wire.WireValue.Whole;

/** Whether a value may stand where a type is declared: the rules by which a reader of Etch takes or refuses it. */
final class Fit {

    private final WireTypes types;

    Fit(WireTypes types) {
        this.types = types;
    }

    /** Returns whether a value fits, its fields and elements not looked at. */
    boolean fits(WireValue value, TypeReference type) {
        if (value instanceof Null) {
            return true;
        }
        if (type instanceof TypeReference.Void) {
            return false;
        }
        if (type.isArray()) {
            return fitsArray(value, type);
        }
        if (type instanceof Primitive primitive) {
            return fitsPrimitive(value, primitive);
        }
        String declared = WireTypes.nameOf(type);
        if (declared == null) {
            return true;
        }
        if (!(value instanceof Struct struct)) {
            return false;
        }
        WireType actual = types.find(struct.type().id(), struct.type().text());
        return actual == null || types.isA(actual, declared);
    }

    private static boolean fitsPrimitive(WireValue value, Primitive type) {
        return switch (type.kind()) {
            case BOOLEAN -> value instanceof Truth;
            case BYTE -> value instanceof Whole whole && whole.value() == (byte) whole.value();
            case SHORT -> value instanceof Whole whole && whole.value() == (short) whole.value();
            case INT -> value instanceof Whole whole && whole.value() == (int) whole.value();
            case LONG -> value instanceof Whole;
            case FLOAT -> value instanceof Single;
            case DOUBLE -> value instanceof Real;
            case STRING -> value instanceof Text;
        };
    }

    private boolean fitsArray(WireValue value, TypeReference type) {
        if (value instanceof Bytes) {
            return ArrayName.code(type) == (byte) 0x84 && type.dimensions() == 1;
        }
        if (!(value instanceof Items array)) {
            return false;
        }
        TypeReference element = ArrayName.plainElement(array);
        if (type instanceof AnyObject) {
            boolean isPrimitive = element instanceof Primitive primitive && primitive.kind() != PrimitiveKind.STRING;
            boolean isKnown = element != null || types.find(array) != null;
            return isKnown && array.dimensions() >= type.dimensions() + (isPrimitive ? 1 : 0);
        }
        if (array.dimensions() != type.dimensions()) {
            return false;
        }
        if (element != null) {
            return ArrayName.code(element) == ArrayName.code(type);
        }
        WireType actual = types.find(array);
        String declared = WireTypes.nameOf(type);
        return actual != null && declared != null && types.isA(actual, declared);
    }

    /** Returns whether an element of an array is null that may not be. */
    static boolean isMissing(boolean isNull, TypeReference element) {
        return isNull
                && !element.isArray()
                && element instanceof Primitive primitive
                && primitive.kind() != PrimitiveKind.STRING;
    }

    /** Returns what a value is, in words. */
    static String describe(WireValue value) {
        if (value instanceof Whole whole) {
            return "the number " + whole.value();
        } else if (value instanceof Text) {
            return "a string";
        } else if (value instanceof Truth) {
            return "a boolean";
        } else if (value instanceof Real) {
            return "a double";
        } else if (value instanceof Single) {
            return "a float";
        } else if (value instanceof Bytes) {
            return "a byte array";
        } else if (value instanceof Items) {
            return "an array";
        }
        return value instanceof Null ? "null" : "a struct";
    }
}
