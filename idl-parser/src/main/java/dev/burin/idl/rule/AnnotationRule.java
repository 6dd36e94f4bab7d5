package dev.burin.idl.rule;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.finding.Suggestion;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.link.AnnotationType;
import dev.burin.idl.link.Place;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Statement;
import java.util.Optional;

/** Every annotation exists, stands where it can stand, and has the arguments it takes. */
final class AnnotationRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        for (Annotated annotated : Annotated.all(scope)) {
            annotated.annotations().forEach(annotation -> check(annotation, annotated.place(), findings));
        }
        for (Statement.IncludeStatement include : scope.unit().includes()) {
            for (Annotation annotation : include.annotations()) {
                findings.add(FindingKind.ANNOTATION_WITHOUT_EFFECT.at(
                        annotation.span(), annotation.name(), Wording.AN_INCLUDE));
            }
        }
    }

    private static void check(Annotation annotation, Place place, Findings findings) {
        String word = annotation.name().text();
        Optional<AnnotationType> type = AnnotationType.of(word);
        if (type.isEmpty()) {
            findings.add(FindingKind.UNKNOWN_ANNOTATION
                    .at(annotation.name().span(), word)
                    .withSuggestion(Suggestion.nearest(word, AnnotationType.words())));
        } else if (isDefaultOnly(type.get(), place)) {
            String what = type.get().places().contains(Place.STRUCT) ? Wording.STRUCT_AND_EXCEPTION : Wording.EXCEPTION;
            findings.add(FindingKind.ANNOTATION_ON_SERVICE.at(annotation.span(), word, what));
            checkArguments(annotation, type.get(), findings);
        } else if (!type.get().places().contains(place)) {
            String places = Wording.either(
                    type.get().places().stream().map(Place::words).toList());
            findings.add(FindingKind.ANNOTATION_PLACE.at(annotation.span(), word, place.words(), places));
        } else {
            checkArguments(annotation, type.get(), findings);
        }
    }

    /** Taken before a service by the original compiler, although meant for single types. */
    private static boolean isDefaultOnly(AnnotationType type, Place place) {
        return place == Place.SERVICE && (type == AnnotationType.TO_STRING || type == AnnotationType.UNCHECKED);
    }

    private static void checkArguments(Annotation annotation, AnnotationType type, Findings findings) {
        type.wrongPlace(annotation)
                .ifPresent(span -> findings.add(FindingKind.ANNOTATION_ARGUMENTS.at(span, type.word(), type.form())));
    }
}
