package dev.burin.idl.syntax;

import dev.burin.idl.source.Span;

/** What stands for a value: behind the equals sign of a constant, or as argument of an annotation. */
public sealed interface Value {

    /** Returns the place. */
    Span span();

    /**
     * A literal.
     *
     * @param kind how it is written
     * @param text as it is written, a string with its quotes and escapes
     */
    record Literal(LiteralKind kind, String text, Span span) implements Value {}

    /** A plain or qualified name. */
    record Reference(Name name) implements Value {
        @Override
        public Span span() {
            return name.span();
        }
    }

    /** How a literal is written. */
    enum LiteralKind {
        TRUE,
        FALSE,
        NULL,
        /** Decimal digits, perhaps with a minus. */
        INTEGER,
        /** With a leading zero. */
        OCTAL,
        /** With a leading 0x. */
        HEXADECIMAL,
        /** With a leading 0b. */
        BINARY,
        /** With a point or an exponent. */
        DECIMAL,
        STRING,
        /** A number or a string against the rules, already reported. */
        ILLEGAL
    }
}
