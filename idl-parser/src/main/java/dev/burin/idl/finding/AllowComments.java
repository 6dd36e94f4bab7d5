package dev.burin.idl.finding;

import dev.burin.idl.source.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comments that silence warnings in their file: {@code # burin:allow naming, unused}. */
public final class AllowComments {

    private static final Pattern COMMENT = Pattern.compile("(?:#|//)\\s*burin:allow\\b(.*)");
    private static final Pattern ID = Pattern.compile("[^\\s,]+");
    private static final List<String> WARNINGS = Arrays.stream(FindingKind.values())
            .filter(AllowComments::isWarning)
            .map(FindingKind::id)
            .toList();

    private AllowComments() {}

    /**
     * Returns the ids that a file allows.
     *
     * @param lineComments the comments of the file
     * @param findings gets one for each id that does not exist or is no warning
     */
    public static Set<String> ids(List<Span> lineComments, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (Span comment : lineComments) {
            Matcher allow = COMMENT.matcher(comment.text());
            if (allow.matches()) {
                Matcher id = ID.matcher(allow.group(1));
                int base = comment.start() + allow.start(1);
                while (id.find() && !findings.isFull()) {
                    Span span = new Span(comment.source(), base + id.start(), base + id.end());
                    add(span, ids, findings);
                }
            }
        }
        return ids;
    }

    private static void add(Span span, Set<String> ids, Findings findings) {
        String id = span.text();
        Optional<FindingKind> kind = FindingKind.ofId(id).filter(AllowComments::isWarning);
        if (kind.isPresent()) {
            ids.add(id);
        } else {
            findings.add(FindingKind.ALLOW_UNKNOWN.at(span, id).withSuggestion(Suggestion.nearest(id, WARNINGS)));
        }
    }

    private static boolean isWarning(FindingKind kind) {
        return kind.severity() == Severity.WARNING;
    }
}
