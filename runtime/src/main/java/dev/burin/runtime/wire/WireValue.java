package dev.burin.runtime.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value as it stands on the wire, without the interface that says what it means: for tools. Immutable.
 *
 * <p>The wire keeps no width of integers, so neither does this.
 */
public sealed interface WireValue {
    /** No value. */
    record Null() implements WireValue {}

    /** A boolean. */
    record Truth(boolean value) implements WireValue {}

    /** A byte, short, int or long. */
    record Whole(long value) implements WireValue {}

    /** A float. */
    record Single(float value) implements WireValue {}

    /** A double. */
    record Real(double value) implements WireValue {}

    /** A string. */
    record Text(String value) implements WireValue {}

    /** A byte array of one dimension; {@code hex} are its bytes as hexadecimal digits. */
    record Bytes(String hex) implements WireValue {}

    /**
     * An array.
     *
     * @param element the type code of the innermost elements
     * @param type for structs the type of the innermost elements, else null
     */
    record Items(byte element, @Nullable Name type, int dimensions, List<WireValue> values) implements WireValue {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A struct, enum, exception, collection or extern. */
    record Struct(Name type, List<Field> fields) implements WireValue {
        public Struct {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A type or a key: as an id, or as a name, which has an id too.
     *
     * @param text null when only the id stands on the wire
     */
    record Name(int id, @Nullable String text) {}

    /** A field, in the order of the wire. */
    record Field(Name key, WireValue value) {}
}
