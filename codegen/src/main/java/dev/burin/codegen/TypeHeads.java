package dev.burin.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.Deprecation;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.Service;
import dev.burin.runtime.stub.Generated;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** What stands in front of every generated type. */
final class TypeHeads {
    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
            .addMember("value", "$S", "dev.burin.codegen")
            .build();
    static final AnnotationSpec DEPRECATED =
            AnnotationSpec.builder(Deprecated.class).build();
    private static final AnnotationSpec USES_DEPRECATED = suppressing("\"deprecation\"");
    private static final AnnotationSpec USES_EXTERNS =
            suppressing("{\"deprecation\", \"rawtypes\", \"removal\", \"unchecked\"}");

    private final Subject subject;

    TypeHeads(Subject subject) {
        this.subject = subject;
    }

    /** The interface of the service, which holds what it declares: only what mixins declare is foreign to it. */
    TypeSpec.Builder declaring(TypeSpec.Builder type, Javadocs documentation) {
        return used(type, documentation, subject.mixins());
    }

    /** A type that programs use: it is deprecated with its service. */
    TypeSpec.Builder used(TypeSpec.Builder type, Javadocs documentation) {
        return used(type, documentation, subject.all());
    }

    private TypeSpec.Builder used(TypeSpec.Builder type, Javadocs documentation, List<Service> foreign) {
        Optional<Deprecation> deprecation = subject.service().deprecation();
        head(type, documentation.deprecated(deprecation).build());
        if (deprecation.isPresent()) {
            type.addAnnotation(DEPRECATED);
        }
        return tolerant(type, deprecation.isPresent() ? List.of() : foreign);
    }

    /** A type between a program and the wire. */
    TypeSpec.Builder internal(TypeSpec.Builder type, Javadocs documentation) {
        head(type, documentation.build());
        return tolerant(type, subject.all());
    }

    /** A type for its user to change: it is not marked as generated. */
    TypeSpec.Builder skeleton(TypeSpec.Builder type, Javadocs documentation) {
        type.addModifiers(Modifier.PUBLIC).addJavadoc(documentation.build());
        return tolerant(type, subject.all());
    }

    private static void head(TypeSpec.Builder type, CodeBlock documentation) {
        type.addModifiers(Modifier.PUBLIC).addJavadoc(documentation).addAnnotation(GENERATED);
    }

    /**
     * Allows the type to name what is deprecated, if there is anything, and the classes of externs, which may be
     * generic, or deprecated themselves.
     */
    private TypeSpec.Builder tolerant(TypeSpec.Builder type, List<Service> foreign) {
        if (subject.all().stream().anyMatch(service -> !service.externs().isEmpty())) {
            return type.addAnnotation(USES_EXTERNS);
        }
        return foreign.stream().anyMatch(TypeHeads::hasDeprecated) ? type.addAnnotation(USES_DEPRECATED) : type;
    }

    private static AnnotationSpec suppressing(String warnings) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$L", warnings)
                .build();
    }

    private static boolean hasDeprecated(Service service) {
        return service.deprecation().isPresent()
                || service.declarations().stream()
                        .flatMap(TypeHeads::deprecations)
                        .anyMatch(Optional::isPresent);
    }

    private static Stream<Optional<Deprecation>> deprecations(Declaration declaration) {
        Stream<Optional<Deprecation>> inside = Stream.empty();
        if (declaration instanceof Composite type) {
            inside = type.fields().stream().map(field -> field.deprecation());
        } else if (declaration instanceof EnumType type) {
            inside = type.items().stream().map(item -> item.deprecation());
        }
        return Stream.concat(Stream.of(declaration.deprecation()), inside);
    }
}
