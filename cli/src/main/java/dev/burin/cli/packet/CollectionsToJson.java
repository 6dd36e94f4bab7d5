package dev.burin.cli.packet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.burin.cli.packet.PacketToJson.Place;
import dev.burin.idl.model.BuiltinType;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.wire.WireValue;
import dev.burin.runtime.wire.WireValue.Field;
import dev.burin.runtime.wire.WireValue.Items;
import dev.burin.runtime.wire.WireValue.Struct;
import dev.burin.runtime.wire.WireValue.Text;
import dev.burin.runtime.wire.WireValue.Whole;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists and sets as arrays, maps as objects or as arrays of pairs, dates as text. */
final class CollectionsToJson {

    private static final TypeReference ANY = new TypeReference.AnyObject(0);

    private final PacketToJson values;

    CollectionsToJson(PacketToJson values) {
        this.values = values;
    }

    /** Returns the brief form; null when this is not as a writer makes it. */
    @Nullable
    JsonElement of(Struct struct, WireType type, Place place) {
        BuiltinType builtin = WireTypes.builtin(type.name()).orElseThrow();
        String expected = type.fields().keySet().iterator().next();
        boolean isThere = struct.fields().stream()
                .anyMatch(field ->
                        expected.equals(type.field(field.key().id(), field.key().text()))
                                && !(field.value() instanceof WireValue.Null));
        if (!isThere && place.isStrict()) {
            throw new PacketFault(place.path(), "a " + builtin.word() + " without its field " + expected);
        }
        if (!isThere || struct.fields().size() != 1) {
            return null;
        }
        Field only = struct.fields().get(0);
        if (builtin == BuiltinType.DATETIME) {
            return only.value() instanceof Whole millis
                    ? new JsonPrimitive(Instant.ofEpochMilli(millis.value()).toString())
                    : null;
        }
        if (!(only.value() instanceof Items items) || items.element() != ArrayName.ANY || items.dimensions() != 1) {
            return null;
        }
        return builtin == BuiltinType.MAP ? map(items.values(), place) : values.elements(items.values(), ANY, place);
    }

    private @Nullable JsonElement map(List<WireValue> keysAndValues, Place place) {
        if (keysAndValues.size() % 2 != 0) {
            if (place.isStrict()) {
                throw new PacketFault(place.path(), "a Map whose last key has no value");
            }
            return null;
        }
        JsonObject object = new JsonObject();
        JsonArray pairs = new JsonArray();
        boolean isObject = true;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < keysAndValues.size(); i += 2) {
            WireValue key = keysAndValues.get(i);
            Place at = place.element(i / 2);
            JsonArray pair = new JsonArray();
            JsonElement value = values.value(keysAndValues.get(i + 1), ANY, at);
            pair.add(values.value(key, ANY, at));
            pair.add(value);
            pairs.add(pair);
            isObject &= key instanceof Text text && !text.value().equals("$type") && seen.add(text.value());
            if (isObject && key instanceof Text text) {
                object.add(text.value(), value);
            }
        }
        return isObject ? object : pairs;
    }

    /** Makes the brief form say its type, where nothing else does and it is needed. */
    JsonElement named(JsonElement brief, Struct struct, @Nullable WireType type) {
        String name = type == null ? ArrayName.unknown(struct.type()) : type.name();
        BuiltinType builtin = WireTypes.builtin(name).orElse(null);
        boolean speaksForItself = builtin == BuiltinType.LIST || (builtin == BuiltinType.MAP && brief.isJsonObject());
        return speaksForItself ? brief : PacketToJson.explicit(builtin == null ? name : builtin.word(), brief);
    }
}
