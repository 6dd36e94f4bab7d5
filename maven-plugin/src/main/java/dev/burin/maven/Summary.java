package dev.burin.maven;

import java.util.List;

/** Counts things in words: {@code 3 interface files: 1 error, 2 warnings}. */
final class Summary {

    private Summary() {}

    /** Returns what was found in so many files. */
    static String of(int files, List<Diagnostic> diagnostics) {
        int errors = (int) diagnostics.stream().filter(Diagnostic::error).count();
        int warnings = diagnostics.size() - errors;
        return count(files, "interface file") + ": " + count(errors, "error") + ", " + count(warnings, "warning");
    }

    /** Returns a number with its noun. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
