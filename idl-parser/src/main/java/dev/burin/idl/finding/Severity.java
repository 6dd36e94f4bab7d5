package dev.burin.idl.finding;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** Nothing can be generated. */
    ERROR,
    /** Probably not what was meant; can be silenced. */
    WARNING;

    /** Returns the word that is printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
