package dev.burin.idl.build;

import dev.burin.idl.link.Annotations;
import dev.burin.idl.link.DocText;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.load.ServiceUnit;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import dev.burin.idl.syntax.ServiceHeader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Puts a service and its mixins into the linked model. */
public final class ModelBuilder {

    private final int mostBases;

    /** @param mostBases the longest chain of {@code extends} that the rules let pass */
    public ModelBuilder(int mostBases) {
        this.mostBases = mostBases;
    }

    /** Builds the model of a service that all rules let pass. */
    public LinkedModel build(ServiceScope main) {
        List<Service> services = new ArrayList<>();
        services.add(service(main));
        main.mixins().forEach(mixin -> services.add(service(mixin)));
        return new LinkedModel(main.name(), services);
    }

    private Service service(ServiceScope scope) {
        ServiceUnit unit = scope.unit();
        ServiceHeader header = unit.header().orElseThrow();
        LinkedHashSet<QualifiedName> mixins = new LinkedHashSet<>();
        unit.mixins().stream()
                .map(ServiceUnit.Mixin::unit)
                .flatMap(Optional::stream)
                .forEach(mixin -> mixins.add(mixin.name()));
        return new Service(
                unit.name(),
                unit.origin(),
                List.copyOf(mixins),
                declarations(scope),
                DocText.plain(header.documentation()),
                Annotations.deprecation(header.annotations()),
                header.name().span().location());
    }

    private List<Declaration> declarations(ServiceScope scope) {
        TypeBuilder types = new TypeBuilder(scope, mostBases);
        MessageBuilder messages = new MessageBuilder(scope);
        return scope.symbols().stream()
                .map(symbol -> messages.message(symbol).orElseGet(() -> types.declaration(symbol)))
                .toList();
    }
}
