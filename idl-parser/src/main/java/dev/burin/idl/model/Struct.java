package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A value made of fields. */
public record Struct(
        QualifiedName name,
        List<Field> fields,
        Optional<QualifiedName> base,
        Optional<ToStringTemplate> toStringTemplate,
        String documentation,
        Optional<Deprecation> deprecation,
        SourceLocation location)
        implements Composite {

    /** Makes the lists unmodifiable. */
    public Struct {
        fields = List.copyOf(fields);
    }
}
