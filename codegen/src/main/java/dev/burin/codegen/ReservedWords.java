package dev.burin.codegen;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names that something in Java, or in what we generate, has already. */
final class ReservedWords {
    /** Words that are never names in Java. */
    static final Set<String> KEYWORDS = Set.of(
            "abstract",
            "assert",
            "boolean",
            "break",
            "byte",
            "case",
            "catch",
            "char",
            "class",
            "const",
            "continue",
            "default",
            "do",
            "double",
            "else",
            "enum",
            "extends",
            "false",
            "final",
            "finally",
            "float",
            "for",
            "goto",
            "if",
            "implements",
            "import",
            "instanceof",
            "int",
            "interface",
            "long",
            "native",
            "new",
            "null",
            "package",
            "private",
            "protected",
            "public",
            "return",
            "short",
            "static",
            "strictfp",
            "super",
            "switch",
            "synchronized",
            "this",
            "throw",
            "throws",
            "transient",
            "true",
            "try",
            "void",
            "volatile",
            "while");

    /**
     * Types that generated code calls by their simple names inside the interface of a service, where a type of the service
     * would hide them; and the roots of packages, which a type would hide likewise.
     */
    private static final Set<String> NEEDED_TYPES = Set.of(
            "Arrays",
            "AutoCloseable",
            "Boolean",
            "Byte",
            "Deprecated",
            "Double",
            "Exception",
            "Float",
            "Integer",
            "Long",
            "Object",
            "Objects",
            "Override",
            "RuntimeException",
            "Short",
            "String",
            "SuppressWarnings",
            "UnsupportedOperationException",
            "Void",
            "dev",
            "java");

    /** Types of the runtime that the code of a wire class calls by their simple names. */
    private static final Set<String> WIRE_TYPES = Set.of(
            "AsyncReceiver",
            "Call",
            "Codecs",
            "Generated",
            "Instant",
            "List",
            "Map",
            "MessageType",
            "Set",
            "StructCodec",
            "StructReader",
            "StructType",
            "StructWriter",
            "TypeTable",
            "ValueCodec");

    /** Names that cannot be those of types. */
    static final Set<String> TYPES =
            union(KEYWORDS, NEEDED_TYPES, Set.of("permits", "record", "sealed", "var", "yield"));

    /** Names that cannot be those of constants and fields of values: as variables they would hide types. */
    static final Set<String> VARIABLES = union(KEYWORDS, NEEDED_TYPES, Set.of("CallOptions"));

    /** Names that cannot be those of types nested in a wire class. */
    static final Set<String> NESTED_IN_WIRE = union(TYPES, WIRE_TYPES);

    /** Names that cannot be those of variables in a wire class. */
    static final Set<String> VARIABLES_IN_WIRE = union(VARIABLES, WIRE_TYPES);

    /** Names that cannot be those of fields of a struct: the language forbids them in records. */
    static final Set<String> STRUCT_FIELDS = union(
            VARIABLES, Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait"));

    /** Names that cannot be those of fields of an exception: their accessors would be methods of Throwable. */
    static final Set<String> EXCEPTION_FIELDS = union(
            STRUCT_FIELDS,
            Set.of(
                    "fillInStackTrace",
                    "getCause",
                    "getLocalizedMessage",
                    "getMessage",
                    "getStackTrace",
                    "getSuppressed",
                    "printStackTrace",
                    "serialVersionUID"));

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

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new HashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
