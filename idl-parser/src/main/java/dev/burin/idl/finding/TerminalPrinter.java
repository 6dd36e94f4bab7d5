package dev.burin.idl.finding;

import dev.burin.idl.source.SourceText;
import dev.burin.idl.source.Span;

/**
 * Prints findings for people: the one-line form, the line of the source with the place underlined, the same for each note, and the help.
 *
 * <p>Long lines are cut around the place; control characters of the source are not printed.
 */
public final class TerminalPrinter implements FindingPrinter {

    private static final int WIDTH = 160;
    private static final int BEFORE_PLACE = 60;
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String CYAN = "\u001b[36m";
    private static final String PLAIN = "\u001b[0m";

    private final boolean colour;

    /** @param colour whether to use the colour codes of terminals */
    public TerminalPrinter(boolean colour) {
        this.colour = colour;
    }

    @Override
    public String print(Finding finding) {
        String tint = finding.isError() ? RED : YELLOW;
        StringBuilder out = new StringBuilder();
        line(
                out,
                finding.span(),
                paint(tint, finding.severity().word()),
                paint(BOLD, finding.message()) + " [" + finding.id() + "]");
        source(out, finding.span(), tint);
        for (Finding.Note note : finding.notes()) {
            line(out, note.span(), "note", note.message());
            source(out, note.span(), CYAN);
        }
        finding.help()
                .ifPresent(help -> out.append("  ")
                        .append(paint(CYAN, "help:"))
                        .append(' ')
                        .append(help)
                        .append('\n'));
        return out.toString();
    }

    private static void line(StringBuilder out, Span span, String kind, String text) {
        out.append(span).append(": ").append(kind).append(": ").append(text).append('\n');
    }

    private void source(StringBuilder out, Span span, String tint) {
        SourceText source = span.source();
        if (source.text().isEmpty()) {
            return;
        }
        String text = source.lineText(span.line());
        int start = span.column() - 1;
        int end = span.endLine() == span.line() ? span.endColumn() - 1 : text.length();
        int from = text.length() <= WIDTH ? 0 : Math.max(0, Math.min(start - BEFORE_PLACE, text.length() - WIDTH));
        int to = Math.min(text.length(), from + WIDTH);
        String carets = "^".repeat(Math.max(1, Math.min(end, to) - start));
        out.append("    ").append(visible(text.substring(from, to))).append('\n');
        out.append("    ")
                .append(" ".repeat(start - from))
                .append(paint(tint, carets))
                .append('\n');
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text);
        for (int i = 0; i < visible.length(); i++) {
            if (Character.isISOControl(visible.charAt(i))) {
                visible.setCharAt(i, ' ');
            }
        }
        return visible.toString();
    }

    private String paint(String code, String text) {
        return colour ? code + text + PLAIN : text;
    }
}
