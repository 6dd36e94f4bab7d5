package dev.burin.idl.link;

import dev.burin.idl.finding.Finding;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What a place of the syntax tree means, or why it means nothing.
 *
 * @param value absent when there is a finding, and when the place depends on something that was reported elsewhere
 * @param findings what is wrong with the place
 */
public record Outcome<T>(Optional<T> value, List<Finding> findings) {

    /** Makes the list unmodifiable. */
    public Outcome {
        findings = List.copyOf(findings);
    }

    static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    static <T> Outcome<T> wrong(Finding finding) {
        return new Outcome<>(Optional.empty(), List.of(finding));
    }

    /** The place cannot be understood because of something reported elsewhere. */
    static <T> Outcome<T> unknown() {
        return new Outcome<>(Optional.empty(), List.of());
    }

    /** Returns the same findings, asking whether something else was meant. */
    Outcome<T> withSuggestion(String meant) {
        return new Outcome<>(
                value,
                findings.stream()
                        .map(finding -> finding.withSuggestion(Optional.of(meant)))
                        .toList());
    }

    /** Returns the value of a place that is known to be right. */
    public T get() {
        return value.orElseThrow(() -> new NoSuchElementException(findings.toString()));
    }
}
