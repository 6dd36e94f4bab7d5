package dev.burin.idl.rule;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.Composites;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.model.WireId;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Variable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that travel in one thing have different ids: own and inherited fields, items, parameters beside what every message carries. */
final class FieldIdRule implements Rule {

    private static final List<String> FIELDS_OF_MESSAGES = List.of("_messageId", "_inReplyTo", "result");

    private final int mostBases;

    FieldIdRule(int mostBases) {
        this.mostBases = mostBases;
    }

    @Override
    public void check(ServiceScope scope, Findings findings) {
        for (Symbol symbol : scope.symbols()) {
            Map<Integer, Field> seen = new HashMap<>();
            if (symbol.statement() instanceof Statement.CompositeStatement) {
                List<Symbol> types = new ArrayList<>(Composites.withBases(symbol, mostBases));
                Collections.reverse(types);
                types.forEach(type -> Composites.ownFields(type)
                        .forEach(field -> check(symbol, type.equals(symbol), field.name(), seen, findings)));
            } else if (symbol.statement() instanceof Statement.EnumStatement enumeration) {
                enumeration.items().forEach(item -> check(symbol, true, item.name(), seen, findings));
            } else {
                FIELDS_OF_MESSAGES.forEach(name -> seen.put(WireId.of(name), new Field(name, Optional.empty())));
                for (Variable parameter : Members.variables(symbol.statement())) {
                    check(symbol, true, parameter.name(), seen, findings);
                }
            }
        }
    }

    private static void check(Symbol owner, boolean own, Name name, Map<Integer, Field> seen, Findings findings) {
        int id = WireId.of(name.text());
        Field other = seen.putIfAbsent(id, new Field(name.text(), Optional.of(name.span())));
        if (own && other != null && !other.name().equals(name.text())) {
            Finding finding =
                    FindingKind.FIELD_ID_COLLISION.at(name.span(), name, other.name(), id, owner.simpleName());
            findings.add(other.span()
                    .map(span -> finding.withNote(span, name, other.name()))
                    .orElse(finding));
        }
    }

    private record Field(String name, Optional<Span> span) {}
}
