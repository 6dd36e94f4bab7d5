package dev.burin.idl.parse;

import dev.burin.idl.parse.grammar.EtchBaseVisitor;
import dev.burin.idl.parse.grammar.EtchLexer;
import dev.burin.idl.parse.grammar.EtchParser;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Comment;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.ServiceHeader;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.TypeUse;
import dev.burin.idl.syntax.Value;
import dev.burin.idl.syntax.Variable;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Makes our syntax tree from ANTLR's. Sees only trees without faults. */
final class AstBuilder extends EtchBaseVisitor<Statement> {

    private final LexedFile file;

    AstBuilder(LexedFile file) {
        this.file = file;
    }

    ServiceHeader header(EtchParser.ServiceHeaderContext ctx) {
        return new ServiceHeader(
                annotations(ctx.annotation()),
                documentation(ctx.SERVICE().getSymbol(), ctx.getStart()),
                name(ctx.NAME().getSymbol()));
    }

    Name name(EtchParser.DottedNameContext ctx) {
        return name(ctx.getStart());
    }

    @Override
    public Statement visitStatement(EtchParser.StatementContext ctx) {
        return ctx.getChild(ctx.getChildCount() - 1).accept(this);
    }

    @Override
    public Statement visitConstant(EtchParser.ConstantContext ctx) {
        return new Statement.ConstantStatement(
                annotations(ctx),
                documentation(ctx),
                type(ctx.type()),
                name(ctx.NAME().getSymbol()),
                value(ctx.value()),
                span(ctx));
    }

    @Override
    public Statement visitEnumeration(EtchParser.EnumerationContext ctx) {
        List<Statement.Item> items = ctx.enumItem().stream()
                .map(item -> new Statement.Item(
                        annotations(item.annotation()),
                        documentation(item.NAME().getSymbol(), item.getStart()),
                        name(item.NAME().getSymbol())))
                .toList();
        return new Statement.EnumStatement(
                annotations(ctx), documentation(ctx), name(ctx.NAME().getSymbol()), items, span(ctx));
    }

    @Override
    public Statement visitComposite(EtchParser.CompositeContext ctx) {
        return new Statement.CompositeStatement(
                ctx.EXCEPTION() != null,
                annotations(ctx),
                documentation(ctx),
                name(ctx.NAME().getSymbol()),
                variables(ctx.variable()),
                Optional.ofNullable(ctx.type()).map(this::type),
                span(ctx));
    }

    @Override
    public Statement visitExternal(EtchParser.ExternalContext ctx) {
        return new Statement.ExternStatement(
                annotations(ctx), documentation(ctx), name(ctx.NAME().getSymbol()), span(ctx));
    }

    @Override
    public Statement visitInclude(EtchParser.IncludeContext ctx) {
        Token string = ctx.STRING_VALUE().getSymbol();
        Value.Literal literal = new Value.Literal(Value.LiteralKind.STRING, string.getText(), file.span(string));
        return new Statement.IncludeStatement(annotations(ctx), literal, span(ctx));
    }

    @Override
    public Statement visitMixin(EtchParser.MixinContext ctx) {
        return new Statement.MixinStatement(annotations(ctx), name(ctx.dottedName()), span(ctx));
    }

    @Override
    public Statement visitMessage(EtchParser.MessageContext ctx) {
        List<Statement.ThrownName> thrown = ctx.dottedName().stream()
                .map(name -> new Statement.ThrownName(file.documentationBefore(name.getStart()), name(name)))
                .toList();
        return new Statement.MessageStatement(
                annotations(ctx),
                documentation(ctx),
                type(ctx.type()),
                name(ctx.NAME().getSymbol()),
                variables(ctx.variable()),
                thrown,
                span(ctx));
    }

    private List<Variable> variables(List<EtchParser.VariableContext> contexts) {
        return contexts.stream()
                .map(ctx -> new Variable(
                        annotations(ctx.annotation()),
                        documentation(ctx.type().getStart(), ctx.getStart()),
                        type(ctx.type()),
                        name(ctx.NAME().getSymbol())))
                .toList();
    }

    private TypeUse type(EtchParser.TypeContext ctx) {
        return new TypeUse(
                name(ctx.getStart()),
                ctx.dottedName() == null,
                ctx.dimension().size(),
                file.span(ctx.getStart(), ctx.getStop()));
    }

    private List<Annotation> annotations(ParserRuleContext ctx) {
        return annotations(((EtchParser.StatementContext) ctx.getParent()).annotation());
    }

    private List<Annotation> annotations(List<EtchParser.AnnotationContext> contexts) {
        return contexts.stream()
                .map(ctx -> new Annotation(
                        name(ctx.NAME().getSymbol()),
                        ctx.value().stream().map(this::value).toList(),
                        file.span(ctx.getStart(), ctx.getStop())))
                .toList();
    }

    private Value value(EtchParser.ValueContext ctx) {
        Token token = ctx.getStart();
        if (ctx.dottedName() != null) {
            return new Value.Reference(name(token));
        }
        Value.LiteralKind kind = switch (token.getType()) {
            case EtchLexer.TRUE -> Value.LiteralKind.TRUE;
            case EtchLexer.FALSE -> Value.LiteralKind.FALSE;
            case EtchLexer.NULL -> Value.LiteralKind.NULL;
            case EtchLexer.INTEGER -> Value.LiteralKind.INTEGER;
            case EtchLexer.OCTAL -> Value.LiteralKind.OCTAL;
            case EtchLexer.HEXADECIMAL -> Value.LiteralKind.HEXADECIMAL;
            case EtchLexer.BINARY -> Value.LiteralKind.BINARY;
            case EtchLexer.DECIMAL -> Value.LiteralKind.DECIMAL;
            case EtchLexer.STRING_VALUE ->
                file.hasFault(token.getStartIndex(), token.getStopIndex() + 1)
                        ? Value.LiteralKind.ILLEGAL
                        : Value.LiteralKind.STRING;
            default -> Value.LiteralKind.ILLEGAL;
        };
        return new Value.Literal(kind, token.getText(), file.span(token));
    }

    private Optional<Comment> documentation(ParserRuleContext ctx) {
        return documentation(ctx.getStart(), ctx.getParent().getStart());
    }

    /** Only the last block comment counts: one behind the annotations hides one before them, even if it is a plain one. */
    private Optional<Comment> documentation(Token word, Token beforeAnnotations) {
        return file.blockBefore(word).isPresent()
                ? file.documentationBefore(word)
                : file.documentationBefore(beforeAnnotations);
    }

    private Name name(Token token) {
        return new Name(token.getText(), file.span(token));
    }

    private Span span(ParserRuleContext ctx) {
        return file.span(ctx.getParent().getStart(), ctx.getStop());
    }
}
