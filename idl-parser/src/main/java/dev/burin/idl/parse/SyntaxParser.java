package dev.burin.idl.parse;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.parse.grammar.EtchLexer;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.SourceText;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Name;
import dev.burin.idl.syntax.ServiceHeader;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.SyntaxFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;

/**
 * The way from text to syntax tree. A fault in a statement is one finding, and parsing goes on with the next statement.
 */
public final class SyntaxParser {

    private final LexedFile file;
    private final Findings findings;
    private final RuleParser rules;
    private final SyntaxFindings syntaxFindings;
    private final StatementStart starts;
    private final AstBuilder ast;
    private final List<Statement> statements = new ArrayList<>();
    private final Set<String> lostNames = new HashSet<>();
    private int position;
    private boolean isIncluded;

    /** Whether the annotations of the next statement were not understood, so that nothing can be said about it. */
    private boolean annotationsLost;

    private SyntaxParser(LexedFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.rules = new RuleParser(file.tokens);
        this.syntaxFindings = new SyntaxFindings(file, findings);
        this.starts = new StatementStart(file);
        this.ast = new AstBuilder(file);
    }

    /** Parses a file with a module and a service. */
    public static SyntaxFile parseService(SourceText source, Limits limits, Findings findings) {
        return new SyntaxParser(FileLexer.lex(source, limits, findings), findings).service();
    }

    /** Parses a file to be included, which holds statements only. */
    public static SyntaxFile parseIncluded(SourceText source, Limits limits, Findings findings) {
        return new SyntaxParser(FileLexer.lex(source, limits, findings), findings).included();
    }

    private SyntaxFile service() {
        Optional<Name> module =
                header(rules::moduleHeader, EtchLexer.AT, EtchLexer.SERVICE).map(ctx -> ast.name(ctx.dottedName()));
        extraSemicolons();
        Token serviceStart = current();
        Optional<ServiceHeader> header = serviceHeader();
        Span begin = header.map(found -> found.name().span()).orElse(file.span(serviceStart));
        statements();
        if (type() == EtchLexer.CLOSE_BRACE) {
            position++;
            afterService(begin);
        } else if (header.isPresent() && file.isComplete()) {
            findings.add(FindingKind.UNCLOSED_SERVICE
                    .at(syntaxFindings.place(current()))
                    .withNote(begin));
        }
        return result(module, header);
    }

    /** What stands between module and service is one finding; the service is then parsed all the same. */
    private Optional<ServiceHeader> serviceHeader() {
        int start = position;
        Optional<ServiceHeader> header = header(rules::serviceHeader, EtchLexer.OPEN_BRACE, EtchLexer.OPEN_BRACE)
                .map(ast::header);
        if (header.isPresent()) {
            return header;
        }
        int service = start;
        while (typeAt(service) != EtchLexer.SERVICE && typeAt(service) != Token.EOF) {
            service++;
        }
        if (service > start && typeAt(service) == EtchLexer.SERVICE && typeAt(start) != EtchLexer.AT) {
            loseNames(start, service);
            position = service;
            return header(rules::serviceHeader, EtchLexer.OPEN_BRACE, EtchLexer.OPEN_BRACE)
                    .map(ast::header);
        }
        if (type() == EtchLexer.OPEN_BRACE) {
            position++;
        }
        return Optional.empty();
    }

    private SyntaxFile included() {
        isIncluded = true;
        statements();
        if (type() != Token.EOF) {
            syntaxFindings.report(FindingKind.SERVICE_INCLUDED, current());
            loseNames(position, file.tokens.size());
        }
        return result(Optional.empty(), Optional.empty());
    }

    private SyntaxFile result(Optional<Name> module, Optional<ServiceHeader> header) {
        return new SyntaxFile(file.source, module, header, statements, file.comments, lostNames, file.isComplete());
    }

    /** Parses a header; after a fault goes to the next of two types of tokens, or to a statement. */
    private <C> Optional<C> header(Function<Integer, C> rule, int next, int otherNext) {
        try {
            C parsed = rule.apply(position);
            position = rules.position();
            return Optional.of(parsed);
        } catch (SyntaxFault fault) {
            int stop = rules.position();
            int start = position;
            position = stop;
            while (type() != next
                    && type() != otherNext
                    && type() != EtchLexer.OPEN_BRACE
                    && starts.from(position) != position) {
                position++;
            }
            syntaxFindings.report(fault, start, stop, position);
            return Optional.empty();
        }
    }

    private void statements() {
        while (!isEnd(type()) && !findings.isFull()) {
            extraSemicolons();
            if (!isEnd(type())) {
                statement();
            }
        }
    }

    private void extraSemicolons() {
        while (type() == EtchLexer.SEMICOLON) {
            syntaxFindings.report(FindingKind.EXTRA_SEMICOLON, current());
            position++;
        }
    }

    private void statement() {
        int start = position;
        boolean lost = annotationsLost;
        annotationsLost = false;
        try {
            Statement statement = ast.visitStatement(rules.statement(start));
            position = rules.position();
            if (type() == EtchLexer.SEMICOLON) {
                position++;
            }
            if (lost) {
                loseNames(start, position);
            } else {
                statements.add(statement);
            }
        } catch (SyntaxFault fault) {
            int stop = rules.position();
            position = starts.from(Math.max(stop, start + 1));
            syntaxFindings.report(fault, start, stop, position);
            loseNames(start, position);
            annotationsLost = fault.isInAnnotation() || syntaxFindings.isLikeAnnotation(start);
        }
    }

    private boolean isEnd(int type) {
        boolean isHeader = type == EtchLexer.MODULE || type == EtchLexer.SERVICE;
        return type == Token.EOF || type == EtchLexer.CLOSE_BRACE || (isIncluded && isHeader);
    }

    private void afterService(Span begin) {
        if (type() != Token.EOF) {
            findings.add(FindingKind.TEXT_AFTER_SERVICE.at(file.span(current())).withNote(begin));
            loseNames(position, file.tokens.size());
        }
    }

    private void loseNames(int start, int end) {
        for (Token token : file.tokens.subList(start, end)) {
            if (token.getType() == EtchLexer.NAME) {
                lostNames.add(token.getText());
            }
        }
    }

    private Token current() {
        return file.tokens.get(position);
    }

    private int type() {
        return typeAt(position);
    }

    private int typeAt(int index) {
        return file.tokens.get(index).getType();
    }
}
