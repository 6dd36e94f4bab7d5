package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.Optional;

/**
 * One of the names of an enum.
 *
 * @param name the plain name, which is also the name of the field that carries it on the wire
 */
public record EnumItem(String name, String documentation, Optional<Deprecation> deprecation, SourceLocation location) {}
