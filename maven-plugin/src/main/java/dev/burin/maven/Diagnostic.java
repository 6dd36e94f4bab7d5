package dev.burin.maven;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.TerminalPrinter;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to say about a place in an interface file, in the form that builds print and IDEs mark.
 *
 * @param error whether the build fails because of it; otherwise it is a warning
 * @param file the absolute name of the file
 * @param line counted from 1
 * @param column counted from 1
 * @param text what is wrong, in one line, with the id of the rule
 * @param details more lines to print below
 */
record Diagnostic(boolean error, String file, int line, int column, String text, List<String> details) {

    /** Makes the list unmodifiable. */
    Diagnostic {
        details = List.copyOf(details);
    }

    /** Returns what the compiler found: below the first line the place underlined, other places, and what to do. */
    static Diagnostic of(Finding finding) {
        List<String> printed = new TerminalPrinter(false).print(finding).lines().toList();
        return new Diagnostic(
                finding.isError(),
                finding.span().file(),
                finding.span().line(),
                finding.span().column(),
                finding.message() + " [" + finding.id() + "]",
                printed.subList(1, printed.size()));
    }

    /** Returns an error about a whole file. */
    static Diagnostic error(String file, int line, int column, String text, String... details) {
        return new Diagnostic(true, file, line, column, text, List.of(details));
    }

    /** Returns the lines to print: the first is what terminals and IDEs make a link of. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(file + ":[" + line + "," + column + "] " + text);
        lines.addAll(details);
        return lines;
    }
}
