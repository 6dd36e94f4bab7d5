package dev.burin.idl.finding;

/** A form in which findings are printed. */
@FunctionalInterface
public interface FindingPrinter {

    /** Returns a finding as text, ending with a line feed. */
    String print(Finding finding);
}
