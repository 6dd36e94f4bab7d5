package dev.burin.idl.finding;

import dev.burin.idl.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments of one file that silence warnings in it: {@code # burin:allow naming, unused}.
 *
 * @param ids what is allowed
 * @param findings about ids that do not exist or are no warnings
 */
public record AllowComments(Set<String> ids, List<Finding> findings) {

    private static final Pattern COMMENT = Pattern.compile("(?:#|//)\\s*burin:allow\\b(.*)");
    private static final Pattern ID = Pattern.compile("[^\\s,]+");

    /** Makes the collections unmodifiable. */
    public AllowComments {
        ids = Set.copyOf(ids);
        findings = List.copyOf(findings);
    }

    /** Reads the line comments of a file. */
    public static AllowComments of(List<Span> lineComments) {
        Set<String> ids = new HashSet<>();
        List<Finding> findings = new ArrayList<>();
        for (Span comment : lineComments) {
            Matcher allow = COMMENT.matcher(comment.text());
            if (allow.matches()) {
                Matcher id = ID.matcher(allow.group(1));
                while (id.find()) {
                    int start = comment.start() + allow.start(1) + id.start();
                    add(id.group(), new Span(comment.source(), start, start + id.group().length()), ids, findings);
                }
            }
        }
        return new AllowComments(ids, findings);
    }

    /** Returns whether a finding is a warning that is allowed. */
    public boolean allows(Finding finding) {
        return ids.contains(finding.id());
    }

    private static void add(String id, Span span, Set<String> ids, List<Finding> findings) {
        Optional<FindingKind> kind = FindingKind.ofId(id).filter(found -> found.severity() == Severity.WARNING);
        if (kind.isPresent()) {
            ids.add(id);
            return;
        }
        List<String> known = Arrays.stream(FindingKind.values())
                .filter(found -> found.severity() == Severity.WARNING)
                .map(FindingKind::id)
                .toList();
        findings.add(FindingKind.ALLOW_UNKNOWN.at(span, id).withSuggestion(Suggestion.nearest(id, known)));
    }
}
