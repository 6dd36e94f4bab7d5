package dev.burin.idl.parse;

import dev.burin.idl.parse.grammar.EtchParser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/** The end of an attempt to parse a header or a statement. Never leaves this package. */
final class SyntaxFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Token found;
    private final transient IntervalSet expected;
    private final transient ParserRuleContext context;

    SyntaxFault(Token found, IntervalSet expected, ParserRuleContext context) {
        super(null, null, false, false);
        this.found = found;
        this.expected = expected;
        this.context = context;
    }

    /** The token that does not fit. */
    Token found() {
        return found;
    }

    /** The types of tokens that would have fitted. */
    IntervalSet expected() {
        return expected;
    }

    /** Returns whether it is probably an annotation that was not understood: in it, or behind it where a message would be. */
    boolean isInAnnotation() {
        boolean annotatedMessage = context instanceof EtchParser.MessageContext
                && context.getParent().getStart().getType() == EtchParser.AT;
        return annotatedMessage
                || context instanceof EtchParser.AnnotationContext
                || context.getParent() instanceof EtchParser.AnnotationContext;
    }

    /** The rule being parsed. */
    ParserRuleContext context() {
        return context;
    }
}
