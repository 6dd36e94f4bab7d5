package dev.burin.idl;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.model.LinkedModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What came out of a compilation.
 *
 * @param model present exactly when no finding is an error
 * @param findings in the order of files and positions
 * @param files names of all files that were read, main first
 */
public record CompileResult(Optional<LinkedModel> model, List<Finding> findings, Set<String> files) {

    /** Makes the list unmodifiable. */
    public CompileResult {
        findings = List.copyOf(findings);
    }

    /** Returns whether there is at least one error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
