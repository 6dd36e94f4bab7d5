package dev.burin.idl.parse;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.parse.grammar.EtchLexer;
import dev.burin.idl.syntax.StringLiteral;
import org.antlr.v4.runtime.CommonToken;

/** Reports words that are wrong in themselves and lets them stand for the right kind of word. */
final class WordFaults {

    private static final int MOST_SHOWN = 40;

    private final LexedFile file;
    private final Findings findings;

    WordFaults(LexedFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void check(CommonToken token) {
        switch (token.getType()) {
            case EtchLexer.ILLEGAL_NAME -> {
                report(
                        FindingKind.ILLEGAL_NAME,
                        token.getStartIndex(),
                        token.getStopIndex() + 1,
                        shown(token.getText()));
                token.setType(token.getText().indexOf('.') < 0 ? EtchLexer.NAME : EtchLexer.DOTTED_NAME);
            }
            case EtchLexer.ILLEGAL_NUMBER -> {
                String text = token.getText();
                report(
                        FindingKind.ILLEGAL_NUMBER,
                        token.getStartIndex(),
                        token.getStopIndex() + 1,
                        shown(text),
                        advice(text));
            }
            case EtchLexer.ILLEGAL_STRING -> {
                illegalString(token);
                token.setType(EtchLexer.STRING_VALUE);
            }
            case EtchLexer.SINGLE_QUOTED -> {
                report(FindingKind.SINGLE_QUOTES, token.getStartIndex(), token.getStopIndex() + 1);
                token.setType(EtchLexer.STRING_VALUE);
            }
            default -> {}
        }
    }

    /** Returns a character in quotes, or its number when it cannot be seen. */
    String show(int codePoint) {
        boolean visible = codePoint > ' '
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
                    default -> !Character.isSpaceChar(codePoint);
                };
        return visible ? "'" + Character.toString(codePoint) + "'" : String.format("the character U+%04X", codePoint);
    }

    static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
    }

    private static String advice(String number) {
        if (number.indexOf('+') >= 0) {
            return "leave out the plus";
        }
        if (number.indexOf('_') >= 0) {
            return "leave out the underscores";
        }
        if (number.matches("-0[xXbB0-7].*")) {
            return "hexadecimal, octal and binary numbers have no sign";
        }
        if (number.matches("0[0-9].*")) {
            return "leave out the leading zeros; with one, a number is octal and has no digits 8 and 9";
        }
        return "numbers are written such as 12, -1, 0x1f, 017, 0b101, 1.5 or 1e-3, without anything behind them";
    }

    private void illegalString(CommonToken token) {
        String text = token.getText();
        int start = token.getStartIndex();
        int i = 1;
        boolean closed = false;
        while (i < text.length() && !closed && !findings.isFull()) {
            if (text.charAt(i) == '\\') {
                int length = StringLiteral.escapeLength(text, i);
                if (length < 0) {
                    int end = Math.min(text.length(), i + 2);
                    if (i + 1 < text.length()) {
                        report(FindingKind.ILLEGAL_ESCAPE, start + i, start + end, shown(text.substring(i, end)));
                    }
                    length = 2;
                }
                i += length;
            } else {
                closed = text.charAt(i) == '"';
                i++;
            }
        }
        if (!closed && !findings.isFull()) {
            report(FindingKind.UNCLOSED_STRING, start, start + text.length());
        }
    }

    private void report(FindingKind kind, int start, int end, Object... arguments) {
        file.addFault(start);
        findings.add(kind.at(file.source.span(start, end), arguments));
    }
}
