package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.link.Types;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Variable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Inside one declaration, items, fields, parameters and thrown exceptions differ. */
final class UniqueMembersRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        for (Symbol symbol : scope.symbols()) {
            Statement.Declaring statement = symbol.statement();
            if (statement instanceof Statement.EnumStatement enumeration) {
                List<Name> items =
                        enumeration.items().stream().map(Statement.Item::name).toList();
                check(items, FindingKind.DUPLICATE_ITEM, symbol, findings);
            } else if (statement instanceof Statement.CompositeStatement composite) {
                check(names(composite.fields()), FindingKind.DUPLICATE_FIELD, symbol, findings);
            } else if (statement instanceof Statement.MessageStatement message) {
                check(names(message.parameters()), FindingKind.DUPLICATE_PARAMETER, symbol, findings);
                checkThrown(symbol, message, findings);
            }
        }
    }

    private static List<Name> names(List<Variable> variables) {
        return variables.stream().map(Variable::name).toList();
    }

    private static void check(List<Name> names, FindingKind kind, Symbol owner, Findings findings) {
        Map<String, Name> seen = new HashMap<>();
        for (Name name : names) {
            if (findings.isFull()) {
                return;
            }
            Name first = seen.putIfAbsent(name.text(), name);
            if (first != null) {
                findings.add(kind.at(name.span(), name, owner.simpleName()).withNote(first.span()));
            }
        }
    }

    /** The same exception can be named in two ways, simple and full. */
    private static void checkThrown(Symbol owner, Statement.MessageStatement message, Findings findings) {
        Types types = new Types(owner.home());
        Map<Symbol, Name> seen = new HashMap<>();
        for (Statement.ThrownName thrown : message.thrown()) {
            Name name = thrown.name();
            types.exception(name).value().ifPresent(exception -> {
                Name first = seen.putIfAbsent(exception, name);
                if (first != null) {
                    findings.add(FindingKind.DUPLICATE_THROWS
                            .at(name.span(), name, owner.simpleName())
                            .withNote(first.span()));
                }
            });
        }
    }
}
