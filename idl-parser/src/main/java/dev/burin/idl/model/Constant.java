package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.Optional;

/**
 * A named value.
 *
 * @param kind the type
 * @param value a {@link Boolean}, {@link Byte}, {@link Short}, {@link Integer}, {@link Long}, {@link Float}, {@link Double} or {@link String},
 *     as {@code kind} says; never infinite, never NaN
 */
public record Constant(
        QualifiedName name,
        PrimitiveKind kind,
        Object value,
        String documentation,
        Optional<Deprecation> deprecation,
        SourceLocation location)
        implements Declaration {}
