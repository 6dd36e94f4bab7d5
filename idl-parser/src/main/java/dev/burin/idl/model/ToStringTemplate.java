package dev.burin.idl.model;

import java.util.List;

/**
 * The text form of a struct or exception, taken apart.
 *
 * @param parts in the order of the text; no two {@link Text} parts follow each other, none is empty
 */
public record ToStringTemplate(List<Part> parts) {

    /** Makes the list unmodifiable. */
    public ToStringTemplate {
        parts = List.copyOf(parts);
    }

    /** A piece of the text form. */
    public sealed interface Part {}

    /** Characters that stand for themselves; escapes are already replaced. */
    public record Text(String text) implements Part {}

    /** The value of a field, own or inherited. */
    public record FieldValue(String field) implements Part {}
}
