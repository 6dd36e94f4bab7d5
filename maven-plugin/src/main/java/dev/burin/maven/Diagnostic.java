package dev.burin.maven;

import dev.burin.idl.finding.Finding;
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
 * @param details more lines: other places, what to do
 */
record Diagnostic(boolean error, String file, int line, int column, String text, List<String> details) {

    /** Makes the list unmodifiable. */
    Diagnostic {
        details = List.copyOf(details);
    }

    /** Returns what the compiler found. */
    static Diagnostic of(Finding finding) {
        List<String> details = new ArrayList<>();
        for (Finding.Note note : finding.notes()) {
            details.add(
                    place(note.span().file(), note.span().line(), note.span().column()) + " " + note.message());
        }
        finding.help().ifPresent(help -> details.add("help: " + help));
        return new Diagnostic(
                finding.isError(),
                finding.span().file(),
                finding.span().line(),
                finding.span().column(),
                finding.message() + " [" + finding.id() + "]",
                details);
    }

    /** Returns an error about a whole file. */
    static Diagnostic error(String file, int line, int column, String text, String... details) {
        return new Diagnostic(true, file, line, column, text, List.of(details));
    }

    /** Returns the lines to print: the first is what terminals and IDEs make a link of. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(place(file, line, column) + " " + text);
        details.forEach(detail -> lines.add("    " + detail));
        return lines;
    }

    private static String place(String file, int line, int column) {
        return file + ":[" + line + "," + column + "]";
    }
}
