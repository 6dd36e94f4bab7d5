package dev.burin.codegen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that something in Java, or in what we generate, has already. */
final class ReservedWords {
    /** Words that are never names in Java. */
    static final Set<String> KEYWORDS = words(
            "abstract assert boolean break byte case catch char class const continue default do double else enum extends",
            "false final finally float for goto if implements import instanceof int interface long native new null package",
            "private protected public return short static strictfp super switch synchronized this throw throws transient",
            "true try void volatile while");

    private static final Set<String> NOT_FOR_TYPES = words("permits record sealed var yield");

    /** Types of the JDK whose static methods we call, and those that are in scope everywhere and that we name. */
    private static final Set<String> JDK_TYPES = words(
            "AutoCloseable Boolean Byte Deprecated Double Exception Float Integer Long Object Override RuntimeException",
            "Short String SuppressWarnings UnsupportedOperationException Void");

    private static final Set<String> JDK_UTILITIES = words("Arrays Objects");

    /** The roots of packages, which a type or a variable would hide. */
    private static final Set<String> ROOTS = words("dev java");

    private static final Set<String> WIRE_TYPES = words(
            "AsyncReceiver Call Codecs Generated Instant List Map MessageType Set StructCodec StructReader StructType",
            "StructWriter TypeTable ValueCodec");

    /** Names that cannot be those of types: inside the interface of a service they would hide those that we need. */
    static final Set<String> TYPES = union(List.of(KEYWORDS, NOT_FOR_TYPES, JDK_TYPES, JDK_UTILITIES, ROOTS));

    /** Names that cannot be those of constants: as variables they would hide types. */
    static final Set<String> CONSTANTS =
            union(List.of(KEYWORDS, JDK_TYPES, JDK_UTILITIES, ROOTS, words("CallOptions")));

    /** Names that cannot be those of types nested in a wire class. */
    static final Set<String> NESTED_IN_WIRE = union(List.of(KEYWORDS, NOT_FOR_TYPES, JDK_TYPES, WIRE_TYPES, ROOTS));

    /** Names that cannot be those of variables in a wire class. */
    static final Set<String> VARIABLES_IN_WIRE = union(List.of(KEYWORDS, JDK_TYPES, WIRE_TYPES, ROOTS));

    /** Names that cannot be those of fields of a struct; the methods are those that a record cannot have. */
    static final Set<String> STRUCT_FIELDS = union(List.of(
            KEYWORDS,
            JDK_TYPES,
            JDK_UTILITIES,
            words("clone finalize getClass hashCode notify notifyAll toString wait")));

    /** Names that cannot be those of fields of an exception: their accessors would be methods of Throwable. */
    static final Set<String> EXCEPTION_FIELDS = union(List.of(
            STRUCT_FIELDS,
            words(
                    "fillInStackTrace getCause getLocalizedMessage getMessage getStackTrace getSuppressed printStackTrace",
                    "serialVersionUID")));

    private static final Map<String, Integer> OBJECT_METHODS = Map.of(
            "clone",
            0,
            "equals",
            1,
            "finalize",
            0,
            "getClass",
            0,
            "hashCode",
            0,
            "notify",
            0,
            "notifyAll",
            0,
            "toString",
            0);

    private ReservedWords() {}

    /** Whether a method of that name and number of parameters is one of every object. */
    static boolean isMethodOfObject(String name, int parameters) {
        boolean waits = name.equals("wait") && parameters <= 2;
        return waits || Integer.valueOf(parameters).equals(OBJECT_METHODS.get(name));
    }

    private static Set<String> words(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(List<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
