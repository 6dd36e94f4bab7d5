package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.ExceptionFacts;
import dev.burin.idl.link.Inheritance;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.link.Types;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.TypeUse;
import dev.burin.idl.syntax.Value;
import dev.burin.idl.syntax.Variable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Declared types are used. Silent about a service without messages, which is there to be mixed in; about a service in which something can be an
 * {@code object} or in a collection, since any type can travel there; about subtypes of used types; about unchecked exceptions; and where
 * a part of the interface was not understood.
 */
final class UnusedRule implements Rule {

    private static final Set<String> HOLDING_ANYTHING = Set.of("object", "List", "Map", "Set");

    private final int mostBases;

    UnusedRule(int mostBases) {
        this.mostBases = mostBases;
    }

    @Override
    public void check(ServiceScope scope, Findings findings) {
        boolean noMessages = Members.messages(scope).findAny().isEmpty();
        if (noMessages || !scope.isComplete() || holdsAnything(scope)) {
            return;
        }
        Set<Symbol> used = new HashSet<>();
        for (Statement.Declaring statement : scope.unit().statements()) {
            collect(scope, statement, used);
        }
        scope.unit().annotations().forEach(annotation -> collect(scope, annotation, used));
        for (Symbol symbol : scope.symbols()) {
            if (isLintedType(symbol) && !isUsed(symbol, used)) {
                String kind = symbol.statement()
                        .kind()
                        .substring(symbol.statement().kind().indexOf(' ') + 1);
                findings.add(FindingKind.UNUSED.at(symbol.span(), kind, symbol.simpleName()));
            }
        }
    }

    private boolean isLintedType(Symbol symbol) {
        Statement statement = symbol.statement();
        return !(statement instanceof Statement.MessageStatement || statement instanceof Statement.ConstantStatement)
                && Types.builtin(symbol.simpleName()).isEmpty()
                && !(Members.isException(statement) && ExceptionFacts.unchecked(symbol, mostBases));
    }

    private boolean isUsed(Symbol symbol, Set<Symbol> used) {
        return used.contains(symbol)
                || (symbol.statement() instanceof Statement.CompositeStatement
                        && Inheritance.bases(symbol, mostBases).stream().anyMatch(used::contains));
    }

    private static void collect(ServiceScope scope, Statement.Declaring statement, Set<Symbol> used) {
        for (Variable variable : Members.variables(statement)) {
            collect(scope, variable.type().name(), used);
        }
        if (statement instanceof Statement.MessageStatement message) {
            collect(scope, message.result().name(), used);
            message.thrown().forEach(thrown -> collect(scope, thrown.name(), used));
            message.annotations().forEach(annotation -> collect(scope, annotation, used));
        } else if (statement instanceof Statement.CompositeStatement composite) {
            composite.base().ifPresent(base -> collect(scope, base.name(), used));
        }
    }

    private static void collect(ServiceScope scope, Annotation annotation, Set<Symbol> used) {
        if (!annotation.name().text().equals(AnnotationType.AUTHORIZE.word())) {
            return;
        }
        for (Value argument : annotation.arguments()) {
            if (argument instanceof Value.Reference reference
                    && reference.name().isQualified()) {
                String text = reference.name().text();
                Name enumName = new Name(text.substring(0, text.lastIndexOf('.')), reference.span());
                collect(scope, enumName, used);
            }
        }
    }

    private static void collect(ServiceScope scope, Name name, Set<Symbol> used) {
        used.addAll(scope.all(name.text()));
    }

    private static boolean holdsAnything(ServiceScope scope) {
        return scope.unit().statements().stream().anyMatch(UnusedRule::holdsAnything)
                || scope.mixins().stream()
                        .flatMap(mixin -> mixin.unit().statements().stream())
                        .anyMatch(UnusedRule::holdsAnything);
    }

    private static boolean holdsAnything(Statement.Declaring statement) {
        List<Variable> variables = Members.variables(statement);
        return (statement instanceof Statement.MessageStatement message && holdsAnything(message.result()))
                || variables.stream().anyMatch(variable -> holdsAnything(variable.type()));
    }

    private static boolean holdsAnything(TypeUse type) {
        return HOLDING_ANYTHING.contains(type.name().text());
    }
}
