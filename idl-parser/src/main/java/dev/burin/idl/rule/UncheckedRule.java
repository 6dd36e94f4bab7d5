package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.ExceptionFacts;
import dev.burin.idl.link.Inheritance;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import java.util.List;

/** Whether an exception must be declared is decided by its farthest base. */
final class UncheckedRule implements Rule {

    private final int mostBases;

    UncheckedRule(int mostBases) {
        this.mostBases = mostBases;
    }

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Members.exceptions(scope)
                .forEach(symbol -> ExceptionFacts.ownUnchecked(symbol).ifPresent(declared -> {
                    List<Symbol> bases = Inheritance.bases(symbol, mostBases);
                    boolean actual = ExceptionFacts.unchecked(symbol, mostBases);
                    if (!bases.isEmpty() && actual != declared) {
                        findings.add(FindingKind.UNCHECKED_INHERITED.at(
                                AnnotationType.UNCHECKED
                                        .last(symbol.statement().annotations())
                                        .orElseThrow()
                                        .span(),
                                symbol.simpleName(),
                                Wording.unchecked(actual),
                                bases.get(bases.size() - 1).simpleName()));
                    }
                }));
    }
}
