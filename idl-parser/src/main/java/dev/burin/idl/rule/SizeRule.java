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
import java.util.Collection;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Java classes can hold what is declared: not too many things, under names that can be names of files. */
final class SizeRule implements Rule {

    /** Of the 255 characters that file systems allow; generated names are longer than what they are made of. */
    private static final int LONGEST_NAME = 200;

    private final int most;

    /** @param most how many things of one kind there may be */
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
                check(enumeration.items().size(), "items", symbol.span(), findings);
            }
        }
    }

    private void checkCounts(ServiceScope scope, Span place, Findings findings) {
        check(count(scope, MessageStatement.class::isInstance), "messages", place, findings);
        check(count(scope, ConstantStatement.class::isInstance), "constants", place, findings);
        check(count(scope, SizeRule::isType), "types", place, findings);
    }

    private void check(long count, String things, Span place, Findings findings) {
        if (count > most) {
            findings.add(FindingKind.TOO_MANY_DECLARATIONS.at(place, count, things, most));
        }
    }

    private static boolean isType(Statement statement) {
        return !(statement instanceof MessageStatement || statement instanceof ConstantStatement);
    }

    private static long count(ServiceScope scope, Predicate<Statement> kind) {
        return Stream.concat(Stream.of(scope), scope.mixins().stream())
                .map(ServiceScope::symbols)
                .flatMap(Collection::stream)
                .map(Symbol::statement)
                .filter(kind)
                .count();
    }
}
