package dev.burin.idl.rule;

import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.Composites;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.source.Span;
import java.util.HashSet;
import java.util.Set;

/** The text of {@code @ToString} names fields that exist, and its escapes and braces are right. */
final class ToStringRule implements Rule {

    private final int mostBases;

    ToStringRule(int mostBases) {
        this.mostBases = mostBases;
    }

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Set<Span> reported = new HashSet<>();
        Members.composites(scope)
                .flatMap(symbol -> Composites.toStringTemplate(symbol, mostBases).findings().stream())
                .filter(finding -> reported.add(finding.span()))
                .forEach(findings::add);
    }
}
