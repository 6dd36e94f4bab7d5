package dev.burin.idl.rule;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.Authorizations;
import dev.burin.idl.link.MessageFacts;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Value;
import java.util.List;
import java.util.Optional;

/** What {@code @Authorize} asks exists at the receiving end, decides with a boolean, and takes the arguments it is given. */
final class AuthorizeRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Authorizations authorizations = new Authorizations(scope);
        Optional<Annotation> byService =
                AnnotationType.AUTHORIZE.last(scope.unit().annotations());
        List<Finding> wrongTarget = byService
                .flatMap(AuthorizeRule::target)
                .map(name -> authorizations.target(name).findings())
                .orElse(List.of());
        findings.addAll(wrongTarget);
        boolean defaultIsWrong = !wrongTarget.isEmpty();
        for (Symbol message : Members.messages(scope).toList()) {
            boolean own =
                    new MessageFacts(message).own(AnnotationType.AUTHORIZE).isPresent();
            if (!findings.isFull() && (own || !defaultIsWrong)) {
                List<Finding> found = authorizations.of(message).findings();
                findings.addAll(found);
                defaultIsWrong |= !own && found.stream().anyMatch(finding -> isIn(byService, finding));
            }
        }
    }

    /** What is wrong in the service's annotation is wrong for many messages; it is said for the first. */
    private static boolean isIn(Optional<Annotation> annotation, Finding finding) {
        return annotation
                .filter(found -> found.span().source() == finding.span().source()
                        && found.span().start() <= finding.span().start()
                        && finding.span().end() <= found.span().end())
                .isPresent();
    }

    private static Optional<Name> target(Annotation annotation) {
        boolean named =
                !annotation.arguments().isEmpty() && annotation.arguments().get(0) instanceof Value.Reference;
        return named ? Optional.of(((Value.Reference) annotation.arguments().get(0)).name()) : Optional.empty();
    }
}
