package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.MessageFacts;
import dev.burin.idl.link.ServiceScope;

/** A timeout of its own means nothing for a oneway message. */
final class TimeoutRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Members.messages(scope)
                .map(MessageFacts::new)
                .filter(MessageFacts::oneway)
                .forEach(facts -> facts.own(AnnotationType.TIMEOUT)
                        .ifPresent(timeout -> findings.add(FindingKind.TIMEOUT_WITHOUT_EFFECT.at(
                                timeout.span(), facts.statement().name()))));
    }
}
