package dev.burin.idl.link;

import dev.burin.idl.model.Deprecation;
import dev.burin.idl.model.Extern;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.StringLiteral;
import dev.burin.idl.syntax.Value;
import dev.burin.idl.syntax.Value.Literal;
import dev.burin.idl.syntax.Value.LiteralKind;
import dev.burin.idl.syntax.Value.Reference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the arguments of annotations apart. Annotations with wrong arguments count as absent. */
public final class Annotations {

    private Annotations() {}

    /** Returns the annotation that counts for something declared: its own, else that of the service. */
    public static Optional<Annotation> effective(AnnotationType type, Symbol symbol) {
        return type.last(symbol.statement().annotations())
                .or(() -> type.last(symbol.home().unit().annotations()));
    }

    /** Returns whether a yes-or-no annotation says yes. */
    static boolean flag(AnnotationType type, Optional<Annotation> annotation) {
        return type.rightArguments(annotation)
                .map(arguments -> arguments.isEmpty() || isTrue(arguments.get(0)))
                .orElse(false);
    }

    /** Returns the single word that an annotation takes. */
    static Optional<String> word(AnnotationType type, Optional<Annotation> annotation) {
        return type.rightArguments(annotation)
                .map(arguments -> ((Reference) arguments.get(0)).name().text());
    }

    /** Returns the single number that an annotation takes. */
    static Optional<Integer> number(AnnotationType type, Optional<Annotation> annotation) {
        return type.rightArguments(annotation).map(arguments -> Integer.parseInt(((Literal) arguments.get(0)).text()));
    }

    /** Returns the mark that something should no longer be used. */
    public static Optional<Deprecation> deprecation(List<Annotation> annotations) {
        AnnotationType type = AnnotationType.DEPRECATED;
        return type.rightArguments(type.last(annotations))
                .map(arguments -> new Deprecation(arguments.isEmpty() ? "" : string(arguments.get(0))));
    }

    /** Returns what an extern says for each language. */
    public static Map<String, Extern.Binding> bindings(Statement.ExternStatement extern) {
        Map<String, Extern.Binding> bindings = new LinkedHashMap<>();
        for (Annotation annotation : extern.annotations()) {
            if (annotation.name().text().equals(AnnotationType.EXTERN.word())) {
                AnnotationType.EXTERN.rightArguments(Optional.of(annotation)).ifPresent(arguments -> {
                    Extern.Binding binding = binding(arguments);
                    bindings.put(binding.language(), binding);
                });
            }
        }
        return bindings;
    }

    private static Extern.Binding binding(List<Value> arguments) {
        return new Extern.Binding(
                ((Reference) arguments.get(0)).name().text(),
                string(arguments.get(1)),
                string(arguments.get(2)),
                string(arguments.get(3)),
                string(arguments.get(4)));
    }

    private static String string(Value value) {
        return StringLiteral.of(((Literal) value).text()).value();
    }

    private static boolean isTrue(Value value) {
        return value instanceof Literal literal && literal.kind() == LiteralKind.TRUE;
    }
}
