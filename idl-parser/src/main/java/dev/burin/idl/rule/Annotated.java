package dev.burin.idl.rule;

import dev.burin.idl.link.Place;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.load.ServiceUnit;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Variable;
import java.util.ArrayList;
import java.util.List;

/** Something before which annotations stand. */
record Annotated(Place place, List<Annotation> annotations) {

    /** Returns everything in a service that has annotations, the service first; includes are not among it. */
    static List<Annotated> all(ServiceScope scope) {
        List<Annotated> all = new ArrayList<>();
        add(all, Place.SERVICE, scope.unit().annotations());
        for (Statement.Declaring statement : scope.unit().statements()) {
            Place place = Place.of(statement);
            add(all, place, statement.annotations());
            if (statement instanceof Statement.EnumStatement enumeration) {
                enumeration.items().forEach(item -> add(all, Place.ITEM, item.annotations()));
            }
            for (Variable variable : Members.variables(statement)) {
                add(all, place == Place.MESSAGE ? Place.PARAMETER : Place.FIELD, variable.annotations());
            }
        }
        for (ServiceUnit.Mixin mixin : scope.unit().mixins()) {
            add(all, Place.MIXIN, mixin.statement().annotations());
        }
        return all;
    }

    private static void add(List<Annotated> all, Place place, List<Annotation> annotations) {
        if (!annotations.isEmpty()) {
            all.add(new Annotated(place, annotations));
        }
    }
}
