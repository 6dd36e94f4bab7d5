package dev.burin.idl.link;

import dev.burin.idl.load.ServiceUnit;
import dev.burin.idl.model.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the scopes of a service and of everything it mixes in, each once. */
public final class Scopes {

    private final Map<QualifiedName, ServiceScope> scopes = new HashMap<>();

    private Scopes() {}

    /** Returns the scope of a service; those of its mixins hang below it. */
    public static ServiceScope of(ServiceUnit unit) {
        return new Scopes().scope(unit);
    }

    private ServiceScope scope(ServiceUnit unit) {
        ServiceScope known = scopes.get(unit.name());
        if (known != null) {
            return known;
        }
        List<ServiceScope> mixins = unit.mixins().stream()
                .map(ServiceUnit.Mixin::unit)
                .flatMap(Optional::stream)
                .map(this::scope)
                .toList();
        ServiceScope scope = new ServiceScope(unit, mixins);
        scopes.put(unit.name(), scope);
        return scope;
    }
}
