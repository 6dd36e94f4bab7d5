package dev.burin.cli.packet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.burin.cli.packet.WireType.Kind;
import dev.burin.cli.packet.WireType.Slot;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.wire.WireValue;
import dev.burin.runtime.wire.WireValue.Bytes;
import dev.burin.runtime.wire.WireValue.Field;
import dev.burin.runtime.wire.WireValue.Items;
import dev.burin.runtime.wire.WireValue.Name;
import dev.burin.runtime.wire.WireValue.Null;
import dev.burin.runtime.wire.WireValue.Real;
import dev.burin.runtime.wire.WireValue.Single;
import dev.burin.runtime.wire.WireValue.Struct;
import dev.burin.runtime.wire.WireValue.Text;
import dev.burin.runtime.wire.WireValue.Truth;
import dev.burin.runtime.wire.WireValue.Whole;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Messages as JSON documents. What the declared type says is not said again; everything else carries a {@code $type}, so
 * that {@link JsonToPacket} makes the same message of it.
 */
public final class PacketToJson {

    private final WireTypes types;
    private final Fit fit;
    private final CollectionsToJson collections;

    public PacketToJson(WireTypes types) {
        this.types = types;
        this.fit = new Fit(types);
        this.collections = new CollectionsToJson(this);
    }

    /**
     * Returns {@code {"type": name, "id": n, "fields": {...}}}.
     *
     * @throws PacketFault when a value is not what the interface declares
     */
    public JsonObject document(Struct message) {
        WireType type = types.find(message.type().id(), message.type().text());
        JsonObject document = new JsonObject();
        document.addProperty("type", type == null ? ArrayName.unknown(message.type()) : type.name());
        document.addProperty("id", message.type().id());
        JsonObject fields = new JsonObject();
        WireType known = WireTypes.asMessage(type);
        addFields(fields, known, message.fields(), new Place("", type != null));
        document.add("fields", fields);
        return document;
    }

    /**
     * Where a value stands.
     *
     * @param isStrict whether a value that does not fit its type is refused; not so inside what is unknown
     */
    record Place(String path, boolean isStrict) {

        Place field(String name, boolean isKnown) {
            return new Place(path.isEmpty() ? name : path + "." + name, isStrict && isKnown);
        }

        Place element(int index) {
            return new Place(path + "[" + index + "]", isStrict);
        }
    }

    private void addFields(JsonObject json, @Nullable WireType type, List<Field> fields, Place place) {
        for (Field field : fields) {
            Name key = field.key();
            String name = type == null ? null : type.field(key.id(), key.text());
            Slot slot = type == null || name == null ? Slot.ANY : type.fields().getOrDefault(name, Slot.ANY);
            String shown = name == null ? ArrayName.unknown(key) : name;
            // A field twice: the last counts.
            json.add(shown, value(field.value(), slot, place.field(shown, name != null)));
        }
    }

    private JsonElement value(WireValue value, Slot slot, Place place) {
        if (slot.mayBeException() && value instanceof Struct struct) {
            WireType type = types.find(struct.type().id(), struct.type().text());
            if (type == null || type.kind() == Kind.EXCEPTION) {
                return struct(struct, type, place);
            }
        }
        return value(value, slot.type(), place);
    }

    JsonElement value(WireValue value, TypeReference type, Place place) {
        if (value instanceof Null) {
            return JsonNull.INSTANCE;
        }
        if (!fit.fits(value, type)) {
            if (place.isStrict()) {
                throw new PacketFault(place.path(), "expected " + type + " and found " + Fit.describe(value));
            }
            return explicit("object", any(value, place));
        }
        if (type.isArray()) {
            return value instanceof Items array ? array(array, type, place) : new JsonPrimitive(base64(value));
        }
        if (value instanceof Struct struct && !(type instanceof TypeReference.AnyObject)) {
            return struct(struct, type, place);
        }
        if (type instanceof TypeReference.Primitive && value instanceof Single single) {
            return number(single.value());
        }
        if (type instanceof TypeReference.Primitive && value instanceof Real real) {
            return number(real.value());
        }
        return any(value, place);
    }

    /** A value where nothing says what to expect. */
    JsonElement any(WireValue value, Place place) {
        if (value instanceof Whole whole) {
            return new JsonPrimitive(whole.value());
        } else if (value instanceof Text text) {
            return new JsonPrimitive(text.value());
        } else if (value instanceof Truth truth) {
            return new JsonPrimitive(truth.value());
        } else if (value instanceof Real real) {
            JsonPrimitive number = number(real.value());
            return number.isString() ? explicit("double", number) : number;
        } else if (value instanceof Single single) {
            return explicit("float", number(single.value()));
        } else if (value instanceof Bytes) {
            return explicit("byte[]", new JsonPrimitive(base64(value)));
        } else if (value instanceof Items array) {
            return explicitArray(array, place);
        } else if (value instanceof Struct struct) {
            WireType type = types.find(struct.type().id(), struct.type().text());
            JsonElement brief = type == null ? null : briefForm(struct, type, place);
            return brief == null ? struct(struct, type, place) : collections.named(brief, struct, type);
        }
        return JsonNull.INSTANCE;
    }

    private JsonElement struct(Struct struct, TypeReference declared, Place place) {
        WireType type = types.find(struct.type().id(), struct.type().text());
        JsonElement brief =
                type == null || !type.name().equals(WireTypes.nameOf(declared)) ? null : briefForm(struct, type, place);
        return brief == null ? struct(struct, type, place) : brief;
    }

    /** An enum item, a collection or a date, when it is as a writer makes it; null for everything else. */
    private @Nullable JsonElement briefForm(Struct struct, WireType type, Place place) {
        if (type.kind() == Kind.BUILTIN) {
            return collections.of(struct, type, place);
        }
        if (type.kind() == Kind.ENUM && struct.fields().size() == 1) {
            Field chosen = struct.fields().get(0);
            String item = type.field(chosen.key().id(), chosen.key().text());
            return item != null && chosen.value() instanceof Truth ? new JsonPrimitive(item) : null;
        }
        return null;
    }

    private JsonObject struct(Struct struct, @Nullable WireType type, Place place) {
        JsonObject json = new JsonObject();
        json.addProperty("$type", type == null ? ArrayName.unknown(struct.type()) : type.name());
        addFields(json, type, struct.fields(), type == null ? new Place(place.path(), false) : place);
        return json;
    }

    private JsonElement array(Items array, TypeReference type, Place place) {
        boolean isPlain = array.dimensions() == type.dimensions() && isMadeOf(array, type);
        return isPlain
                ? elements(array.values(), type.withDimensions(type.dimensions() - 1), place)
                : any(array, place);
    }

    private boolean isMadeOf(Items array, TypeReference type) {
        TypeReference element = ArrayName.plainElement(array);
        if (element != null) {
            return ArrayName.code(element) == ArrayName.code(type);
        }
        WireType actual = types.find(array);
        return actual != null && actual.name().equals(WireTypes.nameOf(type));
    }

    private JsonObject explicitArray(Items array, Place place) {
        TypeReference element = ArrayName.plainElement(array);
        WireType named = types.find(array);
        String name;
        if (element != null) {
            name = element.elementType().toString();
        } else if (named != null) {
            name = named.name();
            element = WireTypes.reference(named, array.dimensions() - 1);
        } else if (place.isStrict()) {
            throw new PacketFault(place.path(), "an array of a type that the interface does not know");
        } else {
            Name type = array.type();
            name = type == null ? "#0" : ArrayName.unknown(type);
            element = new TypeReference.AnyObject(0);
        }
        return explicit(name + "[]".repeat(array.dimensions()), elements(array.values(), element, place));
    }

    JsonArray elements(List<WireValue> values, TypeReference type, Place place) {
        JsonArray elements = new JsonArray();
        for (WireValue value : values) {
            if (place.isStrict() && Fit.isMissing(value instanceof Null, type)) {
                throw new PacketFault(place.element(elements.size()).path(), "expected " + type + " and found null");
            }
            elements.add(value(value, type, place.element(elements.size())));
        }
        return elements;
    }

    static JsonObject explicit(String type, JsonElement value) {
        JsonObject json = new JsonObject();
        json.addProperty("$type", type);
        json.add("value", value);
        return json;
    }

    private static JsonPrimitive number(double value) {
        return Double.isFinite(value) ? new JsonPrimitive(value) : new JsonPrimitive(Double.toString(value));
    }

    private static JsonPrimitive number(float value) {
        return Float.isFinite(value) ? new JsonPrimitive(value) : new JsonPrimitive(Float.toString(value));
    }

    private static String base64(WireValue value) {
        return value instanceof Bytes bytes
                ? Base64.getEncoder().encodeToString(HexFormat.of().parseHex(bytes.hex()))
                : "";
    }
}
