package dev.burin.cli.packet;

import dev.burin.cli.packet.WireType.Kind;
import dev.burin.cli.packet.WireType.Slot;
import dev.burin.idl.model.BuiltinType;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.Extern;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.Struct;
import dev.burin.idl.model.TypeReference;
import dev.burin.idl.model.TypeReference.Primitive;
import dev.burin.idl.model.WireId;
import dev.burin.runtime.wire.WireValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every type that can stand in a packet of a service: its own, those of its mixins, and those of Etch itself. Immutable. */
public final class WireTypes {

    private static final TypeReference STRING = new Primitive(PrimitiveKind.STRING, 0);
    private static final TypeReference LONG = new Primitive(PrimitiveKind.LONG, 0);
    private static final TypeReference INT = new Primitive(PrimitiveKind.INT, 0);
    private static final TypeReference OBJECTS = new TypeReference.AnyObject(1);

    private final LinkedModel model;
    private final Map<Integer, WireType> byId = new HashMap<>();
    private final Map<String, String> bySimpleName = new HashMap<>();

    public WireTypes(LinkedModel model) {
        this.model = model;
        addBuiltin();
        for (Service service : model.services()) {
            service.declarations().forEach(this::add);
        }
    }

    private void addBuiltin() {
        add("_Etch_List", Kind.BUILTIN, Map.of("values", slot(OBJECTS)));
        add("_Etch_Map", Kind.BUILTIN, Map.of("keysAndValues", slot(OBJECTS)));
        add("_Etch_Set", Kind.BUILTIN, Map.of("keys", slot(OBJECTS)));
        add("_Etch_Datetime", Kind.BUILTIN, Map.of("dateTime", slot(LONG)));
        add("_Etch_RuntimeException", Kind.EXCEPTION, Map.of("msg", slot(STRING)));
        add("_Etch_AuthException", Kind.EXCEPTION, Map.of("msg", slot(STRING)));
        add("_exception", Kind.MESSAGE, Map.of("result", Slot.ANY));
        add("_Etch_KeepAliveReq", Kind.MESSAGE, Map.of("delay", slot(INT), "count", slot(INT)));
        add("_Etch_KeepAliveResp", Kind.MESSAGE, Map.of());
        add("_Etch_PwAuthReq", Kind.MESSAGE, Map.of("user", slot(STRING), "password", slot(STRING)));
        Slot ok = slot(new Primitive(PrimitiveKind.BOOLEAN, 0));
        add("_Etch_PwAuthResp", Kind.MESSAGE, Map.of("ok", ok, "status", slot(STRING)));
    }

    private void add(Declaration declaration) {
        Map<String, Slot> fields = new LinkedHashMap<>();
        String name = declaration.name().value();
        if (declaration instanceof Message message) {
            message.parameters().forEach(parameter -> fields.put(parameter.name(), slot(parameter.type())));
            add(name, Kind.MESSAGE, fields);
            message.replyName()
                    .ifPresent(reply ->
                            add(reply.value(), Kind.MESSAGE, Map.of("result", new Slot(message.result(), true))));
        } else if (declaration instanceof Composite composite) {
            model.allFields(composite).forEach(field -> fields.put(field.name(), slot(field.type())));
            add(name, composite instanceof Struct ? Kind.STRUCT : Kind.EXCEPTION, fields);
        } else if (declaration instanceof EnumType enumType) {
            TypeReference chosen = new Primitive(PrimitiveKind.BOOLEAN, 0);
            enumType.items().forEach(item -> fields.put(item.name(), slot(chosen)));
            add(name, Kind.ENUM, fields);
        } else if (declaration instanceof Extern) {
            add(name, Kind.EXTERN, fields);
        }
    }

    private static Slot slot(TypeReference type) {
        return new Slot(type, false);
    }

    private void add(String name, Kind kind, Map<String, Slot> fields) {
        byId.put(WireId.of(name), WireType.of(name, kind, fields));
        String simple = name.substring(name.lastIndexOf('.') + 1);
        // The same simple name twice stands for neither.
        bySimpleName.merge(simple, name, (one, other) -> "");
    }

    /** Returns a type by its id, and by its name if that stands on the wire; null when it is unknown. */
    @Nullable
    WireType find(int id, @Nullable String text) {
        WireType type = byId.get(id);
        return type == null || text == null || type.name().equals(text) ? type : null;
    }

    /** Returns the type of the elements of an array; null when that is unknown or has no name. */
    @Nullable
    WireType find(WireValue.Items array) {
        WireValue.Name name = array.type();
        return name == null ? null : find(name.id(), name.text());
    }

    /** Returns a type, or none, with the fields that every message has. */
    static WireType asMessage(@Nullable WireType type) {
        Map<String, Slot> fields = new LinkedHashMap<>(type == null ? Map.of() : type.fields());
        fields.put("_messageId", slot(LONG));
        fields.put("_inReplyTo", slot(LONG));
        return WireType.of(type == null ? "" : type.name(), Kind.MESSAGE, fields);
    }

    /** Returns a type as one that can be declared. */
    static TypeReference reference(WireType type, int dimensions) {
        return builtin(type.name())
                .<TypeReference>map(builtin -> new TypeReference.Builtin(builtin, dimensions))
                .orElseGet(() -> {
                    TypeReference.NamedKind kind = switch (type.kind()) {
                        case ENUM -> TypeReference.NamedKind.ENUM;
                        case EXTERN -> TypeReference.NamedKind.EXTERN;
                        default -> TypeReference.NamedKind.STRUCT;
                    };
                    return new TypeReference.Named(new QualifiedName(type.name()), kind, dimensions);
                });
    }

    /** Returns a type by its full or simple name. */
    Optional<WireType> named(String name) {
        WireType exact = find(WireId.of(name), name);
        if (exact != null) {
            return Optional.of(exact);
        }
        String full = bySimpleName.getOrDefault(name, "");
        return full.isEmpty() ? Optional.empty() : Optional.ofNullable(byId.get(WireId.of(full)));
    }

    /** Returns the name that a declared type has on the wire; null for what has none. */
    static @Nullable String nameOf(TypeReference type) {
        if (type instanceof TypeReference.Named named) {
            return named.name().value();
        }
        return type instanceof TypeReference.Builtin builtin ? builtin.type().wireName() : null;
    }

    /** Returns whether a value of one type may stand where another is declared. */
    boolean isA(WireType type, String declared) {
        if (type.name().equals(declared)) {
            return true;
        }
        if (type.kind() != Kind.STRUCT) {
            return false;
        }
        Struct struct = model.struct(new QualifiedName(type.name()));
        return model.bases(struct).stream().anyMatch(base -> base.name().value().equals(declared));
    }

    /** Returns the builtin type of a name on the wire. */
    static Optional<BuiltinType> builtin(String wireName) {
        for (BuiltinType type : BuiltinType.values()) {
            if (type.wireName().equals(wireName) || type.word().equals(wireName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
