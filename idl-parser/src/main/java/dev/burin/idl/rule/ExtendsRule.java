package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.Inheritance;
import dev.burin.idl.link.Outcome;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A struct extends a struct, an exception an exception, and none extends itself. */
final class ExtendsRule implements Rule {

    private final int mostBases;

    ExtendsRule(int mostBases) {
        this.mostBases = mostBases;
    }

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Set<Symbol> reported = new HashSet<>();
        Members.composites(scope).forEach(symbol -> {
            Outcome<Symbol> base = Inheritance.base(symbol);
            findings.addAll(base.findings());
            if (base.value().isPresent() && !reported.contains(symbol)) {
                checkChain(symbol, findings, reported);
            }
        });
    }

    private void checkChain(Symbol symbol, Findings findings, Set<Symbol> reported) {
        List<Symbol> bases = Inheritance.bases(symbol, mostBases + 1);
        Symbol last = bases.isEmpty() ? symbol : bases.get(bases.size() - 1);
        boolean loops = Inheritance.base(last).value().filter(symbol::equals).isPresent();
        if (loops) {
            List<String> names = new ArrayList<>();
            names.add(symbol.simpleName());
            bases.forEach(base -> names.add(base.simpleName()));
            names.add(symbol.simpleName());
            reported.add(symbol);
            reported.addAll(bases);
            Statement.CompositeStatement composite = (Statement.CompositeStatement) symbol.statement();
            findings.add(FindingKind.EXTENDS_LOOP.at(
                    composite.base().orElseThrow().span(), symbol.simpleName(), String.join(" extends ", names)));
        } else if (bases.size() > mostBases
                && Inheritance.base(last).value().filter(bases::contains).isEmpty()) {
            findings.add(FindingKind.INHERITANCE_TOO_DEEP.at(symbol.span(), symbol.simpleName(), mostBases));
            reported.addAll(symbol.home().symbols());
        }
    }
}
