package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.Optional;

/**
 * A parameter of a message.
 *
 * @param name the plain name, which is also the name on the wire
 * @param documentation what was written at the parameter, joined with what {@code @param} says of it; may be empty
 */
public record Parameter(
        String name,
        TypeReference type,
        String documentation,
        Optional<Deprecation> deprecation,
        SourceLocation location) {}
