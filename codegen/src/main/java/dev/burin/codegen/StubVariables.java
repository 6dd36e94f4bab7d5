package dev.burin.codegen;

import dev.burin.idl.model.Service;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the fields and parameters of a stub: none is that of a service, whose constants the code may name. */
final class StubVariables {
    private final List<Service> mixins;
    private final Map<String, String> stubs;
    private final String implementation;
    private final String call;

    StubVariables(Subject subject, Side side) {
        Set<String> services = subject.all().stream()
                .map(service -> subject.names().of(service).part(Part.SERVICE))
                .collect(Collectors.toSet());
        this.implementation = JavaNames.free("implementation", services::contains);
        this.call = JavaNames.free("call", services::contains);
        this.mixins = subject.mixins().stream()
                .filter(mixin -> mixin.messages().stream().anyMatch(side::implementsMessage))
                .toList();
        Set<String> taken = Stream.concat(
                        Stream.of(implementation, call, "messageId"),
                        Stream.concat(services.stream(), ReservedWords.KEYWORDS.stream()))
                .collect(Collectors.toSet());
        this.stubs = JavaNames.allFree(
                mixins.stream().map(mixin -> mixin.name().value()).toList(),
                name -> JavaNames.lowerCamel(name.substring(name.lastIndexOf('.') + 1)),
                taken::contains);
    }

    /** The mixins, direct and indirect, that have messages for this end. */
    List<Service> mixins() {
        return mixins;
    }

    /** The field that holds the stub of a mixin. */
    String stub(Service mixin) {
        return stubs.getOrDefault(mixin.name().value(), mixin.simpleName());
    }

    /** The field that holds the implementation. */
    String implementation() {
        return implementation;
    }

    /** The parameter that is the call to be run. */
    String call() {
        return call;
    }
}
