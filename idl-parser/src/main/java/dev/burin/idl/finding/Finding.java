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
 */
public record Finding(FindingKind kind, Span span, String message, List<Note> notes, Optional<String> help) {

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

    /** Returns the same finding with one more note. */
    public Finding withNote(Span place, String text) {
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(place, text));
        return new Finding(kind, span, message, more, help);
    }

    /** Returns the same finding with another help text. */
    public Finding withHelp(String text) {
        return new Finding(kind, span, message, notes, Optional.of(text));
    }
}
