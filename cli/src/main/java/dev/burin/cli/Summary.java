package dev.burin.cli;

import dev.burin.idl.finding.Finding;
import java.util.List;

/** Counts things in words. */
final class Summary {

    private Summary() {}

    /** Returns such as "1 file" or "2 files". */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns such as "1 error and 2 warnings". */
    static String of(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        long warnings = findings.size() - errors;
        if (errors == 0) {
            return count(warnings, "warning");
        }
        return count(errors, "error") + (warnings == 0 ? "" : " and " + count(warnings, "warning"));
    }
}
