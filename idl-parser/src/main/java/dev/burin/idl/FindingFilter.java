package dev.burin.idl;

import dev.burin.idl.finding.AllowComments;
import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.load.ServiceUnit;
import dev.burin.idl.source.Origin;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Comment;
import dev.burin.idl.syntax.SyntaxFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out the warnings that nobody wants to see, and puts the rest into the order of files and places. */
final class FindingFilter {

    private final Set<String> silenced;
    private final int mostWarnings;
    private final Map<String, Set<String>> allowed = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();

    /** @param findings gets those about comments that allow what cannot be allowed */
    FindingFilter(CompileRequest request, List<ServiceUnit> units, Findings findings) {
        this.silenced = request.silenced();
        this.mostWarnings = request.limits().findings();
        for (ServiceUnit unit : units) {
            for (SyntaxFile file : unit.files()) {
                origins.put(file.source().file(), unit.origin());
                allowed.put(file.source().file(), AllowComments.ids(lineComments(file), findings));
            }
        }
    }

    /** Returns the findings to report. */
    List<Finding> apply(List<Finding> findings, List<String> files) {
        List<Finding> kept = new ArrayList<>(findings);
        kept.removeIf(this::isUnwanted);
        Map<String, Integer> order = new HashMap<>();
        files.forEach(file -> order.put(file, order.size()));
        kept.sort(Comparator.comparing((Finding finding) -> finding.kind() == FindingKind.TOO_MANY_FINDINGS)
                .thenComparing(finding -> order.getOrDefault(finding.span().file(), -1))
                .thenComparing(finding -> finding.span().start()));
        return limited(kept);
    }

    private List<Finding> limited(List<Finding> findings) {
        List<Finding> warnings =
                findings.stream().filter(finding -> !finding.isError()).toList();
        if (warnings.size() <= mostWarnings) {
            return findings;
        }
        List<Finding> kept = new ArrayList<>(findings);
        kept.removeAll(new HashSet<>(warnings.subList(mostWarnings, warnings.size())));
        Finding rest =
                FindingKind.TOO_MANY_WARNINGS.at(warnings.get(mostWarnings).span(), mostWarnings);
        if (!isUnwanted(rest)) {
            kept.add(rest);
        }
        return kept;
    }

    private boolean isUnwanted(Finding finding) {
        if (finding.isError()) {
            return false;
        }
        String file = finding.span().file();
        return silenced.contains(finding.id())
                || origins.get(file) == Origin.IMPORTED
                || allowed.getOrDefault(file, Set.of()).contains(finding.id());
    }

    private static List<Span> lineComments(SyntaxFile file) {
        return file.comments().stream()
                .filter(comment -> comment.kind() == Comment.Kind.LINE)
                .map(Comment::span)
                .toList();
    }
}
