package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.MessageFacts;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.link.Types;
import dev.burin.idl.load.ServiceUnit;
import dev.burin.idl.model.Direction;
import dev.burin.idl.model.TypeReference;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A message of a service and one of a mixin, or of two mixins, have the same name only if one method can implement both. */
final class MessageClashRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Map<String, Symbol> seen = new LinkedHashMap<>();
        Members.messages(scope).forEach(message -> seen.put(message.simpleName(), message));
        for (ServiceScope mixin : scope.mixins()) {
            Members.messages(mixin).forEach(message -> {
                Symbol other = seen.putIfAbsent(message.simpleName(), message);
                if (other != null && meet(other, message) && !isReportedInMixin(scope, other, message)) {
                    report(scope, other, message, findings);
                }
            });
        }
    }

    private static boolean meet(Symbol first, Symbol second) {
        Direction one = new MessageFacts(first).direction();
        Direction other = new MessageFacts(second).direction();
        return (one.toServer() && other.toServer()) || (one.toClient() && other.toClient());
    }

    /** A clash inside of a mixin, or between mixins of a mixin, is reported where that one is checked. */
    private static boolean isReportedInMixin(ServiceScope scope, Symbol first, Symbol second) {
        return scope.mixins().stream().anyMatch(mixin -> sees(mixin, first) && sees(mixin, second));
    }

    private static boolean sees(ServiceScope scope, Symbol symbol) {
        return symbol.home() == scope || scope.mixins().contains(symbol.home());
    }

    private static void report(ServiceScope scope, Symbol first, Symbol second, Findings findings) {
        FindingKind kind = agree(first, second) ? FindingKind.MESSAGE_REPEATED : FindingKind.MESSAGE_CLASH;
        boolean own = first.home() == scope;
        Span place = own ? first.span() : mixinThatBrings(scope, second);
        findings.add(
                kind.at(place, first.simpleName(), first.home(), second.home()).withNote(second.span()));
    }

    private static Span mixinThatBrings(ServiceScope scope, Symbol symbol) {
        return scope.unit().mixins().stream()
                .filter(mixin ->
                        mixin.unit().filter(unit -> brings(unit, symbol)).isPresent())
                .findFirst()
                .map(mixin -> mixin.statement().name().span())
                .orElse(symbol.span());
    }

    private static boolean brings(ServiceUnit unit, Symbol symbol) {
        return unit.name().equals(symbol.home().name())
                || unit.mixins().stream()
                        .anyMatch(mixin -> mixin.unit()
                                .filter(other -> brings(other, symbol))
                                .isPresent());
    }

    private static boolean agree(Symbol first, Symbol second) {
        return types(first).equals(types(second)) && thrown(first).equals(thrown(second));
    }

    private static List<Optional<TypeReference>> types(Symbol symbol) {
        Statement.MessageStatement message = new MessageFacts(symbol).statement();
        Types types = new Types(symbol.home());
        List<Optional<TypeReference>> all = message.parameters().stream()
                .map(parameter -> types.value(parameter.type()).value())
                .collect(Collectors.toList());
        all.add(types.result(message.result()).value());
        return all;
    }

    private static Set<Optional<Symbol>> thrown(Symbol symbol) {
        Types types = new Types(symbol.home());
        return new MessageFacts(symbol)
                .statement().thrown().stream()
                        .map(thrown -> types.exception(thrown.name()).value())
                        .collect(Collectors.toSet());
    }
}
