package dev.burin.idl.syntax;

import dev.burin.idl.source.Span;

/**
 * A type where it is used.
 *
 * @param keyword whether {@code name} is a word of the language
 * @param dimensions the number of brackets behind it
 * @param span the name with its brackets
 */
public record TypeUse(Name name, boolean keyword, int dimensions, Span span) {

    @Override
    public String toString() {
        return name.text() + "[]".repeat(Math.min(dimensions, 10));
    }
}
