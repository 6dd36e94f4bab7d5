package dev.burin.idl.rule;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.Authorizations;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What {@code @Authorize} asks exists at the receiving end, decides with a boolean, and takes the arguments it is given. */
final class AuthorizeRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Authorizations authorizations = new Authorizations(scope);
        Set<Span> reported = new HashSet<>();
        Optional<Annotation> byService = AnnotationType.AUTHORIZE.last(scope.unit().annotations());
        byService.flatMap(AuthorizeRule::target).ifPresent(name -> add(
                authorizations.target(name).findings(), reported, findings));
        Members.messages(scope)
                .forEach(message -> add(findings(authorizations, message), reported, findings));
    }

    private static List<Finding> findings(Authorizations authorizations, Symbol message) {
        return authorizations.of(message).findings();
    }

    /** What is wrong in the service's annotation is wrong for many messages; it is said for the first. */
    private static void add(List<Finding> found, Set<Span> reported, Findings findings) {
        for (Finding finding : found) {
            if (reported.add(finding.span())) {
                findings.add(finding);
            }
        }
    }

    private static Optional<Name> target(Annotation annotation) {
        boolean named = !annotation.arguments().isEmpty() && annotation.arguments().get(0) instanceof Value.Reference;
        return named ? Optional.of(((Value.Reference) annotation.arguments().get(0)).name()) : Optional.empty();
    }
}
