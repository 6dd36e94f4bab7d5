package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.Composites;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.TypeUse;
import dev.burin.idl.syntax.Variable;
import java.util.List;

/** A constructor takes all fields, inherited ones too, and a method all parameters, of which Java has a limit. */
final class ValueCountRule implements Rule {

    /** 255 in section 4.3.3 of the JVM specification, of which the object itself is one. */
    private static final int MOST = 254;

    private final int mostBases;

    ValueCountRule(int mostBases) {
        this.mostBases = mostBases;
    }

    @Override
    public void check(ServiceScope scope, Findings findings) {
        for (Symbol symbol : scope.symbols()) {
            int values = values(symbol);
            if (values > MOST) {
                findings.add(FindingKind.TOO_MANY_VALUES.at(symbol.span(), symbol.simpleName(), values, MOST));
            }
        }
    }

    private int values(Symbol symbol) {
        if (symbol.statement() instanceof Statement.CompositeStatement) {
            return Composites.withBases(symbol, mostBases).stream()
                    .mapToInt(type -> values(Composites.ownFields(type)))
                    .sum();
        }
        return values(Members.variables(symbol.statement()));
    }

    private static int values(List<Variable> variables) {
        return variables.stream()
                .mapToInt(variable -> isWide(variable.type()) ? 2 : 1)
                .sum();
    }

    private static boolean isWide(TypeUse type) {
        String name = type.name().text();
        return type.keyword() && type.dimensions() == 0 && (name.equals("long") || name.equals("double"));
    }
}
