package dev.burin.cli.live;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.burin.cli.packet.PacketFault;
import dev.burin.idl.model.BuiltinType;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.wire.WireValue;
import java.util.HashMap;
import java.util.Map;

/** What is answered to each message. Immutable. */
public final class Replies {

    private final LiveService service;
    private final Map<LiveMessage, WireValue> given = new HashMap<>();

    private Replies(LiveService service) {
        this.service = service;
    }

    /** Returns answers that say nothing: 0, false, an empty string, array or collection, null for everything else. */
    public static Replies empty(LiveService service) {
        return new Replies(service);
    }

    /**
     * Returns answers that a JSON object gives: for the names of messages results, or exceptions with their {@code $type}.
     *
     * @throws PacketFault when they do not fit the interface
     */
    public static Replies of(LiveService service, JsonElement json) {
        if (!(json instanceof JsonObject object)) {
            throw new PacketFault("expected a JSON object {message: answer, ...}");
        }
        Replies replies = new Replies(service);
        for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
            LiveMessage message = service.message(entry.getKey());
            if (message.declared().oneway()) {
                throw new PacketFault("the message '" + entry.getKey() + "' is not answered");
            }
            try {
                replies.given.put(message, service.answer(message, entry.getValue()));
            } catch (PacketFault e) {
                throw new PacketFault("the answer to '" + entry.getKey() + "' does not fit: " + e.getMessage());
            }
        }
        return replies;
    }

    WireValue to(LiveMessage message) {
        WireValue answer = given.get(message);
        return answer != null
                ? answer
                : service.answer(message, nothing(message.declared().result()));
    }

    private static JsonElement nothing(TypeReference type) {
        if (type instanceof TypeReference.Primitive primitive) {
            return nothing(primitive);
        }
        if (type.isArray()) {
            return new JsonArray();
        }
        if (type instanceof TypeReference.Builtin builtin && builtin.type() != BuiltinType.DATETIME) {
            return builtin.type() == BuiltinType.MAP ? new JsonObject() : new JsonArray();
        }
        return JsonNull.INSTANCE;
    }

    private static JsonElement nothing(TypeReference.Primitive type) {
        if (type.dimensions() == 1 && type.kind() == PrimitiveKind.BYTE) {
            return new JsonPrimitive("");
        }
        if (type.isArray()) {
            return new JsonArray();
        }
        return switch (type.kind()) {
            case BOOLEAN -> new JsonPrimitive(false);
            case STRING -> new JsonPrimitive("");
            default -> new JsonPrimitive(0);
        };
    }
}
