package dev.burin.idl.link;

import dev.burin.idl.model.ToStringTemplate;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Statement.CompositeStatement;
import dev.burin.idl.syntax.Value;
import dev.burin.idl.syntax.Value.Literal;
import dev.burin.idl.syntax.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What structs and exceptions hold. */
public final class Composites {

    private Composites() {}

    /** Returns the type and its bases, nearest first. */
    public static List<Symbol> withBases(Symbol symbol, int mostBases) {
        List<Symbol> all = new ArrayList<>();
        all.add(symbol);
        all.addAll(Inheritance.bases(symbol, mostBases));
        return all;
    }

    /** Returns the fields that a type declares itself. */
    public static List<Variable> ownFields(Symbol symbol) {
        return ((CompositeStatement) symbol.statement()).fields();
    }

    /** Returns the text form that {@code @ToString} gives a type; no value and no finding when there is no such annotation. */
    public static Outcome<ToStringTemplate> toStringTemplate(Symbol symbol, int mostBases) {
        Optional<Annotation> annotation = Annotations.effective(AnnotationType.TO_STRING, symbol);
        Optional<List<Value>> arguments = AnnotationType.TO_STRING.rightArguments(annotation);
        return arguments
                .map(found -> new ToStringFormat(
                                (Literal) found.get(0), symbol.simpleName(), fieldNames(symbol, mostBases))
                        .parse())
                .orElse(Outcome.unknown());
    }

    /** Returns the names of all fields, inherited ones too, unless a base is not known. */
    private static Optional<Set<String>> fieldNames(Symbol symbol, int mostBases) {
        List<Symbol> types = withBases(symbol, mostBases);
        CompositeStatement last =
                (CompositeStatement) types.get(types.size() - 1).statement();
        if (last.base().isPresent()) {
            return Optional.empty();
        }
        Set<String> names = new LinkedHashSet<>();
        types.forEach(
                type -> ownFields(type).forEach(field -> names.add(field.name().text())));
        return Optional.of(names);
    }
}
