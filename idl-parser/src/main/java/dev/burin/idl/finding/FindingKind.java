package dev.burin.idl.finding;

import java.util.Locale;

/** Every kind of finding. All texts that users read are in this file. */
public enum FindingKind {
    /** The file cannot be read. */
    FILE_NOT_FOUND(Severity.ERROR);

    private final Severity severity;

    FindingKind(Severity severity) {
        this.severity = severity;
    }

    /** Returns the stable id: the name in lower case with hyphens. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how much findings of this kind matter. */
    public Severity severity() {
        return severity;
    }
}
