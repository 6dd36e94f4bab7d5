package dev.burin.idl.finding;

import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import java.util.List;
import java.util.Locale;

/** Pieces of text that rules put into the texts of {@link FindingKind}. */
public final class Wording {

    public static final String A_CONSTANT = "a constant";
    public static final String AN_ITEM = "an item of an enum";
    public static final String TO_STRING_ESCAPE = "this is no escape of a text form";
    public static final String TO_STRING_ESCAPES = "the escapes are \\\\t \\\\r \\\\n \\\\{ and \\\\\\\\";
    public static final String TO_STRING_LENGTH = "the text is longer than Java can hold";
    public static final String TO_STRING_BRACE = "the brace is not closed";
    public static final String TO_STRING_BRACES =
            "add } behind the name of the field, or write \\\\{ for the brace itself";

    public static final String STRING_LENGTH = "a string can have 65534 characters, and 65535 bytes in UTF-8"
            + " where NUL counts two and what is beyond U+FFFF six";
    public static final String AN_INCLUDE = "an include";
    public static final String EXCEPTION = "exception";
    public static final String STRUCT_AND_EXCEPTION = "struct and exception";
    public static final String A_CLASS = "a Java class";
    public static final String AN_IMPORT = "something to import";

    public static final String NO_PARAMETER = "no parameter";
    public static final String NO_FIELD = "no field";
    public static final String NO_EXCEPTION = "no exception";
    public static final String WITHOUT_RESULT = "a message without result";
    public static final String SMALL_FIRST = "with a small first letter";
    public static final String CAPITAL_FIRST = "with a capital first letter";
    public static final String CAPITALS = "in capital letters";

    private Wording() {}

    /** Returns whether an exception must be declared, in words. */
    public static String unchecked(boolean unchecked) {
        return unchecked ? "unchecked" : "checked";
    }

    /** Returns "a", "a or b", "a, b or c". */
    public static String either(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " or " + items.get(items.size() - 1);
    }

    /** Returns "1 argument", "2 arguments". */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Returns "Word" for "WORD". */
    public static String capitalized(String word) {
        return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Returns "'name' of type int". */
    public static String ofType(String name, TypeReference type) {
        return "'" + name + "' of type " + type;
    }

    /** Returns which values a type has. */
    public static String range(TypeReference type) {
        return type instanceof TypeReference.Primitive primitive ? range(primitive.kind()) : range(PrimitiveKind.LONG);
    }

    /** Returns which values a constant can have. */
    public static String range(PrimitiveKind kind) {
        return switch (kind) {
            case BYTE -> "it goes from -128 to 127; hexadecimal, octal and binary from 0 to 0xff";
            case SHORT -> "it goes from -32768 to 32767; hexadecimal, octal and binary from 0 to 0xffff";
            case INT -> "it goes from -2147483648 to 2147483647; hexadecimal, octal and binary from 0 to 0xffffffff";
            case LONG ->
                "it goes from -9223372036854775808 to 9223372036854775807; "
                        + "hexadecimal, octal and binary from 0 to 0xffffffffffffffff";
            case FLOAT -> "it goes from 1.4e-45 to 3.4028235e38, and the same below zero";
            case DOUBLE -> "it goes from 4.9e-324 to 1.7976931348623157e308, and the same below zero";
            case STRING -> STRING_LENGTH;
            case BOOLEAN -> "it is true or false";
        };
    }

    /** Returns what kind of literal a constant takes. */
    public static String literal(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN -> "true or false";
            case BYTE, SHORT, INT, LONG -> "an integer such as 12, -1, 0x1f, 017 or 0b101";
            case FLOAT, DOUBLE -> "a number such as 1.5, -1, 1e-3 or 0x10";
            case STRING -> "a string in double quotes";
        };
    }
}
