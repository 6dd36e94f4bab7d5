package dev.burin.idl.link;

import java.util.List;
import java.util.Optional;

/** What the annotations say about an exception. */
public final class ExceptionFacts {

    private ExceptionFacts() {}

    /** Returns whether an exception need not be declared. The farthest base decides, as in Java the superclass does. */
    public static boolean unchecked(Symbol exception, int mostBases) {
        List<Symbol> bases = Inheritance.bases(exception, mostBases);
        return declaredUnchecked(bases.isEmpty() ? exception : bases.get(bases.size() - 1));
    }

    /** Returns what the annotation of the exception, or else of its service, says. */
    public static boolean declaredUnchecked(Symbol exception) {
        return Annotations.flag(AnnotationType.UNCHECKED, Annotations.effective(AnnotationType.UNCHECKED, exception));
    }

    /** Returns what the exception's own annotation says, if it has one. */
    public static Optional<Boolean> ownUnchecked(Symbol exception) {
        return AnnotationType.UNCHECKED
                .last(exception.statement().annotations())
                .map(annotation -> Annotations.flag(AnnotationType.UNCHECKED, Optional.of(annotation)));
    }
}
