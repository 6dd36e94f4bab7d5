package dev.burin.idl.syntax;

import java.util.List;
import java.util.Optional;

/** A field or a parameter. */
public record Variable(List<Annotation> annotations, Optional<Comment> documentation, TypeUse type, Name name) {

    /** Makes the list unmodifiable. */
    public Variable {
        annotations = List.copyOf(annotations);
    }
}
