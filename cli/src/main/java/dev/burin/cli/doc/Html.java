package dev.burin.cli.doc;

import java.util.stream.Collectors;

/** Text as it stands in a page. What is written is well-formed XML too, so that a test can hold it to that. */
final class Html {

    private Html() {}

    /** Returns a text that is shown as it is, in an element or in the quotes of an attribute. */
    static String text(String plain) {
        return visible(plain)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Returns a text without characters that cannot be seen, or that change how others are shown. */
    static String visible(String plain) {
        return plain.codePoints().mapToObj(Html::visible).collect(Collectors.joining());
    }

    private static String visible(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return Character.toString(codePoint);
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.FORMAT, Character.UNASSIGNED -> "\ufffd";
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> "\n";
            default -> Character.toString(codePoint);
        };
    }

    static String code(String plain) {
        return "<code>" + text(plain) + "</code>";
    }

    static String link(String address, String plain) {
        return "<a href=\"" + text(address) + "\">" + text(plain) + "</a>";
    }

    static String element(String name, String style, String content) {
        return "<" + name + " class=\"" + style + "\">" + content + "</" + name + ">";
    }
}
