package dev.burin.idl.link;

import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Value;
import dev.burin.idl.syntax.Value.Literal;
import dev.burin.idl.syntax.Value.LiteralKind;
import dev.burin.idl.syntax.Value.Reference;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The annotations of the language: where they can stand and what they take. What they mean is said by {@link MessageFacts} and others. */
public enum AnnotationType {
    DIRECTION(
            "Direction",
            "@Direction( Server ), @Direction( Client ) or @Direction( Both )",
            Place.MESSAGE,
            Place.SERVICE) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            return oneWord(arguments, Set.of("server", "client", "both"));
        }
    },
    ONEWAY("Oneway", "@Oneway, @Oneway( true ) or @Oneway( false )", Place.MESSAGE, Place.SERVICE) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            return flag(arguments);
        }
    },
    TIMEOUT(
            "Timeout",
            "a number of milliseconds such as @Timeout( 4000 ), in decimal digits, from 0 to 2147483647",
            Place.MESSAGE,
            Place.SERVICE) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            boolean right = arguments.get(0) instanceof Literal literal
                    && literal.kind() == LiteralKind.INTEGER
                    && !literal.text().startsWith("-")
                    && new BigInteger(literal.text()).bitLength() < Integer.SIZE;
            return firstOf(arguments, right, 1);
        }
    },
    ASYNC_RECEIVER(
            "AsyncReceiver",
            "@AsyncReceiver( None ), @AsyncReceiver( Queued ) or @AsyncReceiver( Free )",
            Place.MESSAGE,
            Place.SERVICE) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            return oneWord(arguments, Set.of("none", "queued", "free", "pool"));
        }
    },
    AUTHORIZE(
            "Authorize",
            "@Authorize, @Authorize( true ), @Authorize( false ), or @Authorize( message, argument, ... )",
            Place.MESSAGE,
            Place.SERVICE) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            return arguments.get(0) instanceof Reference ? Optional.empty() : flag(arguments);
        }
    },
    TO_STRING("ToString", "@ToString( \"text with {field}\" )", Place.STRUCT, Place.EXCEPTION) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            return firstOf(arguments, isString(arguments.get(0)), 1);
        }
    },
    UNCHECKED("Unchecked", "@Unchecked, @Unchecked( true ) or @Unchecked( false )", Place.EXCEPTION) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            return flag(arguments);
        }
    },
    EXTERN(
            "Extern",
            "@Extern( language, \"type\", \"typeImport\", \"serializer\", \"serializerImport\" )",
            Place.EXTERN) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            if (!(arguments.get(0) instanceof Reference reference)
                    || reference.name().isQualified()) {
                return Optional.of(arguments.get(0));
            }
            return arguments.stream()
                    .skip(1)
                    .filter(argument -> !isString(argument))
                    .findFirst()
                    .or(() -> firstOf(arguments, true, 5));
        }
    },
    IDEMPOTENT("Idempotent", "@Idempotent, @Idempotent( true ) or @Idempotent( false )", Place.MESSAGE) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            return flag(arguments);
        }
    },
    DEPRECATED(
            "Deprecated",
            "@Deprecated, or @Deprecated( \"what to use instead\" )",
            EnumSet.complementOf(EnumSet.of(Place.MIXIN)).toArray(Place[]::new)) {
        @Override
        Optional<Value> firstWrong(List<Value> arguments) {
            return firstOf(arguments, isString(arguments.get(0)), 1);
        }
    };

    private final String word;
    private final String form;
    private final List<Place> places;

    AnnotationType(String word, String form, Place... places) {
        this.word = word;
        this.form = form;
        this.places = List.of(places);
    }

    /** Returns the name without the at sign. */
    public String word() {
        return word;
    }

    /** Returns how it is written, for users who wrote it otherwise. */
    public String form() {
        return form;
    }

    /** Returns where it can stand. */
    public List<Place> places() {
        return places;
    }

    /** Returns whether it must not stand without arguments. */
    private boolean needsArguments() {
        return switch (this) {
            case DIRECTION, TIMEOUT, ASYNC_RECEIVER, TO_STRING, EXTERN -> true;
            case ONEWAY, AUTHORIZE, UNCHECKED, IDEMPOTENT, DEPRECATED -> false;
        };
    }

    /** Returns the place of what is wrong with the arguments of an annotation, if anything is. */
    public Optional<Span> wrongPlace(Annotation annotation) {
        List<Value> arguments = annotation.arguments();
        if (arguments.isEmpty()) {
            return needsArguments() ? Optional.of(annotation.span()) : Optional.empty();
        }
        if (holdsIllegal(annotation)) {
            return Optional.empty();
        }
        boolean tooFew = this == EXTERN && arguments.size() < 5;
        return firstWrong(arguments)
                .map(Value::span)
                .or(() -> tooFew ? Optional.of(annotation.span()) : Optional.empty());
    }

    /** Returns the first argument that is not possible, given that there is one at least and none is illegal in itself. */
    abstract Optional<Value> firstWrong(List<Value> arguments);

    /** Returns the annotation of a name. */
    public static Optional<AnnotationType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** Returns the names of all annotations. */
    public static List<String> words() {
        return Arrays.stream(values()).map(AnnotationType::word).toList();
    }

    /** Returns the last annotation of this type in a list: the one that counts. */
    public Optional<Annotation> last(List<Annotation> annotations) {
        return annotations.stream()
                .filter(annotation -> annotation.name().text().equals(word))
                .reduce((first, second) -> second);
    }

    /** Returns whether the arguments of an annotation of this type are right. */
    public boolean isRight(Annotation annotation) {
        return !holdsIllegal(annotation) && wrongPlace(annotation).isEmpty();
    }

    /** Returns the arguments of the annotation that counts, if it is there and right. */
    Optional<List<Value>> rightArguments(Optional<Annotation> annotation) {
        return annotation.filter(this::isRight).map(Annotation::arguments);
    }

    private static boolean holdsIllegal(Annotation annotation) {
        return annotation.arguments().stream()
                .anyMatch(value -> value instanceof Literal literal && literal.kind() == LiteralKind.ILLEGAL);
    }

    private static Optional<Value> firstOf(List<Value> arguments, boolean firstIsRight, int most) {
        if (!firstIsRight) {
            return Optional.of(arguments.get(0));
        }
        return arguments.size() > most ? Optional.of(arguments.get(most)) : Optional.empty();
    }

    private static Optional<Value> oneWord(List<Value> arguments, Set<String> words) {
        boolean right = arguments.get(0) instanceof Reference reference
                && words.contains(reference.name().text().toLowerCase(Locale.ROOT));
        return firstOf(arguments, right, 1);
    }

    private static Optional<Value> flag(List<Value> arguments) {
        boolean right = arguments.get(0) instanceof Literal literal
                && (literal.kind() == LiteralKind.TRUE || literal.kind() == LiteralKind.FALSE);
        return firstOf(arguments, right, 1);
    }

    private static boolean isString(Value value) {
        return value instanceof Literal literal && literal.kind() == LiteralKind.STRING;
    }
}
