package dev.burin.runtime;

/** How strictly Etch checks what is put into a message. Generated code is checked by the compiler at every level. */
public enum ValidationLevel {
    FULL,
    MISSING_OK,
    NONE
}
