package dev.burin.idl.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects findings, errors up to a limit, the same one only once. Not thread safe. */
public final class Findings {

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final int limit;
    private int errorCount;
    private boolean overflow;

    /** @param limit how many errors are kept; one more tells that there were others */
    public Findings(int limit) {
        this.limit = limit;
    }

    /** Adds a finding, unless the limit is reached. Of warnings there is none here: they may be silenced later. */
    public void add(Finding finding) {
        if (overflow || findings.contains(finding)) {
            return;
        }
        if (!finding.isError()) {
            findings.add(finding);
        } else if (errorCount++ < limit) {
            findings.add(finding);
        } else {
            overflow = true;
            findings.add(FindingKind.TOO_MANY_FINDINGS.at(finding.span(), limit));
        }
    }

    /** Adds several. */
    public void addAll(Iterable<Finding> more) {
        more.forEach(this::add);
    }

    /** Returns whether nothing more will be kept, so that further checks are in vain. */
    public boolean isFull() {
        return overflow;
    }

    /** Returns whether an error was added. */
    public boolean hasErrors() {
        return errorCount > 0;
    }

    /** Returns what was added, in that order. */
    public List<Finding> list() {
        return new ArrayList<>(findings);
    }
}
