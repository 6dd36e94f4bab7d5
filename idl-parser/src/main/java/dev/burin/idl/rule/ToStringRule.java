package dev.burin.idl.rule;

import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.Composites;
import dev.burin.idl.link.ServiceScope;

/** The text of {@code @ToString} names fields that exist, and its escapes and braces are right. */
final class ToStringRule implements Rule {

    private final int mostBases;

    ToStringRule(int mostBases) {
        this.mostBases = mostBases;
    }

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Members.composites(scope)
                .forEach(symbol -> findings.addAll(
                        Composites.toStringTemplate(symbol, mostBases).findings()));
    }
}
