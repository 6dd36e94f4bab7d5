package dev.burin.idl.parse;

import dev.burin.idl.parse.grammar.EtchLexer;
import dev.burin.idl.parse.grammar.EtchParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.misc.IntervalSet;

/** Says in the words of users what would have fitted at a place. */
final class Expectation {

    private final IntervalSet expected;
    private final ParserRuleContext context;

    Expectation(SyntaxFault fault) {
        this.expected = fault.expected();
        this.context = fault.context();
    }

    /** Returns whether a name fits and no type or value. */
    boolean isName() {
        return has(EtchLexer.NAME) && !has(EtchLexer.INT) && !has(EtchLexer.TRUE);
    }

    /** Returns whether a type fits, but no whole statement. */
    boolean isType() {
        return has(EtchLexer.INT) && !has(EtchLexer.STRUCT);
    }

    /** Returns whether the fields of a struct or an exception fit. */
    boolean isFields() {
        return context instanceof EtchParser.CompositeContext && has(EtchLexer.OPEN);
    }

    /** Returns what fits, such as "',' or ')'". */
    String words() {
        List<String> words = new ArrayList<>();
        if (has(EtchLexer.STRUCT)) {
            return "a statement";
        } else if (has(EtchLexer.INT)) {
            words.add("a type");
        } else if (has(EtchLexer.TRUE)) {
            words.add("a value");
        } else if (has(EtchLexer.NAME)) {
            words.add(name());
        } else if (has(EtchLexer.STRING_VALUE)) {
            words.add("the name of a file in double quotes");
        }
        addSigns(words);
        return String.join(" or ", words);
    }

    /** Returns the name that fits, such as "the name of the struct". */
    String name() {
        ParserRuleContext rule = context instanceof EtchParser.DottedNameContext ? context.getParent() : context;
        if (rule instanceof EtchParser.CompositeContext composite) {
            return composite.EXCEPTION() == null ? "the name of the struct" : "the name of the exception";
        }
        return switch (rule.getRuleIndex()) {
            case EtchParser.RULE_moduleHeader -> "the name of the module";
            case EtchParser.RULE_serviceHeader -> "the name of the service";
            case EtchParser.RULE_constant -> "the name of the constant";
            case EtchParser.RULE_enumeration ->
                ((EtchParser.EnumerationContext) rule).OPEN() == null ? "the name of the enum" : "the name of an item";
            case EtchParser.RULE_enumItem -> "the name of an item";
            case EtchParser.RULE_external -> "the name of the extern";
            case EtchParser.RULE_mixin -> "the name of the mixin";
            case EtchParser.RULE_message ->
                ((EtchParser.MessageContext) rule).THROWS() == null
                        ? "the name of the message"
                        : "the name of an exception";
            case EtchParser.RULE_variable ->
                rule.getParent() instanceof EtchParser.MessageContext
                        ? "the name of the parameter"
                        : "the name of the field";
            case EtchParser.RULE_annotation -> "the name of the annotation";
            default -> "a name";
        };
    }

    private void addSigns(List<String> words) {
        for (int type : expected.toArray()) {
            if (type == EtchLexer.MODULE
                    || type == EtchLexer.SERVICE
                    || type == EtchLexer.EXTENDS
                    || type == EtchLexer.THROWS) {
                words.add(EtchLexer.VOCABULARY.getLiteralName(type));
            } else if (type >= EtchLexer.COMMA && type <= EtchLexer.CLOSE_ARRAY && type != EtchLexer.SEMICOLON) {
                words.add(EtchLexer.VOCABULARY.getLiteralName(type));
            }
        }
    }

    private boolean has(int type) {
        return expected.contains(type);
    }
}
