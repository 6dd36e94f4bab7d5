package dev.burin.cli.packet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.burin.cli.packet.WireType.Kind;
import dev.burin.cli.packet.WireType.Slot;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import dev.burin.runtime.wire.WireValue.Field;
import dev.burin.runtime.wire.WireValue.Items;
import dev.burin.runtime.wire.WireValue.Name;
import dev.burin.runtime.wire.WireValue.Null;
import dev.burin.runtime.wire.WireValue.Struct;
import dev.burin.runtime.wire.WireValue.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reverse of {@link PacketToJson}; where the type is declared, {@code $type} may be left out. */
public final class JsonToPacket {

    private final WireTypes types;
    private final Fit fit;
    private final JsonValues values;

    public JsonToPacket(WireTypes types) {
        this.types = types;
        this.fit = new Fit(types);
        this.values = new JsonValues(this);
    }

    /**
     * Returns the message that a document describes.
     *
     * @throws PacketFault when it is not such a document, or does not fit the interface
     */
    public Struct message(JsonElement document) {
        if (!(document instanceof JsonObject json)) {
            throw new PacketFault("expected a document {\"type\": ..., \"fields\": {...}}");
        }
        for (String key : json.keySet()) {
            if (!List.of("type", "id", "fields").contains(key)) {
                throw new PacketFault("a packet has \"type\", \"id\" and \"fields\", and no \"" + key + "\"");
            }
        }
        String name = text(json, "type");
        Name unknown = ArrayName.parseUnknown(name);
        WireType type = unknown == null ? named(name, "") : types.find(unknown.id(), unknown.text());
        Name wireName = unknown != null ? unknown : WireTree.named(type == null ? name : type.name());
        if (json.has("id") && !json.get("id").toString().equals(Integer.toString(wireName.id()))) {
            throw new PacketFault("the id of " + name + " is " + wireName.id() + ", not " + json.get("id"));
        }
        JsonElement fields = json.has("fields") ? json.get("fields") : new JsonObject();
        if (!(fields instanceof JsonObject object)) {
            throw new PacketFault("\"fields\" is no object");
        }
        return new Struct(wireName, fields(object, WireTypes.asMessage(type), name, ""));
    }

    private static String text(JsonObject json, String key) {
        if (json.get(key) instanceof JsonPrimitive primitive && primitive.isString()) {
            return primitive.getAsString();
        }
        throw new PacketFault("\"" + key + "\" is missing or no string");
    }

    private WireType named(String name, String place) {
        return types.named(name)
                .orElseThrow(() -> new PacketFault(place, "the interface knows nothing of the name " + name));
    }

    private List<Field> fields(JsonObject json, @Nullable WireType type, String typeName, String place) {
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
            String name = entry.getKey();
            if (name.equals("$type")) {
                continue;
            }
            String at = place.isEmpty() ? name : place + "." + name;
            Name unknown = ArrayName.parseUnknown(name);
            Slot slot = unknown != null
                    ? Slot.ANY
                    : type == null ? null : type.fields().get(name);
            if (slot == null) {
                throw new PacketFault(at, "there is no such field in " + typeName + known(type));
            }
            fields.add(new Field(unknown != null ? unknown : WireTree.named(name), value(entry.getValue(), slot, at)));
        }
        return fields;
    }

    private static String known(@Nullable WireType type) {
        return type == null || type.fields().isEmpty()
                ? ""
                : "; it has " + String.join(", ", type.fields().keySet());
    }

    private WireValue value(JsonElement json, Slot slot, String place) {
        if (slot.mayBeException() && json instanceof JsonObject object && object.has("$type")) {
            WireValue value = explicit(object, place);
            if (value instanceof Struct struct) {
                WireType type = types.find(struct.type().id(), struct.type().text());
                if (type == null || type.kind() == Kind.EXCEPTION) {
                    return value;
                }
            }
        }
        return value(json, slot.type(), place);
    }

    WireValue value(JsonElement json, TypeReference type, String place) {
        if (json.isJsonNull()) {
            return new Null();
        }
        WireValue value;
        if (json instanceof JsonObject object && object.has("$type")) {
            value = explicit(object, place);
            if (text(object, "$type").equals("object")) {
                return value;
            }
        } else if (json instanceof JsonObject object && type instanceof TypeReference.Named named && !type.isArray()) {
            String name = named.name().value();
            value = new Struct(WireTree.named(name), fields(object, named(name, place), name, place));
        } else {
            value = values.plain(json, type, place);
        }
        if (!fit.fits(value, type)) {
            throw new PacketFault(place, "expected " + type + " and found " + Fit.describe(value));
        }
        return value;
    }

    /** A value that says its type. */
    private WireValue explicit(JsonObject json, String place) {
        String name = text(json, "$type");
        JsonElement value = json.get("value");
        if (name.endsWith("[]")) {
            return array(name, content(value, place), place);
        }
        if (name.equals("object")) {
            return value(content(value, place), new TypeReference.AnyObject(0), place);
        }
        TypeReference plain = plainType(name, 0);
        if (plain != null && WireTypes.nameOf(plain) == null) {
            return value(content(value, place), plain, place);
        }
        Name unknown = ArrayName.parseUnknown(name);
        if (unknown != null) {
            return new Struct(unknown, fields(json, types.find(unknown.id(), unknown.text()), name, place));
        }
        if (plain != null && value != null) {
            return value(value, plain, place);
        }
        WireType type = named(name, place);
        if (type.kind() == Kind.ENUM && value != null && !isTruth(value)) {
            return value(value, WireTypes.reference(type, 0), place);
        }
        return new Struct(WireTree.named(type.name()), fields(json, type, type.name(), place));
    }

    private static boolean isTruth(JsonElement json) {
        return json.isJsonPrimitive() && json.getAsJsonPrimitive().isBoolean();
    }

    private static JsonElement content(@Nullable JsonElement value, String place) {
        if (value == null) {
            throw new PacketFault(place, "\"value\" is missing beside \"$type\"");
        }
        return value;
    }

    private WireValue array(String name, JsonElement value, String place) {
        String element = name;
        int dimensions = 0;
        while (element.endsWith("[]")) {
            element = element.substring(0, element.length() - 2);
            dimensions++;
        }
        TypeReference plain = plainType(element, dimensions);
        if (plain != null) {
            return values.plain(value, plain, place);
        }
        Name unknown = ArrayName.parseUnknown(element);
        if (unknown == null) {
            return values.plain(value, WireTypes.reference(named(element, place), dimensions), place);
        }
        List<WireValue> elements = values.elements(value, new TypeReference.AnyObject(0), place);
        return new Items(ArrayName.STRUCT, unknown, dimensions, elements);
    }

    /** A type that has a word of the language. */
    private static @Nullable TypeReference plainType(String word, int dimensions) {
        for (PrimitiveKind kind : PrimitiveKind.values()) {
            if (kind.keyword().equals(word)) {
                return new TypeReference.Primitive(kind, dimensions);
            }
        }
        if (word.equals("object")) {
            return new TypeReference.AnyObject(dimensions);
        }
        return WireTypes.builtin(word)
                .filter(builtin -> builtin.word().equals(word))
                .map(builtin -> new TypeReference.Builtin(builtin, dimensions))
                .orElse(null);
    }

    /** The one field of an enum value. */
    Struct enumItem(TypeReference.Named type, String item, String place) {
        String name = type.name().value();
        WireType enumType = named(name, place);
        if (!enumType.fields().containsKey(item)) {
            throw new PacketFault(place, "there is no item " + item + " in " + name + known(enumType));
        }
        return new Struct(WireTree.named(name), List.of(new Field(WireTree.named(item), new Truth(true))));
    }
}
