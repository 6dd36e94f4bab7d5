package dev.burin.idl.parse;

import dev.burin.idl.parse.grammar.EtchParser;
import java.util.List;
import java.util.function.Supplier;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;

/** Parses single rules of the grammar from a given token on: first the fast way, and the thorough way before a fault is believed. */
final class RuleParser {

    private final CommonTokenStream stream;
    private final EtchParser parser;

    RuleParser(List<Token> tokens) {
        stream = new CommonTokenStream(new ListTokenSource(tokens));
        stream.fill();
        parser = new EtchParser(stream);
        parser.removeErrorListeners();
        parser.setErrorHandler(new FirstFault());
    }

    /** Returns the index of the token after the last rule, or of the one that did not fit. */
    int position() {
        return stream.index();
    }

    EtchParser.ModuleHeaderContext moduleHeader(int start) {
        return parse(start, parser::moduleHeader);
    }

    EtchParser.ServiceHeaderContext serviceHeader(int start) {
        return parse(start, parser::serviceHeader);
    }

    EtchParser.StatementContext statement(int start) {
        return parse(start, parser::statement);
    }

    private <C> C parse(int start, Supplier<C> rule) {
        try {
            return parse(start, rule, PredictionMode.SLL);
        } catch (SyntaxFault fault) {
            return parse(start, rule, PredictionMode.LL);
        }
    }

    private <C> C parse(int start, Supplier<C> rule, PredictionMode mode) {
        parser.reset();
        stream.seek(start);
        parser.getInterpreter().setPredictionMode(mode);
        return rule.get();
    }
}
