package dev.burin.idl.syntax;

import java.util.Arrays;

/** The characters that a string literal stands for, and where in the literal each of them comes from. Immutable. */
public final class StringLiteral {

    private final String value;
    private final int[] offsets;

    private StringLiteral(String value, int[] offsets) {
        this.value = value;
        this.offsets = offsets;
    }

    /** Returns the characters. */
    public String value() {
        return value;
    }

    /** Returns where in the literal a character comes from; behind the last one, where the literal ends. */
    public int offset(int index) {
        return offsets[index];
    }

    /** Reads a literal with its quotes. Where it is against the rules, characters stand for themselves. */
    public static StringLiteral of(String literal) {
        StringBuilder value = new StringBuilder();
        int[] offsets = new int[literal.length() + 1];
        int i = 1;
        while (i < literal.length() && literal.charAt(i) != '"') {
            offsets[value.length()] = i;
            int length = literal.charAt(i) == '\\' ? escapeLength(literal, i) : -1;
            if (length < 0) {
                value.append(literal.charAt(i));
                i++;
            } else {
                value.append(unescape(literal, i));
                i += length;
            }
        }
        offsets[value.length()] = i;
        return new StringLiteral(value.toString(), Arrays.copyOf(offsets, value.length() + 1));
    }

    /** Returns the length of the escape that begins at the backslash at {@code start}, or -1 if it is none. */
    public static int escapeLength(String literal, int start) {
        if (start + 1 >= literal.length()) {
            return -1;
        }
        char c = literal.charAt(start + 1);
        if (c != 'u') {
            return "\"\\rnt".indexOf(c) >= 0 ? 2 : -1;
        }
        int end = start + 6;
        if (end > literal.length()) {
            return -1;
        }
        for (int i = start + 2; i < end; i++) {
            if (Character.digit(literal.charAt(i), 16) < 0 || literal.charAt(i) > 'f') {
                return -1;
            }
        }
        return 6;
    }

    private static char unescape(String literal, int start) {
        char c = literal.charAt(start + 1);
        return switch (c) {
            case 'r' -> '\r';
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'u' -> (char) Integer.parseInt(literal, start + 2, start + 6, 16);
            default -> c;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
