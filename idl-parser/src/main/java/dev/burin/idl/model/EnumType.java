package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A choice of names.
 *
 * @param items at least one
 */
public record EnumType(
        QualifiedName name,
        List<EnumItem> items,
        String documentation,
        Optional<Deprecation> deprecation,
        SourceLocation location)
        implements NamedType {

    /** Makes the list unmodifiable. */
    public EnumType {
        items = List.copyOf(items);
    }
}
