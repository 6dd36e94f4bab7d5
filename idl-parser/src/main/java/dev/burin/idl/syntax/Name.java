package dev.burin.idl.syntax;

import dev.burin.idl.source.Span;

/**
 * A name where it is written.
 *
 * @param text the name; where the language allows it, several joined by dots
 */
public record Name(String text, Span span) {

    /** Returns whether there is a dot in it. */
    public boolean isQualified() {
        return text.indexOf('.') >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
