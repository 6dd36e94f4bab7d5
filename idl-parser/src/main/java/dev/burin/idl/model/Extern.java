package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A type that exists outside and travels with the help of a serializer.
 *
 * @param bindings one for each language; that for Java is always there
 */
public record Extern(
        QualifiedName name,
        List<Binding> bindings,
        String documentation,
        Optional<Deprecation> deprecation,
        SourceLocation location)
        implements NamedType {

    /** Makes the list unmodifiable. */
    public Extern {
        bindings = List.copyOf(bindings);
    }

    /** Returns the binding for Java. */
    public Binding java() {
        return bindings.stream()
                .filter(binding -> binding.language().equals("java"))
                .findFirst()
                .orElseThrow();
    }

    /**
     * What {@code @Extern} says for one language.
     *
     * @param language such as {@code java}
     * @param type the class name, complete or simple
     * @param typeImport what to import for a simple class name; may be empty
     * @param serializer the class name of the serializer, complete or simple
     * @param serializerImport what to import for a simple serializer name; may be empty
     */
    public record Binding(
            String language, String type, String typeImport, String serializer, String serializerImport) {}
}
