package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.Composites;
import dev.burin.idl.link.Inheritance;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.syntax.Variable;
import java.util.HashMap;
import java.util.Map;

/** No field has the name of an inherited one. */
final class HiddenFieldRule implements Rule {

    private final int mostBases;

    HiddenFieldRule(int mostBases) {
        this.mostBases = mostBases;
    }

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Members.composites(scope).forEach(symbol -> check(symbol, findings));
    }

    private void check(Symbol symbol, Findings findings) {
        Map<String, Variable> own = new HashMap<>();
        Composites.ownFields(symbol)
                .forEach(field -> own.putIfAbsent(field.name().text(), field));
        for (Symbol base : Inheritance.bases(symbol, mostBases)) {
            for (Variable inherited : Composites.ownFields(base)) {
                Variable hiding = own.remove(inherited.name().text());
                if (hiding != null) {
                    findings.add(FindingKind.HIDDEN_FIELD
                            .at(hiding.name().span(), hiding.name(), symbol.simpleName(), base.simpleName())
                            .withNote(inherited.name().span()));
                }
            }
        }
    }
}
