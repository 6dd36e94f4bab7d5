package dev.burin.idl.parse;

import dev.burin.idl.parse.grammar.EtchLexer;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Tells where, after a fault, the next statement probably begins. */
final class StatementStart {

    private final List<Token> tokens;
    private final LexedFile file;

    StatementStart(LexedFile file) {
        this.file = file;
        this.tokens = file.tokens;
    }

    /** Returns the index of the first statement, closing brace or end of file from an index on. */
    int from(int index) {
        int i = index;
        while (!isEnd(type(i)) && !isStart(i)) {
            i = is(i, EtchLexer.OPEN_BRACE) ? behindBraces(i) : i + 1;
        }
        return i;
    }

    /** Returns the index behind the brace that closes this one, or behind this one if a statement begins before that. */
    private int behindBraces(int open) {
        int depth = 1;
        int i = open + 1;
        while (depth > 0 && type(i) != Token.EOF && !(isFirstOnLine(i) && isStart(i))) {
            depth += is(i, EtchLexer.OPEN_BRACE) ? 1 : is(i, EtchLexer.CLOSE_BRACE) ? -1 : 0;
            i++;
        }
        return depth == 0 ? i : open + 1;
    }

    private static boolean isEnd(int type) {
        return type == Token.EOF || type == EtchLexer.CLOSE_BRACE;
    }

    private boolean isStart(int index) {
        int i = skipAnnotations(index);
        boolean firstOnLine = isFirstOnLine(index);
        return switch (type(i)) {
            case EtchLexer.STRUCT, EtchLexer.EXCEPTION, EtchLexer.ENUM ->
                firstOnLine || (is(i + 1, EtchLexer.NAME) && is(i + 2, EtchLexer.OPEN));
            case EtchLexer.EXTERN, EtchLexer.MIXIN ->
                firstOnLine || is(i + 1, EtchLexer.NAME) || is(i + 1, EtchLexer.DOTTED_NAME);
            case EtchLexer.CONST -> firstOnLine || isType(type(i + 1));
            case EtchLexer.INCLUDE -> firstOnLine || is(i + 1, EtchLexer.STRING_VALUE);
            default -> isMessage(i);
        };
    }

    private boolean isMessage(int index) {
        if (!isType(type(index))) {
            return false;
        }
        int i = index + 1;
        while (is(i, EtchLexer.OPEN_ARRAY) && is(i + 1, EtchLexer.CLOSE_ARRAY)) {
            i += 2;
        }
        return is(i, EtchLexer.NAME) && is(i + 1, EtchLexer.OPEN);
    }

    private static boolean isType(int type) {
        return switch (type) {
            case EtchLexer.BOOLEAN,
                    EtchLexer.BYTE,
                    EtchLexer.SHORT,
                    EtchLexer.INT,
                    EtchLexer.LONG,
                    EtchLexer.FLOAT,
                    EtchLexer.DOUBLE,
                    EtchLexer.STRING,
                    EtchLexer.OBJECT,
                    EtchLexer.VOID,
                    EtchLexer.NAME,
                    EtchLexer.DOTTED_NAME -> true;
            default -> false;
        };
    }

    private int skipAnnotations(int index) {
        int i = index;
        while (is(i, EtchLexer.AT) && is(i + 1, EtchLexer.NAME)) {
            i += 2;
            if (is(i, EtchLexer.OPEN)) {
                while (!isEnd(type(i)) && !is(i, EtchLexer.CLOSE)) {
                    i++;
                }
                i++;
            }
        }
        return i;
    }

    private boolean isFirstOnLine(int index) {
        return index == 0 || line(tokens.get(index - 1)) < line(tokens.get(index));
    }

    private int line(Token token) {
        return file.source.line(token.getStartIndex());
    }

    private boolean is(int index, int type) {
        return type(index) == type;
    }

    private int type(int index) {
        return tokens.get(Math.min(index, tokens.size() - 1)).getType();
    }
}
