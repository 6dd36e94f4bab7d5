package dev.burin.runtime.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The trees of the vectors file, as trees of ours. */
final class JsonTree {
    private JsonTree() {}

    static WireValue.Struct message(JsonElement json) {
        JsonObject message = json.getAsJsonObject();
        return new WireValue.Struct(name(message.getAsJsonObject("type")), fields(message.getAsJsonArray("fields")));
    }

    private static WireValue.Name name(JsonObject json) {
        boolean asName = json.get("as").getAsString().equals("name");
        return new WireValue.Name(
                json.get("id").getAsInt(), asName ? json.get("name").getAsString() : null);
    }

    private static List<WireValue.Field> fields(JsonArray json) {
        List<WireValue.Field> fields = new ArrayList<>();
        for (JsonElement field : json) {
            JsonObject object = field.getAsJsonObject();
            fields.add(new WireValue.Field(name(object), value(object.getAsJsonObject("value"))));
        }
        return fields;
    }

    private static WireValue value(JsonObject json) {
        String code = json.get("code").getAsString();
        JsonElement value = json.get("value");
        return switch (code) {
            case "null" -> new WireValue.Null();
            case "true", "false" -> new WireValue.Truth(code.equals("true"));
            case "tiny", "byte", "short", "int", "long" -> new WireValue.Whole(value.getAsLong());
            case "float" ->
                new WireValue.Single(Float.intBitsToFloat(
                        (int) Long.parseLong(json.get("bits").getAsString(), 16)));
            case "double" ->
                new WireValue.Real(Double.longBitsToDouble(
                        Long.parseUnsignedLong(json.get("bits").getAsString(), 16)));
            case "empty_string" -> new WireValue.Text("");
            case "string" -> new WireValue.Text(value.getAsString());
            case "bytes" -> new WireValue.Bytes(value.getAsString());
            case "array" -> array(json);
            case "custom", "struct" ->
                new WireValue.Struct(name(json.getAsJsonObject("type")), fields(json.getAsJsonArray("fields")));
            default -> throw new IllegalStateException("no such code: " + json);
        };
    }

    private static WireValue array(JsonObject json) {
        List<WireValue> values = new ArrayList<>();
        json.getAsJsonArray("elements").forEach(element -> values.add(value(element.getAsJsonObject())));
        return new WireValue.Items(
                code(json.get("elementCode").getAsString()),
                json.has("elementType") && json.get("elementType").isJsonObject()
                        ? name(json.getAsJsonObject("elementType"))
                        : null,
                json.get("dim").getAsInt(),
                values);
    }

    private static byte code(String name) {
        return switch (name) {
            case "false" -> TypeCode.FALSE;
            case "true", "boolean" -> TypeCode.TRUE;
            case "byte" -> TypeCode.BYTE;
            case "short" -> TypeCode.SHORT;
            case "int" -> TypeCode.INT;
            case "long" -> TypeCode.LONG;
            case "float" -> TypeCode.FLOAT;
            case "double" -> TypeCode.DOUBLE;
            case "empty_string" -> TypeCode.EMPTY_STRING;
            case "string" -> TypeCode.STRING;
            case "custom" -> TypeCode.STRUCT;
            case "struct" -> TypeCode.OLD_STRUCT;
            case "any" -> TypeCode.ANY;
            default -> throw new IllegalStateException("no such element code: " + name);
        };
    }
}
