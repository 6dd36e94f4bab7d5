package dev.burin.idl.syntax;

import java.util.List;
import java.util.Optional;

/**
 * The line that begins a service.
 *
 * @param annotations defaults for everything inside
 */
public record ServiceHeader(List<Annotation> annotations, Optional<Comment> documentation, Name name) {

    /** Makes the list unmodifiable. */
    public ServiceHeader {
        annotations = List.copyOf(annotations);
    }
}
