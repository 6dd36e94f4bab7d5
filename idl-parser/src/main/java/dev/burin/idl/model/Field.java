package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.Optional;

/**
 * A field of a struct or an exception.
 *
 * @param name the plain name, which is also the name on the wire
 * @param documentation what was written at the field, joined with what {@code @param} says of it; may be empty
 */
public record Field(
        String name,
        TypeReference type,
        String documentation,
        Optional<Deprecation> deprecation,
        SourceLocation location) {}
