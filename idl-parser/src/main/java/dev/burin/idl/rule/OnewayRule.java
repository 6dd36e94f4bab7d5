package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.MessageFacts;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.TypeUse;

/** A oneway message has no result and throws nothing, since nothing is answered. */
final class OnewayRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Members.messages(scope)
                .map(MessageFacts::new)
                .filter(MessageFacts::oneway)
                .forEach(facts -> {
                    Statement.MessageStatement message = facts.statement();
                    Span oneway =
                            facts.effective(AnnotationType.ONEWAY).orElseThrow().span();
                    TypeUse result = message.result();
                    if (!result.keyword() || !result.name().text().equals("void")) {
                        findings.add(FindingKind.ONEWAY_RESULT
                                .at(result.span(), message.name())
                                .withNote(oneway));
                    }
                    if (!message.thrown().isEmpty()) {
                        Span first = message.thrown().get(0).name().span();
                        findings.add(FindingKind.ONEWAY_THROWS
                                .at(first, message.name())
                                .withNote(oneway));
                    }
                });
    }
}
