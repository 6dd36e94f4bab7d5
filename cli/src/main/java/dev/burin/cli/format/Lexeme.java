package dev.burin.cli.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a sign or a comment of a file without errors.
 *
 * @param offset where it begins
 * @param lineBreaks how many line ends stand before it
 */
record Lexeme(Kind kind, String text, int offset, int lineBreaks) {

    /** What it is. */
    enum Kind {
        WORD,
        SIGN,
        LINE_COMMENT,
        BLOCK_COMMENT
    }

    boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Takes a text apart. Semicolons, which mean nothing, are left out. */
    static List<Lexeme> of(String source) {
        String text = source.replace("\r\n", "\n").replace('\r', '\n');
        if (text.length() != source.length()) {
            throw new IllegalArgumentException("line ends must be line feeds");
        }
        List<Lexeme> lexemes = new ArrayList<>();
        int breaks = 0;
        for (int i = text.startsWith("\ufeff") ? 1 : 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\f' || c == '\n' || c == ';') {
                breaks += c == '\n' ? 1 : 0;
                i++;
                continue;
            }
            Kind kind = kind(text, i);
            int end = end(text, i, kind);
            lexemes.add(new Lexeme(kind, text.substring(i, end).stripTrailing(), i, breaks));
            breaks = 0;
            i = end;
        }
        return lexemes;
    }

    private static Kind kind(String text, int start) {
        char c = text.charAt(start);
        if (c == '#' || text.startsWith("//", start)) {
            return Kind.LINE_COMMENT;
        }
        if (text.startsWith("/*", start)) {
            return Kind.BLOCK_COMMENT;
        }
        return "@,=(){}[]".indexOf(c) >= 0 ? Kind.SIGN : Kind.WORD;
    }

    private static int end(String text, int start, Kind kind) {
        return switch (kind) {
            case SIGN -> start + 1;
            case LINE_COMMENT -> orEnd(text, text.indexOf('\n', start));
            case BLOCK_COMMENT -> orEnd(text, text.indexOf("*/", start + 2) + 2);
            case WORD -> text.charAt(start) == '"' ? endOfString(text, start) : endOfWord(text, start);
        };
    }

    private static int orEnd(String text, int end) {
        return end < 2 ? text.length() : end;
    }

    private static int endOfString(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }

    private static int endOfWord(String text, int start) {
        int i = start;
        while (i < text.length() && " \t\f\n;@,=(){}[]#/\"".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return Math.max(i, start + 1);
    }
}
