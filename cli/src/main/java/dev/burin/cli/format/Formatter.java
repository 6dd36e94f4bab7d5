package dev.burin.cli.format;

import dev.burin.cli.format.Lexeme.Kind;
import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.parse.SyntaxParser;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.SourceText;
import dev.burin.idl.syntax.SyntaxFile;
import java.util.List;

/**
 * Brings an interface file into its canonical layout.
 *
 * <p>Only the space between words and signs changes, and semicolons go: four blanks of indentation, a statement and its
 * annotations on lines of their own, blanks inside parentheses. Line breaks inside parentheses, single empty lines and
 * all comments stay.
 */
public final class Formatter {

    private static final String INDENT = "    ";

    private final Starts starts;
    private final StringBuilder out = new StringBuilder();
    private int braces;
    private int parentheses;

    private Formatter(Starts starts) {
        this.starts = starts;
    }

    /**
     * What came out.
     *
     * @param text the formatted text; the old one when there are errors
     */
    public record Result(String text, List<Finding> errors) {}

    /** Formats a file that has a service, or one to be included. */
    public static Result format(String name, String text) {
        String source = text.replace("\r\n", "\n").replace('\r', '\n');
        List<Lexeme> lexemes = Lexeme.of(source);
        Findings findings = new Findings(Limits.DEFAULT.findings());
        SyntaxFile file = parse(new SourceText(name, source), lexemes, findings);
        if (findings.hasErrors() || !file.complete()) {
            return new Result(text, findings.list());
        }
        return new Result(new Formatter(new Starts(file, lexemes)).print(lexemes), List.of());
    }

    private static SyntaxFile parse(SourceText source, List<Lexeme> lexemes, Findings findings) {
        boolean isService = lexemes.stream()
                .filter(lexeme -> !lexeme.isComment())
                .findFirst()
                .filter(first -> first.text().equals("module"))
                .isPresent();
        return isService
                ? SyntaxParser.parseService(source, Limits.DEFAULT, findings)
                : SyntaxParser.parseIncluded(source, Limits.DEFAULT, findings);
    }

    private String print(List<Lexeme> lexemes) {
        Lexeme before = null;
        boolean afterModule = false;
        for (Lexeme lexeme : lexemes) {
            if (lexeme.is("}")) {
                braces--;
            } else if (lexeme.is(")")) {
                parentheses--;
            }
            if (before != null) {
                boolean isHeader = afterModule && braces == 0 && startsBlock(lexeme, before);
                separate(before, lexeme, isHeader);
                afterModule &= !isHeader;
            }
            afterModule |= lexeme.kind() == Kind.WORD && lexeme.text().equals("module") && braces == 0;
            put(lexeme);
            if (lexeme.is("{")) {
                braces++;
            } else if (lexeme.is("(")) {
                parentheses++;
            }
            before = lexeme;
        }
        return before == null ? "" : out.append('\n').toString();
    }

    /** The first thing behind the module line: an empty line goes before it. */
    private boolean startsBlock(Lexeme lexeme, Lexeme before) {
        boolean isOnOwnLine = lexeme.lineBreaks() > 0 || before.kind() == Kind.LINE_COMMENT;
        return starts.isLineStart(lexeme) || (lexeme.isComment() && isOnOwnLine);
    }

    private void separate(Lexeme before, Lexeme lexeme, boolean isHeader) {
        if (breaksLine(before, lexeme)) {
            boolean mayBeEmpty = parentheses == 0 && !before.is("{") && !lexeme.is("}") && !starts.isInside(lexeme);
            out.append(isHeader || (mayBeEmpty && lexeme.lineBreaks() > 1) ? "\n\n" : "\n");
            out.append(indent(lexeme));
        } else if (hasBlank(before, lexeme)) {
            out.append(' ');
        }
    }

    private boolean breaksLine(Lexeme before, Lexeme lexeme) {
        if (before.kind() == Kind.LINE_COMMENT || (before.is("{") && !isTrailing(lexeme))) {
            return true;
        }
        if (starts.isLineStart(lexeme) || lexeme.is("}")) {
            return true;
        }
        boolean breaksInSource = lexeme.lineBreaks() > 0;
        boolean isBetween = parentheses > 0 || lexeme.is(")");
        return breaksInSource && !lexeme.is(",") && (isBetween || lexeme.isComment());
    }

    private static boolean isTrailing(Lexeme lexeme) {
        return lexeme.isComment() && lexeme.lineBreaks() == 0;
    }

    private String indent(Lexeme lexeme) {
        boolean isContinued = starts.isInside(lexeme) && !(lexeme.is(")") && parentheses == 0) && !lexeme.is("{");
        return INDENT.repeat(braces + (isContinued || parentheses > 0 ? 1 : 0));
    }

    private static boolean hasBlank(Lexeme before, Lexeme lexeme) {
        if (lexeme.is(",") || lexeme.is("[") || lexeme.is("]") || before.is("@") || before.is("[")) {
            return lexeme.isComment() && !before.is("@");
        }
        if (lexeme.is("(")) {
            return before.isComment();
        }
        return !(before.is("(") && lexeme.is(")"));
    }

    private void put(Lexeme lexeme) {
        if (lexeme.kind() != Kind.BLOCK_COMMENT) {
            out.append(lexeme.text());
            return;
        }
        String indent = indent(lexeme) + " ";
        String[] lines = lexeme.text().split("\n", -1);
        out.append(lines[0].stripTrailing());
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].strip();
            out.append('\n').append(line.startsWith("*") ? indent + line : lines[i].stripTrailing());
        }
    }
}
