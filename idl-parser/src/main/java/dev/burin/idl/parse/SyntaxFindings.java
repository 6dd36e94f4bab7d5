package dev.burin.idl.parse;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.finding.Suggestion;
import dev.burin.idl.parse.grammar.EtchLexer;
import dev.burin.idl.source.Span;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Turns faults of the parser into findings; leaves out those that follow from something reported already. */
final class SyntaxFindings {

    private static final List<String> STATEMENT_WORDS =
            List.of("const", "enum", "struct", "exception", "extern", "include", "mixin", "service", "module");
    private static final List<String> TAIL_WORDS = List.of("extends", "throws");

    private final LexedFile file;
    private final Findings findings;
    private int lastReported = -1;

    SyntaxFindings(LexedFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    void report(FindingKind kind, Token token) {
        findings.add(kind.at(file.span(token), found(token)));
    }

    /**
     * Reports a fault.
     *
     * @param start index of the first token of the header or statement
     * @param stop index of the token that does not fit
     * @param next index of the token with which parsing goes on
     */
    void report(SyntaxFault fault, int start, int stop, int next) {
        int from = start == 0 ? 0 : file.tokens.get(start - 1).getStopIndex() + 1;
        int to = Math.max(file.tokens.get(next).getStartIndex(), fault.found().getStopIndex() + 1);
        boolean cutOff = fault.found().getType() == Token.EOF && !file.isComplete();
        boolean repeated = lastReported == fault.found().getStartIndex();
        if (!cutOff && !repeated && !file.hasFault(from, to)) {
            lastReported = fault.found().getStartIndex();
            findings.add(finding(fault, start, stop));
        }
    }

    /** Returns where to point for a token that does not fit: behind the one before it when that is on another line. */
    Span place(Token token) {
        int index = token.getTokenIndex();
        if (index > 0) {
            Token before = file.tokens.get(index - 1);
            int end = before.getStopIndex() + 1;
            if (file.source.line(before.getStartIndex()) != file.source.line(token.getStartIndex())
                    || token.getType() == Token.EOF) {
                return file.source.span(end, end);
            }
        }
        return file.span(token);
    }

    private Finding finding(SyntaxFault fault, int start, int stop) {
        Expectation expectation = new Expectation(fault);
        Span place = place(fault.found());
        boolean sameLine = place.start() == fault.found().getStartIndex();
        if (expectation.isName() && sameLine && isKeyword(fault.found())) {
            Finding finding = FindingKind.RESERVED_WORD.at(place, fault.found().getText(), expectation.name());
            return withWord(finding, file.tokens.get(start));
        }
        Finding finding = FindingKind.SYNTAX.at(place, expectation.words(), found(fault.found()));
        Token before = file.tokens.get(Math.max(0, stop - 1));
        if (stop > start && before.getType() == EtchLexer.COMMA && fault.found().getType() == EtchLexer.CLOSE) {
            return finding.withHelp(FindingKind.REMOVE_COMMA);
        }
        if (expectation.isFields() && fault.found().getType() == EtchLexer.EXTENDS) {
            return finding.withHelp(FindingKind.EXTENDS_BEHIND);
        }
        return isLikeAnnotation(start)
                ? finding.withHelp(FindingKind.wordMeant(
                        file.tokens.get(start).getText(),
                        "@" + file.tokens.get(start).getText()))
                : withWord(finding, file.tokens.get(start));
    }

    /** Returns whether a statement begins with a capitalized name and a parenthesis: an annotation, but for the at sign. */
    boolean isLikeAnnotation(int start) {
        Token first = file.tokens.get(start);
        return first.getType() == EtchLexer.NAME
                && Character.isUpperCase(first.getText().charAt(0))
                && file.tokens.get(start + 1).getType() == EtchLexer.OPEN;
    }

    private Finding withWord(Finding finding, Token first) {
        if (first.getType() != EtchLexer.NAME) {
            return finding;
        }
        List<String> words = isOnLineOfPrevious(first) ? TAIL_WORDS : STATEMENT_WORDS;
        return Suggestion.nearest(first.getText(), words)
                .map(word -> finding.withHelp(FindingKind.wordMeant(first.getText(), word)))
                .orElse(finding);
    }

    private boolean isOnLineOfPrevious(Token token) {
        int index = token.getTokenIndex();
        return index > 0
                && file.tokens.get(index - 1).getType() == EtchLexer.CLOSE
                && place(token).start() == token.getStartIndex();
    }

    private static boolean isKeyword(Token token) {
        return token.getType() >= EtchLexer.BOOLEAN && token.getType() <= EtchLexer.VOID;
    }

    private static String found(Token token) {
        return token.getType() == Token.EOF ? "the end of the file" : "'" + WordFaults.shown(token.getText()) + "'";
    }
}
