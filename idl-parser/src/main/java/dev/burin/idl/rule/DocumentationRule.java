package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.link.DocText;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Statement.MessageStatement;

/** The tags in a documentation comment exist and name what exists. */
final class DocumentationRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        for (Symbol symbol : scope.symbols()) {
            if (findings.isFull()) {
                return;
            }
            Statement.Declaring statement = symbol.statement();
            if (statement instanceof MessageStatement || statement instanceof Statement.CompositeStatement) {
                DocText.tagged(statement.documentation()).tags().stream()
                        .takeWhile(tag -> !findings.isFull())
                        .forEach(tag -> check(tag, statement, findings));
            }
        }
    }

    private static void check(DocText.Tag tag, Statement.Declaring statement, Findings findings) {
        switch (tag.word()) {
            case "param" -> checkParameter(tag, statement, findings);
            case "return" -> checkReturn(tag, statement, findings);
            case "throws" -> checkThrows(tag, statement, findings);
            default -> findings.add(FindingKind.DOC_UNKNOWN_TAG.at(tag.span(), tag.word()));
        }
    }

    private static void checkParameter(DocText.Tag tag, Statement.Declaring statement, Findings findings) {
        boolean known = Members.variables(statement).stream()
                .anyMatch(variable -> variable.name().text().equals(tag.name()));
        if (!known) {
            String what = statement instanceof MessageStatement ? Wording.NO_PARAMETER : Wording.NO_FIELD;
            findings.add(FindingKind.DOC_UNKNOWN_NAME.at(tag.span(), tag.name(), what, statement.name()));
        }
    }

    private static void checkReturn(DocText.Tag tag, Statement.Declaring statement, Findings findings) {
        boolean isVoid = statement instanceof MessageStatement message
                && message.result().keyword()
                && message.result().name().text().equals("void");
        if (isVoid) {
            findings.add(FindingKind.DOC_MISPLACED_TAG.at(tag.span(), tag.word(), Wording.WITHOUT_RESULT));
        } else if (!(statement instanceof MessageStatement)) {
            findings.add(FindingKind.DOC_MISPLACED_TAG.at(tag.span(), tag.word(), statement.kind()));
        }
    }

    private static void checkThrows(DocText.Tag tag, Statement.Declaring statement, Findings findings) {
        if (!(statement instanceof MessageStatement message)) {
            findings.add(FindingKind.DOC_MISPLACED_TAG.at(tag.span(), tag.word(), statement.kind()));
        } else if (message.thrown().stream()
                .noneMatch(thrown -> thrown.name().text().equals(tag.name()))) {
            findings.add(
                    FindingKind.DOC_UNKNOWN_NAME.at(tag.span(), tag.name(), Wording.NO_EXCEPTION, statement.name()));
        }
    }
}
