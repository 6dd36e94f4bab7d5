package examples.interop;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.burin.runtime.wire.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The trees of the vectors file, as trees of the runtime. */
final class JsonTree {
    /** The first byte of an array's elements, by the name that the file has for it. */
    private static final Map<String, Integer> CODES = Map.ofEntries(
            Map.entry("false", 0x82),
            Map.entry("true", 0x83),
            Map.entry("byte", 0x84),
            Map.entry("short", 0x85),
            Map.entry("int", 0x86),
            Map.entry("long", 0x87),
            Map.entry("float", 0x88),
            Map.entry("double", 0x89),
            Map.entry("empty_string", 0x92),
            Map.entry("string", 0x93),
            Map.entry("struct", 0x94),
            Map.entry("custom", 0x95),
            Map.entry("any", 0x96));

    private JsonTree() {}

    static WireValue.Struct struct(JsonObject json) {
        List<WireValue.Field> fields = new ArrayList<>();
        for (JsonElement field : json.getAsJsonArray("fields")) {
            JsonObject object = field.getAsJsonObject();
            fields.add(new WireValue.Field(name(object), value(object.getAsJsonObject("value"))));
        }
        return new WireValue.Struct(name(json.getAsJsonObject("type")), fields);
    }

    private static WireValue.Name name(JsonObject json) {
        boolean asName = json.get("as").getAsString().equals("name");
        return new WireValue.Name(
                json.get("id").getAsInt(), asName ? json.get("name").getAsString() : null);
    }

    private static WireValue value(JsonObject json) {
        String code = json.get("code").getAsString();
        return switch (code) {
            case "null" -> new WireValue.Null();
            case "true", "false" -> new WireValue.Truth(code.equals("true"));
            case "tiny", "byte", "short", "int", "long" ->
                new WireValue.Whole(json.get("value").getAsLong());
            case "float" -> new WireValue.Single(Float.intBitsToFloat((int) bits(json)));
            case "double" -> new WireValue.Real(Double.longBitsToDouble(bits(json)));
            case "empty_string" -> new WireValue.Text("");
            case "string" -> new WireValue.Text(json.get("value").getAsString());
            case "bytes" -> new WireValue.Bytes(json.get("value").getAsString());
            case "array" -> array(json);
            case "custom", "struct" -> struct(json);
            default -> throw new IllegalStateException("no such code: " + json);
        };
    }

    private static long bits(JsonObject json) {
        return Long.parseUnsignedLong(json.get("bits").getAsString(), 16);
    }

    private static WireValue array(JsonObject json) {
        JsonArray elements = json.getAsJsonArray("elements");
        List<WireValue> values = new ArrayList<>();
        elements.forEach(element -> values.add(value(element.getAsJsonObject())));
        JsonElement type = json.get("elementType");
        return new WireValue.Items(
                CODES.get(json.get("elementCode").getAsString()).byteValue(),
                type == null || type.isJsonNull() ? null : name(type.getAsJsonObject()),
                json.get("dim").getAsInt(),
                values);
    }
}
