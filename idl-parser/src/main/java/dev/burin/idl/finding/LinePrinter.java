package dev.burin.idl.finding;

/** Prints each finding on one line: {@code file:line:column: error: text [id]}. */
public final class LinePrinter implements FindingPrinter {

    /** A printer keeps no state; one is enough. */
    public LinePrinter() {}

    @Override
    public String print(Finding finding) {
        return finding.span() + ": " + finding.severity().word() + ": " + finding.message() + " [" + finding.id()
                + "]\n";
    }
}
