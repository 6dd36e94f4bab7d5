package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.NamedType;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How the types of an interface are called in one generated file.
 *
 * <p>A class that implements the interface of a service inherits the types nested in it, and in those of mixins. There they
 * are called by their simple names; and whatever else has the same simple name is called by its qualified one.
 */
final class Scope {
    private final Subject subject;
    private final List<String> inherited;
    private final List<String> nested;

    private Scope(Subject subject, List<String> inherited, List<String> nested) {
        this.subject = subject;
        this.inherited = inherited;
        this.nested = nested;
    }

    /** The scope of a class that inherits nothing. */
    static Scope outside(Subject subject) {
        return new Scope(subject, List.of(), List.of());
    }

    /** The scope of a class that inherits from the interface of the service; {@code nested} are classes inside it. */
    static Scope inheriting(Subject subject, String... nested) {
        List<String> inherited = new ArrayList<>();
        for (Service each : subject.all()) {
            inherited.addAll(subject.names().of(each).types());
        }
        return new Scope(subject, inherited, List.of(nested));
    }

    /** Sees to it that no import is hidden by what the class inherits. */
    TypeSpec.Builder guard(TypeSpec.Builder type) {
        return type.alwaysQualify(inherited.toArray(String[]::new));
    }

    /** A struct, exception or enum. */
    ClassName type(QualifiedName name) {
        NamedType type = subject.model().type(name);
        Service owner = subject.model().serviceOf(type);
        String simpleName = subject.names().of(owner).type(type);
        if (Collections.frequency(inherited, simpleName) == 1 && !nested.contains(simpleName)) {
            return ClassName.get("", simpleName);
        }
        return part(owner, Part.SERVICE).nestedClass(simpleName);
    }

    /** A generated type of the service itself. */
    ClassName part(Part part) {
        return part(subject.service(), part);
    }

    /** A generated type of the service or of a mixin. */
    ClassName part(Service service, Part part) {
        ServiceNames names = subject.names().of(service);
        String simpleName = names.part(part);
        return inherited.contains(simpleName)
                ? ClassName.get("", names.packageName() + '.' + simpleName)
                : ClassName.get(names.packageName(), simpleName);
    }
}
