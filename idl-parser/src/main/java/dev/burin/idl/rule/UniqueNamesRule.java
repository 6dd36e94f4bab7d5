package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Types;
import dev.burin.idl.load.ServiceUnit;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Statement;
import java.util.HashMap;
import java.util.Map;

/** All names of a service differ: those it declares, those by which it names its mixins, and those of the builtin types. */
final class UniqueNamesRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Map<String, Taken> taken = new HashMap<>();
        for (Statement.Declaring statement : scope.unit().statements()) {
            check(statement.name(), statement.kind(), taken, findings);
        }
        for (ServiceUnit.Mixin mixin : scope.unit().mixins()) {
            check(mixin.statement().name(), "a mixin", taken, findings);
        }
    }

    private static void check(Name name, String kind, Map<String, Taken> taken, Findings findings) {
        if (Types.builtin(name.text()).isPresent()) {
            findings.add(FindingKind.BUILTIN_NAME.at(name.span(), name));
            return;
        }
        Taken first = taken.putIfAbsent(name.text(), new Taken(kind, name.span()));
        if (first != null) {
            findings.add(FindingKind.DUPLICATE_NAME
                    .at(name.span(), name, first.kind())
                    .withNote(first.span()));
        }
    }

    private record Taken(String kind, Span span) {}
}
