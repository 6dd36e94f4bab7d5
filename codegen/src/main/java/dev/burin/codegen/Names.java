package dev.burin.codegen;

import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.Struct;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The Java names of everything in a model. Not thread-safe: it remembers what it was asked. */
final class Names {
    private final LinkedModel model;
    private final Map<QualifiedName, ServiceNames> services = new HashMap<>();
    private final Map<QualifiedName, WireNames> wires = new HashMap<>();
    private final Map<QualifiedName, Map<String, String>> fields = new HashMap<>();
    private final MemberNames parameters = new MemberNames();
    private final MemberNames items = new MemberNames();

    Names(LinkedModel model) {
        this.model = model;
    }

    ServiceNames of(Service service) {
        ServiceNames known = services.get(service.name());
        if (known == null) {
            List<ServiceNames> mixins =
                    model.allMixins(service).stream().map(this::of).toList();
            known = new ServiceNames(service, mixins);
            services.put(service.name(), known);
        }
        return known;
    }

    ServiceNames ownerOf(Declaration declaration) {
        return of(model.serviceOf(declaration));
    }

    /** The names in the wire class of a service. */
    WireNames wireOf(Service service) {
        return wires.computeIfAbsent(service.name(), name -> new WireNames(model, service, this));
    }

    String method(Message message) {
        return ownerOf(message).method(message);
    }

    String parameter(Message message, String parameter) {
        return parameters.parameter(message, parameter, UnaryOperator.identity(), ReservedWords.KEYWORDS::contains);
    }

    /** The accessor of a field, own or inherited; the fields that hold the values are named alike. */
    String field(Composite type, String field) {
        return fields(type).getOrDefault(field, field);
    }

    private Map<String, String> fields(Composite type) {
        Map<String, String> known = fields.get(type.name());
        if (known == null) {
            Map<String, String> inherited =
                    model.bases(type).stream().findFirst().map(this::fields).orElse(Map.of());
            Set<String> reserved =
                    type instanceof Struct ? ReservedWords.STRUCT_FIELDS : ReservedWords.EXCEPTION_FIELDS;
            known = new HashMap<>(inherited);
            known.putAll(JavaNames.allFree(
                    type.fields().stream().map(Field::name).toList(),
                    name -> reserved.contains(name) || inherited.containsValue(name)));
            fields.put(type.name(), known);
        }
        return known;
    }

    String item(EnumType type, String item) {
        return items.item(type, item, ReservedWords.KEYWORDS::contains);
    }
}
