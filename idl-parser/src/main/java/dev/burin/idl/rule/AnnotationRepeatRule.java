package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.syntax.Annotation;
import java.util.HashMap;
import java.util.Map;

/** An annotation stands only once before something, {@code @Extern} once for each language. */
final class AnnotationRepeatRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        for (Annotated annotated : Annotated.all(scope)) {
            Map<String, Annotation> last = new HashMap<>();
            for (Annotation annotation : annotated.annotations()) {
                Annotation earlier = last.put(key(annotation), annotation);
                if (earlier != null
                        && AnnotationType.of(annotation.name().text()).isPresent()) {
                    findings.add(FindingKind.ANNOTATION_REPEATED
                            .at(annotation.span(), annotation.name())
                            .withNote(earlier.span()));
                }
            }
        }
    }

    private static String key(Annotation annotation) {
        String word = annotation.name().text();
        boolean hasLanguage = word.equals(AnnotationType.EXTERN.word())
                && !annotation.arguments().isEmpty();
        return hasLanguage ? word + " " + annotation.arguments().get(0).span().text() : word;
    }
}
