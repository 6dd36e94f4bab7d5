package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.Optional;

/** Something with a name of its own inside a service. */
public sealed interface Declaration permits Constant, Message, NamedType {

    /** Returns the full name, {@code MODULE.SERVICE.NAME}. */
    QualifiedName name();

    /** Returns the description from the documentation comment, without its tags; lines are joined by a line feed; empty when there is none. */
    String documentation();

    /** Returns the mark that this should no longer be used, if it has one. */
    Optional<Deprecation> deprecation();

    /** Returns the place of the name in the source. */
    SourceLocation location();

    /** Returns the name as declared. */
    default String simpleName() {
        return name().simpleName();
    }
}
