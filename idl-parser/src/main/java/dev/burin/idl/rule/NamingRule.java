package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Variable;
import java.util.Locale;

/** Names are written as is usual: modules, messages, parameters and fields begin in lower case, types in upper case, constants and items are upper case. */
final class NamingRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        scope.unit().module().ifPresent(module -> checkModule(module, findings));
        scope.unit().header().ifPresent(header -> checkUpper(header.name(), "a service", findings));
        for (Statement.Declaring statement : scope.unit().statements()) {
            check(statement, findings);
        }
    }

    private static void check(Statement.Declaring statement, Findings findings) {
        if (statement instanceof Statement.ConstantStatement) {
            checkCapitals(statement.name(), statement.kind(), findings);
        } else if (statement instanceof Statement.MessageStatement) {
            checkLower(statement.name(), statement.kind(), findings);
        } else {
            checkUpper(statement.name(), statement.kind(), findings);
        }
        if (statement instanceof Statement.EnumStatement enumeration) {
            enumeration.items().forEach(item -> checkCapitals(item.name(), "an item", findings));
        }
        String kind = statement instanceof Statement.MessageStatement ? "a parameter" : "a field";
        for (Variable variable : Members.variables(statement)) {
            checkLower(variable.name(), kind, findings);
        }
    }

    private static void checkModule(Name module, Findings findings) {
        int start = 0;
        for (String part : module.text().split("\\.", -1)) {
            Span span = new Span(
                    module.span().source(),
                    module.span().start() + start,
                    module.span().start() + start + part.length());
            checkLower(new Name(part, span), "a part of a module", findings);
            start += part.length() + 1;
        }
    }

    private static void checkLower(Name name, String kind, Findings findings) {
        String text = name.text();
        if (Character.isUpperCase(text.charAt(0))) {
            report(
                    name,
                    kind,
                    Wording.SMALL_FIRST,
                    Character.toLowerCase(text.charAt(0)) + text.substring(1),
                    findings);
        }
    }

    private static void checkUpper(Name name, String kind, Findings findings) {
        String text = name.text();
        if (Character.isLowerCase(text.charAt(0))) {
            report(
                    name,
                    kind,
                    Wording.CAPITAL_FIRST,
                    Character.toUpperCase(text.charAt(0)) + text.substring(1),
                    findings);
        }
    }

    private static void checkCapitals(Name name, String kind, Findings findings) {
        String text = name.text();
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            String words = text.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
            report(name, kind, Wording.CAPITALS, words, findings);
        }
    }

    private static void report(Name name, String kind, String how, String example, Findings findings) {
        findings.add(FindingKind.NAMING.at(name.span(), kind, how, example));
    }
}
