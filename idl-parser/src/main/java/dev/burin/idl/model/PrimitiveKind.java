package dev.burin.idl.model;

import java.util.Locale;

/** The types with a keyword that can have constants. */
public enum PrimitiveKind {
    BOOLEAN,
    BYTE,
    SHORT,
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    STRING;

    /** Returns the word of the language. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns whether this is one of the four integer types. */
    public boolean isInteger() {
        return this == BYTE || this == SHORT || this == INT || this == LONG;
    }

    /** Returns whether this is {@code float} or {@code double}. */
    public boolean isFloating() {
        return this == FLOAT || this == DOUBLE;
    }
}
