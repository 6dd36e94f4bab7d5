package dev.burin.cli.live;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.burin.cli.packet.JsonToPacket;
import dev.burin.cli.packet.PacketFault;
import dev.burin.cli.packet.PacketToJson;
import dev.burin.cli.packet.WireTypes;
import dev.burin.idl.finding.Suggestion;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.ExceptionType;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.NamedType;
import dev.burin.idl.model.Parameter;
import dev.burin.idl.model.Service;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import dev.burin.runtime.wire.WireValue.Field;
import dev.burin.runtime.wire.WireValue.Name;
import dev.burin.runtime.wire.WireValue.Struct;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A service as its interface file declares it: its messages, and their values to and from JSON. Immutable. */
public final class LiveService {

    private final String name;
    private final Map<String, LiveMessage> messages = new LinkedHashMap<>();
    private final TypeTable types;
    private final JsonToPacket fromJson;
    private final PacketToJson toJson;

    public LiveService(LinkedModel model) {
        name = model.main().name().value();
        List<StructCodec<?>> codecs = new ArrayList<>();
        for (Service service : model.services()) {
            for (Declaration declaration : service.declarations()) {
                String full = declaration.name().value();
                if (declaration instanceof Message message) {
                    messages.put(full, LiveMessage.of(message));
                } else if (declaration instanceof ExceptionType) {
                    codecs.add(LiveCodec.ofException(StructType.of(full)));
                } else if (declaration instanceof NamedType) {
                    codecs.add(LiveCodec.ofValue(StructType.of(full)));
                }
            }
        }
        types = TypeTable.builtin().with(codecs.toArray(StructCodec[]::new));
        WireTypes wireTypes = new WireTypes(model);
        fromJson = new JsonToPacket(wireTypes);
        toJson = new PacketToJson(wireTypes);
    }

    String name() {
        return name;
    }

    TypeTable types() {
        return types;
    }

    Collection<LiveMessage> messages() {
        return messages.values();
    }

    /**
     * Returns the message of a simple or full name.
     *
     * @throws PacketFault when there is none
     */
    public LiveMessage message(String wanted) {
        LiveMessage exact = messages.get(wanted);
        if (exact != null) {
            return exact;
        }
        Map<String, LiveMessage> bySimpleName = new LinkedHashMap<>();
        messages.values()
                .forEach(message -> bySimpleName.putIfAbsent(message.declared().simpleName(), message));
        LiveMessage found = bySimpleName.get(wanted);
        if (found == null) {
            Optional<String> near = Suggestion.nearest(wanted, bySimpleName.keySet());
            throw new PacketFault("there is no message '" + wanted + "' in " + name
                    + near.map(other -> "; did you mean '" + other + "'?").orElse(""));
        }
        return found;
    }

    /**
     * Returns a call.
     *
     * @param arguments an object of parameters by their names, or an array of them in their order; what is missing is null,
     *     0 or false
     * @throws PacketFault when they do not fit
     */
    public LiveCall call(LiveMessage message, JsonElement arguments) {
        JsonObject fields = byName(message.declared(), arguments);
        for (String given : fields.keySet()) {
            if (!message.type().fields().contains(given)) {
                throw new PacketFault(message.declared().simpleName() + " has no parameter '" + given + "'"
                        + Suggestion.nearest(given, message.type().fields())
                                .map(near -> "; did you mean '" + near + "'?")
                                .orElse(""));
            }
        }
        return new LiveCall(message, fields(message.type(), fields));
    }

    private static JsonObject byName(Message message, JsonElement arguments) {
        if (arguments instanceof JsonObject object) {
            return object;
        }
        if (!(arguments instanceof JsonArray array)) {
            throw new PacketFault(
                    "expected the arguments as a JSON object {name: value, ...} or as an array in their order");
        }
        List<Parameter> parameters = message.parameters();
        if (array.size() > parameters.size()) {
            throw new PacketFault(message.simpleName() + " has " + parameters.size()
                    + (parameters.size() == 1 ? " parameter, and " : " parameters, and ")
                    + array.size() + " arguments were given");
        }
        JsonObject named = new JsonObject();
        for (int i = 0; i < array.size(); i++) {
            named.add(parameters.get(i).name(), array.get(i));
        }
        return named;
    }

    private List<Field> fields(StructType type, JsonObject fields) {
        JsonObject document = new JsonObject();
        document.addProperty("type", type.name());
        document.add("fields", fields);
        return fromJson.message(document).fields();
    }

    /** Returns an answer of a message: a result, or an exception with its {@code $type}. */
    WireValue answer(LiveMessage message, JsonElement value) {
        JsonObject fields = new JsonObject();
        fields.add("result", value);
        return fields(message.type().reply(), fields).get(0).value();
    }

    /** Returns a received message as the document that {@code decode} prints. */
    JsonObject document(LiveCall call) {
        return toJson.document(new Struct(new Name(call.messageType().id(), null), call.arguments()));
    }

    /** Returns a result, or an exception with its {@code $type}. */
    public JsonElement json(LiveMessage message, @Nullable WireValue value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        StructType reply = message.type().reply();
        Field result = new Field(new Name(Call.RESULT, null), value);
        JsonObject document = toJson.document(new Struct(WireTree.named(reply.name()), List.of(result)));
        return document.getAsJsonObject("fields").get("result");
    }
}
