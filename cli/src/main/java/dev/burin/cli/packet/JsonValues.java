package dev.burin.cli.packet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.burin.idl.model.BuiltinType;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import dev.burin.idl.model.TypeReference.AnyObject;
import dev.burin.idl.model.TypeReference.Builtin;
import dev.burin.idl.model.TypeReference.Named;
import dev.burin.idl.model.TypeReference.NamedKind;
import dev.burin.idl.model.TypeReference.Primitive;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import dev.burin.runtime.wire.WireValue.Bytes;
import dev.burin.runtime.wire.WireValue.Field;
import dev.burin.runtime.wire.WireValue.Items;
import dev.burin.runtime.wire.WireValue.Name;
import dev.burin.runtime.wire.WireValue.Real;
import dev.burin.runtime.wire.WireValue.Single;
import dev.burin.runtime.wire.WireValue.Struct;
import dev.burin.runtime.wire.WireValue.Text;
import dev.burin.runtime.wire.WireValue.Truth;
import dev.burin.runtime.wire.WireValue.Whole;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** JSON values that do not say their type: the declared one says what they are. */
final class JsonValues {

    private static final TypeReference ANY = new AnyObject(0);

    private final JsonToPacket packet;

    JsonValues(JsonToPacket packet) {
        this.packet = packet;
    }

    /** Returns the value of a declared type, or one of the type that the JSON suggests, which then does not fit. */
    WireValue plain(JsonElement json, TypeReference type, String place) {
        if (type.isArray()) {
            return array(json, type, place);
        }
        if (type instanceof Builtin builtin) {
            return builtin(json, builtin.type(), place);
        }
        if (json instanceof JsonArray) {
            return builtin(json, BuiltinType.LIST, place);
        }
        if (json instanceof JsonPrimitive primitive) {
            return scalar(primitive, type, place);
        }
        return builtin(json, BuiltinType.MAP, place);
    }

    private WireValue scalar(JsonPrimitive json, TypeReference type, String place) {
        if (json.isBoolean()) {
            return new Truth(json.getAsBoolean());
        }
        String text = json.getAsString();
        if (type instanceof Primitive primitive && primitive.kind().isFloating()) {
            return floating(text, primitive, place);
        }
        if (json.isString()) {
            return type instanceof Named named && named.kind() == NamedKind.ENUM
                    ? packet.enumItem(named, text, place)
                    : new Text(text);
        }
        try {
            return text.matches("-?[0-9]+") ? new Whole(Long.parseLong(text)) : new Real(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new PacketFault(place, text + " is out of the range of a long");
        }
    }

    private static WireValue floating(String text, Primitive type, String place) {
        try {
            return type.kind() == PrimitiveKind.FLOAT
                    ? new Single(Float.parseFloat(text))
                    : new Real(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new PacketFault(place, "expected " + type + " and found \"" + text + "\"");
        }
    }

    private WireValue array(JsonElement json, TypeReference type, String place) {
        boolean isBytes = ArrayName.code(type) == (byte) 0x84 && type.dimensions() == 1;
        if (isBytes && json instanceof JsonPrimitive text && text.isString()) {
            return bytes(text.getAsString(), place);
        }
        List<WireValue> elements = elements(json, type.withDimensions(type.dimensions() - 1), place);
        String name = WireTypes.nameOf(type);
        Name element = name == null ? null : WireTree.named(name);
        return new Items(ArrayName.code(type), element, type.dimensions(), elements);
    }

    private static Bytes bytes(String base64, String place) {
        try {
            return new Bytes(HexFormat.of().formatHex(Base64.getDecoder().decode(base64)));
        } catch (IllegalArgumentException e) {
            throw new PacketFault(place, "expected bytes as base64 and found \"" + base64 + "\"");
        }
    }

    List<WireValue> elements(JsonElement json, TypeReference type, String place) {
        if (!(json instanceof JsonArray array)) {
            throw new PacketFault(place, "expected a JSON array of " + type);
        }
        List<WireValue> elements = new ArrayList<>();
        for (JsonElement element : array) {
            String at = place + "[" + elements.size() + "]";
            if (Fit.isMissing(element.isJsonNull(), type)) {
                throw new PacketFault(at, "expected " + type + " and found null");
            }
            elements.add(packet.value(element, type, at));
        }
        return elements;
    }

    private WireValue builtin(JsonElement json, BuiltinType type, String place) {
        return switch (type) {
            case LIST -> struct(type, "values", objects(elements(json, ANY, place)));
            case SET -> struct(type, "keys", objects(elements(json, ANY, place)));
            case MAP -> struct(type, "keysAndValues", objects(keysAndValues(json, place)));
            case DATETIME -> struct(type, "dateTime", new Whole(millis(json, place)));
        };
    }

    private static Items objects(List<WireValue> values) {
        return new Items(ArrayName.ANY, null, 1, values);
    }

    private static Struct struct(BuiltinType type, String field, WireValue value) {
        return new Struct(WireTree.named(type.wireName()), List.of(new Field(WireTree.named(field), value)));
    }

    private List<WireValue> keysAndValues(JsonElement json, String place) {
        List<WireValue> values = new ArrayList<>();
        if (json instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
                values.add(new Text(entry.getKey()));
                values.add(packet.value(entry.getValue(), ANY, place + "[" + entry.getKey() + "]"));
            }
        } else if (json instanceof JsonArray pairs) {
            for (JsonElement pair : pairs) {
                List<WireValue> both = elements(pair, ANY, place);
                if (both.size() != 2) {
                    throw new PacketFault(place, "expected pairs [key, value] and found " + pair);
                }
                values.addAll(both);
            }
        } else {
            throw new PacketFault(place, "expected a JSON object, or an array of pairs [key, value]");
        }
        return values;
    }

    private static long millis(JsonElement json, String place) {
        try {
            return Instant.parse(json.isJsonPrimitive() ? json.getAsString() : "")
                    .toEpochMilli();
        } catch (DateTimeException | ArithmeticException e) {
            throw new PacketFault(place, "expected a date such as \"2026-01-31T12:00:00Z\" and found " + json);
        }
    }
}
