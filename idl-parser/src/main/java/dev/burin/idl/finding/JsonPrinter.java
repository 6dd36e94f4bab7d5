package dev.burin.idl.finding;

import dev.burin.idl.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Prints findings as JSON, one object on one line each; {@link #printAll} makes one array of them. */
public final class JsonPrinter implements FindingPrinter {

    /** A printer keeps no state; one is enough. */
    public JsonPrinter() {}

    @Override
    public String print(Finding finding) {
        return object(finding) + "\n";
    }

    /** Returns all findings as one array, a finding on each line. */
    public String printAll(List<Finding> findings) {
        return findings.stream().map(JsonPrinter::object).collect(Collectors.joining(",\n  ", "[\n  ", "\n]\n"));
    }

    private static String object(Finding finding) {
        StringBuilder out = new StringBuilder("{\"id\":");
        out.append(quoted(finding.id()));
        out.append(",\"severity\":").append(quoted(finding.severity().word()));
        out.append(",\"message\":").append(quoted(finding.message()));
        place(out.append(','), finding.span());
        if (!finding.notes().isEmpty()) {
            out.append(",\"notes\":[");
            out.append(finding.notes().stream().map(JsonPrinter::note).collect(Collectors.joining(",")));
            out.append(']');
        }
        finding.help().ifPresent(help -> out.append(",\"help\":").append(quoted(help)));
        finding.fix().ifPresent(fix -> {
            place(out.append(",\"fix\":{"), fix.span());
            out.append(",\"replacement\":").append(quoted(fix.replacement())).append('}');
        });
        return out.append('}').toString();
    }

    private static String note(Finding.Note note) {
        StringBuilder out = new StringBuilder("{\"message\":")
                .append(quoted(note.message()))
                .append(',');
        place(out, note.span());
        return out.append('}').toString();
    }

    private static void place(StringBuilder out, Span span) {
        out.append("\"file\":").append(quoted(span.file()));
        out.append(",\"line\":").append(span.line()).append(",\"column\":").append(span.column());
        out.append(",\"endLine\":")
                .append(span.endLine())
                .append(",\"endColumn\":")
                .append(span.endColumn());
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }
}
