package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Value;

/** {@code Pool} is an old word for {@code Queued}. */
final class ReceiverRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        for (Annotated annotated : Annotated.all(scope)) {
            AnnotationType.ASYNC_RECEIVER
                    .last(annotated.annotations())
                    .filter(ReceiverRule::isPool)
                    .ifPresent(annotation -> findings.add(FindingKind.RECEIVER_POOL
                            .at(annotation.arguments().get(0).span())
                            .withFix("Queued")));
        }
    }

    private static boolean isPool(Annotation annotation) {
        return !annotation.arguments().isEmpty()
                && annotation.arguments().get(0) instanceof Value.Reference reference
                && reference.name().text().equalsIgnoreCase("pool");
    }
}
