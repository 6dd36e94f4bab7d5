package dev.burin.idl.finding;

import dev.burin.idl.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something the compiler has to say about a place in an interface.
 *
 * @param kind which rule it is about
 * @param span the place
 * @param message what is wrong, in one line
 * @param notes other places that matter
 * @param help what to do, in one line
 * @param fix a change of the text that would do it, where one is known
 */
public record Finding(
        FindingKind kind, Span span, String message, List<Note> notes, Optional<String> help, Optional<Fix> fix) {

    /** Makes the list unmodifiable. */
    public Finding {
        notes = List.copyOf(notes);
    }

    /**
     * A second place.
     *
     * @param message what is there, in one line
     */
    public record Note(Span span, String message) {}

    /**
     * A change of the text.
     *
     * @param span what is replaced
     * @param replacement the new text
     */
    public record Fix(Span span, String replacement) {}

    /** Returns the stable id of the rule, such as {@code duplicate-name}. */
    public String id() {
        return kind.id();
    }

    /** Returns how much it matters. */
    public Severity severity() {
        return kind.severity();
    }

    /** Returns whether it stops generation. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Returns the same finding with one more note, whose text belongs to the kind. */
    public Finding withNote(Span place, Object... arguments) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(place, kind.noteText(arguments)));
        return new Finding(kind, span, message, more, help, fix);
    }

    /** Returns the same finding with another help text, one of those in {@link FindingKind}. */
    public Finding withHelp(String text) {
        return new Finding(kind, span, message, notes, Optional.of(text), fix);
    }

    /** Returns the same finding with the text that should stand at its place. */
    public Finding withFix(String replacement) {
        return new Finding(kind, span, message, notes, help, Optional.of(new Fix(span, replacement)));
    }

    /** Returns the same finding asking for the nearest of some names, if one is near. */
    public Finding withSuggestion(Optional<String> nearest) {
        return nearest.map(name -> new Finding(
                        kind,
                        span,
                        message,
                        notes,
                        Optional.of(FindingKind.didYouMean(name)),
                        Optional.of(new Fix(span, name))))
                .orElse(this);
    }
}
