package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.ExceptionType;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.Parameter;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The service that is being written, and what has to be known for it.
 *
 * @param inheriting the structs that extend one or are extended, here or by another service that is generated with it
 */
record Subject(LinkedModel model, Service service, Names names, Set<QualifiedName> inheriting) {
    ServiceNames own() {
        return names.of(service);
    }

    /** The names in its wire class. */
    WireNames wire() {
        return names.wireOf(service);
    }

    /** The mixins, direct and indirect. */
    List<Service> mixins() {
        return model.allMixins(service);
    }

    /** The service and its mixins. */
    List<Service> all() {
        List<Service> all = new ArrayList<>();
        all.add(service);
        all.addAll(mixins());
        return all;
    }

    /** The services that this one mixes in itself. */
    List<Service> directMixins() {
        return service.mixins().stream().map(model::service).toList();
    }

    /** The messages of the service that an end implements, without those of mixins. */
    List<Message> ownMessages(Side side) {
        return service.messages().stream().filter(side::implementsMessage).toList();
    }

    boolean isClass(Composite type) {
        return type instanceof ExceptionType || inheriting.contains(type.name());
    }

    /**
     * The messages that an end implements, with those of mixins. Where a mixin has a message of the same name and
     * parameters, one Java method is both, and the first one counts.
     */
    List<Message> allMessages(Side side) {
        Map<String, Message> messages = new LinkedHashMap<>();
        for (Service each : all()) {
            for (Message message : each.messages()) {
                if (side.implementsMessage(message)) {
                    String signature = names.method(message)
                            + message.parameters().stream().map(Parameter::type).toList();
                    messages.putIfAbsent(signature, message);
                }
            }
        }
        return List.copyOf(messages.values());
    }

    /** The class in the wire class that holds a call of the message, which may be one of a mixin. */
    ClassName callClass(Scope scope, Message message) {
        Service owner = model.serviceOf(message);
        return scope.part(owner, Part.WIRE).nestedClass(names.wireOf(owner).message(message));
    }

    /** Whether the service or a mixin has a message of that name in Java, which an end implements. */
    boolean hasMethod(Side side, String method) {
        return allMessages(side).stream()
                .anyMatch(message -> names.method(message).equals(method));
    }
}
