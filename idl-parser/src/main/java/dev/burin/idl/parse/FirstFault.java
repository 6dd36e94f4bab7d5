package dev.burin.idl.parse;

import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Gives up at the first token that does not fit, knowing all that would have fitted there. Going on is the business of {@link SyntaxParser}. */
final class FirstFault extends DefaultErrorStrategy {

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {}

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        throw fault(recognizer);
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw fault(recognizer);
    }

    /** Called before every choice: the only moment at which all that fits is known. */
    @Override
    public void sync(Parser recognizer) {
        IntervalSet next =
                recognizer.getATN().nextTokens(recognizer.getATN().states.get(recognizer.getState()));
        if (!next.contains(recognizer.getInputStream().LA(1)) && !next.contains(Token.EPSILON)) {
            throw fault(recognizer);
        }
    }

    private static SyntaxFault fault(Parser recognizer) {
        return new SyntaxFault(recognizer.getCurrentToken(), recognizer.getExpectedTokens(), recognizer.getContext());
    }
}
