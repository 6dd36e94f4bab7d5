package dev.burin.idl.rule;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.MessageFacts;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.model.WireId;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All types and messages that can meet on one connection have different ids: those of the service, of its mixins, and the builtin ones. */
final class TypeIdRule implements Rule {

    private static final List<String> BUILTIN_NAMES = List.of(
            "_Etch_List",
            "_Etch_Map",
            "_Etch_Set",
            "_Etch_Datetime",
            "_Etch_RuntimeException",
            "_Etch_AuthException",
            "_Etch_KeepAliveReq",
            "_Etch_KeepAliveResp",
            "_Etch_PwAuthReq",
            "_Etch_PwAuthResp",
            "_exception");

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Map<Integer, WireName> seen = new HashMap<>();
        BUILTIN_NAMES.forEach(name -> seen.put(WireId.of(name), new WireName(name, Optional.empty())));
        for (int i = scope.mixins().size() - 1; i >= 0; i--) {
            check(scope.mixins().get(i), seen, findings);
        }
        check(scope, seen, findings);
    }

    /** When two names of the same length collide, so do their replies; the first collision is enough. */
    private static void check(ServiceScope scope, Map<Integer, WireName> seen, Findings findings) {
        for (Symbol symbol : scope.symbols()) {
            names(symbol).stream()
                    .flatMap(name -> collision(symbol, name, seen).stream())
                    .findFirst()
                    .ifPresent(findings::add);
        }
    }

    private static Optional<Finding> collision(Symbol symbol, String name, Map<Integer, WireName> seen) {
        int id = WireId.of(name);
        WireName other = seen.putIfAbsent(id, new WireName(name, Optional.of(symbol.span())));
        if (other == null) {
            return Optional.empty();
        }
        Finding finding = FindingKind.TYPE_ID_COLLISION.at(symbol.span(), name, other.name(), id);
        return other.span()
                .map(span -> finding.withNote(span, name, other.name()))
                .or(() -> Optional.of(finding));
    }

    private static List<String> names(Symbol symbol) {
        List<String> names = new ArrayList<>();
        if (!(symbol.statement() instanceof Statement.ConstantStatement)) {
            names.add(symbol.name().value());
        }
        if (symbol.statement() instanceof Statement.MessageStatement && !new MessageFacts(symbol).oneway()) {
            names.add(
                    symbol.home().name().child("_result_" + symbol.simpleName()).value());
        }
        return names;
    }

    private record WireName(String name, Optional<Span> span) {}
}
