package dev.burin.idl.syntax;

import dev.burin.idl.source.Span;

/**
 * A comment with its signs.
 *
 * @param span from the first to the last sign; the line end of a line comment is not part of it
 */
public record Comment(Kind kind, Span span) {

    /** How it is written. */
    public enum Kind {
        /** {@code //} or {@code #} to the end of the line. */
        LINE,
        /** Between a slash with an asterisk and the reverse. */
        BLOCK,
        /** A block whose opening has two asterisks and then white space. */
        DOCUMENTATION
    }
}
