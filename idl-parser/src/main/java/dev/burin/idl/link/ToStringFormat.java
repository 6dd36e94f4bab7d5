package dev.burin.idl.link;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Suggestion;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.model.ToStringTemplate;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.StringLiteral;
import dev.burin.idl.syntax.Value.Literal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes the text of {@code @ToString} apart: characters, escapes, and fields in braces. */
final class ToStringFormat {

    private static final int MOST_FINDINGS = 20;

    private final Literal literal;
    private final StringLiteral text;
    private final String typeName;
    private final Optional<Set<String>> fields;
    private final List<ToStringTemplate.Part> parts = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder characters = new StringBuilder();

    /** @param fields the fields that can be named, absent when they are not all known */
    ToStringFormat(Literal literal, String typeName, Optional<Set<String>> fields) {
        this.literal = literal;
        this.text = StringLiteral.of(literal.text());
        this.typeName = typeName;
        this.fields = fields.map(LinkedHashSet::new);
    }

    Outcome<ToStringTemplate> parse() {
        if (!JavaStrings.fits(text.value())) {
            return Outcome.wrong(
                    FindingKind.TO_STRING_FORMAT.at(literal.span(), Wording.TO_STRING_LENGTH, Wording.STRING_LENGTH));
        }
        int i = 0;
        while (i < text.value().length() && findings.size() < MOST_FINDINGS) {
            char c = text.value().charAt(i);
            i = switch (c) {
                case '\\' -> escape(i);
                case '{' -> field(i);
                default -> {
                    characters.append(c);
                    yield i + 1;
                }
            };
        }
        endText();
        return findings.isEmpty() ? Outcome.of(new ToStringTemplate(parts)) : new Outcome<>(Optional.empty(), findings);
    }

    private int escape(int start) {
        int end = Math.min(start + 2, text.value().length());
        char escaped = end - start < 2 ? '\0' : text.value().charAt(start + 1);
        switch (escaped) {
            case 't' -> characters.append('\t');
            case 'r' -> characters.append('\r');
            case 'n' -> characters.append('\n');
            case '{', '\\' -> characters.append(escaped);
            default ->
                findings.add(FindingKind.TO_STRING_FORMAT.at(
                        span(start, end), Wording.TO_STRING_ESCAPE, Wording.TO_STRING_ESCAPES));
        }
        return end;
    }

    private int field(int start) {
        int end = text.value().indexOf('}', start);
        if (end < 0) {
            findings.add(FindingKind.TO_STRING_FORMAT.at(
                    span(start, text.value().length()), Wording.TO_STRING_BRACE, Wording.TO_STRING_BRACES));
            return text.value().length();
        }
        String name = text.value().substring(start + 1, end);
        if (fields.isPresent() && !fields.get().contains(name)) {
            findings.add(FindingKind.TO_STRING_FIELD
                    .at(span(start + 1, end), name, typeName)
                    .withSuggestion(Suggestion.nearest(name, fields.get())));
        }
        endText();
        parts.add(new ToStringTemplate.FieldValue(name));
        return end + 1;
    }

    private void endText() {
        if (!characters.isEmpty()) {
            parts.add(new ToStringTemplate.Text(characters.toString()));
            characters.setLength(0);
        }
    }

    private Span span(int start, int end) {
        int base = literal.span().start();
        return new Span(literal.span().source(), base + text.offset(start), base + text.offset(end));
    }
}
