package dev.burin.idl.syntax;

import dev.burin.idl.source.Span;
import java.util.List;

/**
 * An annotation.
 *
 * @param name without the at sign
 * @param span from the at sign to the closing parenthesis
 */
public record Annotation(Name name, List<Value> arguments, Span span) {

    /** Makes the list unmodifiable. */
    public Annotation {
        arguments = List.copyOf(arguments);
    }
}
