package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A failure that a message can answer with.
 *
 * @param unchecked whether callers need not declare or catch it
 */
public record ExceptionType(
        QualifiedName name,
        List<Field> fields,
        Optional<QualifiedName> base,
        boolean unchecked,
        Optional<ToStringTemplate> toStringTemplate,
        String documentation,
        Optional<Deprecation> deprecation,
        SourceLocation location)
        implements Composite {

    /** Makes the lists unmodifiable. */
    public ExceptionType {
        fields = List.copyOf(fields);
    }
}
