package dev.burin.cli.doc;

import java.util.Locale;

/** Values as an interface file would have them. */
final class Values {

    private Values() {}

    static String literal(Object value) {
        return value instanceof String text ? string(text) : value.toString();
    }

    private static String string(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(unit -> literal.append(escaped(unit)));
        return literal.append('"').toString();
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                Html.visible(Character.toString(codePoint)).codePointAt(0) == codePoint
                        ? Character.toString(codePoint)
                        : String.format(Locale.ROOT, "\\u%04x", codePoint);
        };
    }
}
