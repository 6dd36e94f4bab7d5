package dev.burin.idl.link;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Suggestion;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.model.BuiltinType;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.TypeUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what the types of a service mean. */
public final class Types {

    private static final List<String> KEYWORDS =
            List.of("boolean", "byte", "short", "int", "long", "float", "double", "string", "object", "void");

    /** What may begin a statement that looks like a message because of a slip. */
    private static final List<String> STATEMENT_WORDS = List.of("struct", "exception", "enum");

    /** What the types of other languages are called here. */
    private static final Map<String, String> ALIASES = Map.of(
            "integer", "int",
            "bool", "boolean",
            "date", "Datetime",
            "time", "Datetime",
            "any", "object",
            "char", "string",
            "int32", "int",
            "int64", "long");

    private final ServiceScope scope;

    /** @param scope where names are looked up */
    public Types(ServiceScope scope) {
        this.scope = scope;
    }

    /** Returns what the result of a message means. */
    public Outcome<TypeReference> result(TypeUse use) {
        boolean isVoid = use.keyword() && use.name().text().equals("void") && use.dimensions() == 0;
        return isVoid ? Outcome.of(new TypeReference.Void()) : value(use, STATEMENT_WORDS);
    }

    /** Returns what the type of a field or parameter means. */
    public Outcome<TypeReference> value(TypeUse use) {
        return value(use, List.of());
    }

    /** @param otherWords what else may have been meant if the type does not exist */
    private Outcome<TypeReference> value(TypeUse use, List<String> otherWords) {
        if (use.dimensions() > TypeReference.MAX_DIMENSIONS) {
            return Outcome.wrong(
                    FindingKind.TOO_MANY_DIMENSIONS.at(use.span(), use.dimensions(), TypeReference.MAX_DIMENSIONS));
        }
        if (use.keyword()) {
            return keyword(use);
        }
        Optional<BuiltinType> builtin = builtin(use.name().text());
        return builtin.isPresent()
                ? Outcome.of(new TypeReference.Builtin(builtin.get(), use.dimensions()))
                : named(use, otherWords);
    }

    /** Returns the exception of a name behind {@code throws} or {@code extends}. */
    public Outcome<Symbol> exception(Name name) {
        Lookup lookup = builtin(name.text()).isPresent() ? new Lookup.Undefined() : scope.lookup(name.text());
        if (lookup instanceof Lookup.Found found) {
            Symbol symbol = found.symbol();
            return symbol.statement() instanceof Statement.CompositeStatement composite && composite.isException()
                    ? Outcome.of(symbol)
                    : Outcome.wrong(FindingKind.NOT_AN_EXCEPTION
                            .at(name.span(), name, symbol.statement().kind())
                            .withNote(symbol.span()));
        }
        return notFound(name, lookup, FindingKind.UNDEFINED_EXCEPTION, this::exceptionNames);
    }

    /** Returns the builtin type of a name. */
    public static Optional<BuiltinType> builtin(String name) {
        return Arrays.stream(BuiltinType.values())
                .filter(type -> type.word().equals(name))
                .findFirst();
    }

    /** Returns the outcome of a lookup that found nothing, or too much. */
    static <T> Outcome<T> notFound(Name name, Lookup lookup, FindingKind undefined, Supplier<List<String>> candidates) {
        if (lookup instanceof Lookup.Unknown) {
            return Outcome.unknown();
        }
        if (lookup instanceof Lookup.Ambiguous ambiguous) {
            return Outcome.wrong(ambiguous(name, ambiguous.symbols()));
        }
        return Outcome.wrong(
                undefined.at(name.span(), name).withSuggestion(Suggestion.nearest(name.text(), candidates.get())));
    }

    private static Finding ambiguous(Name name, List<Symbol> symbols) {
        List<String> fullNames = symbols.stream().map(Symbol::toString).toList();
        Finding finding = FindingKind.AMBIGUOUS_NAME.at(name.span(), name, Wording.either(fullNames), fullNames.get(0));
        for (Symbol symbol : symbols) {
            finding = finding.withNote(symbol.span(), name, symbol);
        }
        return finding;
    }

    private Outcome<TypeReference> keyword(TypeUse use) {
        String word = use.name().text();
        return switch (word) {
            case "void" -> Outcome.wrong(FindingKind.VOID_TYPE.at(use.span()));
            case "object" -> Outcome.of(new TypeReference.AnyObject(use.dimensions()));
            default ->
                Outcome.of(new TypeReference.Primitive(
                        PrimitiveKind.valueOf(word.toUpperCase(Locale.ROOT)), use.dimensions()));
        };
    }

    private Outcome<TypeReference> named(TypeUse use, List<String> otherWords) {
        Name name = use.name();
        Lookup lookup = scope.lookup(name.text());
        if (!(lookup instanceof Lookup.Found found)) {
            String alias = ALIASES.get(name.text().toLowerCase(Locale.ROOT));
            Outcome<TypeReference> outcome =
                    notFound(name, lookup, FindingKind.UNDEFINED_TYPE, () -> typeNames(otherWords));
            return alias == null ? outcome : outcome.withSuggestion(alias);
        }
        Symbol symbol = found.symbol();
        Optional<TypeReference.NamedKind> kind = kind(symbol.statement());
        if (kind.isPresent()) {
            return Outcome.of(new TypeReference.Named(symbol.name(), kind.get(), use.dimensions()));
        }
        Finding finding = symbol.statement() instanceof Statement.CompositeStatement
                ? FindingKind.EXCEPTION_AS_TYPE.at(name.span(), name)
                : FindingKind.NOT_A_TYPE.at(
                        name.span(), name, symbol.statement().kind());
        return Outcome.wrong(finding.withNote(symbol.span()));
    }

    private static Optional<TypeReference.NamedKind> kind(Statement statement) {
        if (statement instanceof Statement.CompositeStatement composite && !composite.isException()) {
            return Optional.of(TypeReference.NamedKind.STRUCT);
        } else if (statement instanceof Statement.EnumStatement) {
            return Optional.of(TypeReference.NamedKind.ENUM);
        } else if (statement instanceof Statement.ExternStatement) {
            return Optional.of(TypeReference.NamedKind.EXTERN);
        }
        return Optional.empty();
    }

    private List<String> typeNames(List<String> otherWords) {
        List<String> names = new ArrayList<>(KEYWORDS);
        names.addAll(otherWords);
        Arrays.stream(BuiltinType.values()).map(BuiltinType::word).forEach(names::add);
        scope.names().stream()
                .filter(name -> scope.all(name).stream()
                        .anyMatch(symbol -> kind(symbol.statement()).isPresent()))
                .forEach(names::add);
        return names;
    }

    private List<String> exceptionNames() {
        return scope.names().stream()
                .filter(name -> scope.all(name).stream()
                        .anyMatch(symbol -> symbol.statement() instanceof Statement.CompositeStatement composite
                                && composite.isException()))
                .toList();
    }
}
