package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Statement.ConstantStatement;
import dev.burin.idl.syntax.Statement.EnumStatement;
import dev.burin.idl.syntax.Statement.MessageStatement;
import dev.burin.idl.syntax.TypeUse;
import dev.burin.idl.syntax.Variable;
import java.util.Collection;
import java.util.stream.Stream;

/** Java classes can hold what is declared: not too many things, under names that can be names of files. */
final class SizeRule implements Rule {

    /** Of the 255 characters that file systems allow; generated names are longer than what they are made of. */
    private static final int LONGEST_NAME = 200;

    private final int most;

    /** @param most how many types there may be; of other things so many times more or less */
    SizeRule(int most) {
        this.most = most;
    }

    @Override
    public void check(ServiceScope scope, Findings findings) {
        scope.unit()
                .module()
                .ifPresent(module -> Stream.of(module.text().split("\\.", -1))
                        .filter(part -> part.length() > LONGEST_NAME)
                        .forEach(
                                part -> findings.add(FindingKind.NAME_TOO_LONG.at(module.span(), part, LONGEST_NAME))));
        String service = scope.name().simpleName();
        scope.unit().header().ifPresent(header -> {
            if (service.length() > LONGEST_NAME) {
                findings.add(FindingKind.NAME_TOO_LONG.at(header.name().span(), service, LONGEST_NAME));
            }
            checkCounts(scope, header.name().span(), findings);
        });
        int left = Math.max(0, LONGEST_NAME - service.length());
        for (Symbol symbol : scope.symbols()) {
            if (symbol.simpleName().length() > left && !(symbol.statement() instanceof ConstantStatement)) {
                findings.add(FindingKind.NAME_TOO_LONG.at(symbol.span(), symbol.simpleName(), left));
            }
            if (symbol.statement() instanceof EnumStatement enumeration) {
                check(enumeration.items().size(), 4 * most, "items", symbol.span(), findings);
            }
        }
    }

    private void checkCounts(ServiceScope scope, Span place, Findings findings) {
        check(
                statements(scope).filter(MessageStatement.class::isInstance).count(),
                2 * most,
                "messages",
                place,
                findings);
        check(statements(scope).filter(SizeRule::isType).count(), most, "types", place, findings);
        check(
                statements(scope).filter(ConstantStatement.class::isInstance).count(),
                10 * most,
                "constants",
                place,
                findings);
        long members = statements(scope)
                .flatMap(statement -> Members.variables(statement).stream())
                .map(variable -> variable.name().text())
                .distinct()
                .count();
        check(members, 10 * most, "names of fields and parameters", place, findings);
        long arrays = statements(scope)
                .flatMap(SizeRule::uses)
                .filter(use -> use.dimensions() > 0)
                .map(TypeUse::toString)
                .distinct()
                .count();
        check(arrays, most / 2, "types of arrays", place, findings);
    }

    private static void check(long count, int limit, String things, Span place, Findings findings) {
        if (count > limit) {
            findings.add(FindingKind.TOO_MANY_DECLARATIONS.at(place, count, things, limit));
        }
    }

    private static Stream<TypeUse> uses(Statement statement) {
        Stream<TypeUse> variables = Members.variables(statement).stream().map(Variable::type);
        return statement instanceof MessageStatement message
                ? Stream.concat(variables, Stream.of(message.result()))
                : variables;
    }

    private static boolean isType(Statement statement) {
        return !(statement instanceof MessageStatement || statement instanceof ConstantStatement);
    }

    private static Stream<Statement.Declaring> statements(ServiceScope scope) {
        return Stream.concat(Stream.of(scope), scope.mixins().stream())
                .map(ServiceScope::symbols)
                .flatMap(Collection::stream)
                .map(Symbol::statement);
    }
}
