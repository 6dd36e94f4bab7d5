package dev.burin.idl.model;

import java.util.List;
import java.util.Optional;

/** A type made of fields: a struct or an exception. */
public sealed interface Composite extends NamedType permits Struct, ExceptionType {

    /** Returns the fields that this type declares itself, see {@link LinkedModel#allFields} for the inherited ones. */
    List<Field> fields();

    /** Returns the type that this one extends, which is of the same kind and may belong to a mixin. */
    Optional<QualifiedName> base();

    /** Returns the text form chosen by {@code @ToString}, if any. */
    Optional<ToStringTemplate> toStringTemplate();
}
