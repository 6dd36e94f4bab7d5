package dev.burin.idl.parse;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.parse.grammar.EtchLexer;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.SourceText;
import dev.burin.idl.syntax.Comment;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Takes a file apart into words and signs. Faults inside a word are reported here, and the word then stands for the right one; signs without
 * meaning are reported and left out. Stops where a limit is passed.
 */
final class FileLexer {

    private final LexedFile file;
    private final Limits limits;
    private final Findings findings;
    private final EtchLexer lexer;
    private final WordFaults wordFaults;
    private @Nullable Comment lastBlock;
    private int nesting;
    private int lastIllegalLine = -1;
    private int illegalCharacters;

    private FileLexer(SourceText source, Limits limits, Findings findings) {
        this.file = new LexedFile(source);
        this.limits = limits;
        this.findings = findings;
        this.lexer = new EtchLexer(new TextCharStream(source));
        this.wordFaults = new WordFaults(file, findings);
        lexer.removeErrorListeners();
    }

    static LexedFile lex(SourceText source, Limits limits, Findings findings) {
        return new FileLexer(source, limits, findings).run();
    }

    private LexedFile run() {
        CommonToken token = next();
        while (token.getType() != Token.EOF && accept(token) && !findings.isFull()) {
            token = next();
        }
        if (token.getType() != Token.EOF) {
            file.setIncomplete();
            token = new CommonToken(Token.EOF, "");
            token.setStartIndex(file.source.text().length());
            token.setStopIndex(token.getStartIndex() - 1);
        }
        file.tokens.add(token);
        return file;
    }

    private CommonToken next() {
        return (CommonToken) lexer.nextToken();
    }

    /** Returns whether to go on. */
    private boolean accept(CommonToken token) {
        switch (token.getType()) {
            case EtchLexer.LINE_COMMENT, EtchLexer.BLOCK_COMMENT -> addComment(token);
            case EtchLexer.UNCLOSED_COMMENT -> {
                file.setIncomplete();
                int start = token.getStartIndex();
                report(FindingKind.UNCLOSED_COMMENT, start, start + 2);
            }
            case EtchLexer.ILLEGAL_CHARACTER -> {
                return acceptIllegal(token);
            }
            default -> {
                return acceptVisible(token);
            }
        }
        return true;
    }

    private boolean acceptVisible(CommonToken token) {
        if (isTooLong(token)) {
            return false;
        }
        wordFaults.check(token);
        switch (token.getType()) {
            case EtchLexer.OPEN, EtchLexer.OPEN_ARRAY, EtchLexer.OPEN_BRACE -> nesting++;
            case EtchLexer.CLOSE, EtchLexer.CLOSE_ARRAY, EtchLexer.CLOSE_BRACE -> nesting = Math.max(0, nesting - 1);
            default -> {}
        }
        if (nesting > limits.nesting()) {
            report(FindingKind.NESTING_TOO_DEEP, token, limits.nesting());
            return false;
        }
        if (file.tokens.size() == limits.tokens()) {
            report(FindingKind.TOO_MANY_TOKENS, token, limits.tokens());
            return false;
        }
        if (lastBlock != null) {
            file.setBlockBefore(token.getStartIndex(), lastBlock);
            lastBlock = null;
        }
        file.tokens.add(token);
        return true;
    }

    private boolean isTooLong(Token token) {
        int length = token.getStopIndex() - token.getStartIndex() + 1;
        if (isString(token) || length <= limits.identifierLength()) {
            return false;
        }
        boolean isName = Character.isLetter(file.source.text().charAt(token.getStartIndex()));
        int start = token.getStartIndex();
        file.addFault(start);
        findings.add(FindingKind.WORD_TOO_LONG.at(
                file.source.span(start, start + limits.identifierLength()),
                isName ? "name" : "number",
                length,
                limits.identifierLength()));
        return true;
    }

    private static boolean isString(Token token) {
        return switch (token.getType()) {
            case EtchLexer.STRING_VALUE, EtchLexer.ILLEGAL_STRING, EtchLexer.SINGLE_QUOTED -> true;
            default -> false;
        };
    }

    private void addComment(Token token) {
        boolean line = token.getType() == EtchLexer.LINE_COMMENT;
        Comment.Kind kind =
                line ? Comment.Kind.LINE : isDocumentation(token) ? Comment.Kind.DOCUMENTATION : Comment.Kind.BLOCK;
        Comment comment = new Comment(kind, file.span(token));
        file.comments.add(comment);
        if (!line) {
            lastBlock = comment;
        }
    }

    private boolean isDocumentation(Token token) {
        String text = file.source.text();
        int start = token.getStartIndex();
        return text.startsWith("/**", start) && Character.isWhitespace(text.charAt(start + 3));
    }

    /** Several on one line mostly have one cause. */
    private boolean acceptIllegal(Token token) {
        int start = token.getStartIndex();
        int line = file.source.line(start);
        if (illegalCharacters++ == limits.tokens()) {
            report(FindingKind.TOO_MANY_TOKENS, token, limits.tokens());
            return false;
        }
        if (line != lastIllegalLine) {
            report(
                    FindingKind.ILLEGAL_CHARACTER,
                    token,
                    wordFaults.show(file.source.text().codePointAt(start)));
        }
        file.addFault(start);
        lastIllegalLine = line;
        return true;
    }

    private void report(FindingKind kind, Token token, Object... arguments) {
        report(kind, token.getStartIndex(), token.getStopIndex() + 1, arguments);
    }

    private void report(FindingKind kind, int start, int end, Object... arguments) {
        file.addFault(start);
        findings.add(kind.at(file.source.span(start, end), arguments));
    }
}
