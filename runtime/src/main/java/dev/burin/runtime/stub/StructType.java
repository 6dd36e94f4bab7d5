package dev.burin.runtime.stub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named type of the wire (struct, enum, exception, extern or message) with the names of its fields.
 *
 * <p>Immutable. Names are only looked at when a peer sends names in place of ids, and when text is made for people.
 */
public class StructType {
    private final String name;
    private final int id;
    private final List<String> fields;
    private final @Nullable StructType base;

    StructType(String name, @Nullable StructType base, List<String> fields) {
        this.name = name;
        this.id = WireId.of(name);
        this.fields = List.copyOf(fields);
        this.base = base;
    }

    /** A type without a supertype. {@code fields} are all names that may stand as keys. */
    public static StructType of(String name, String... fields) {
        return new StructType(name, null, List.of(fields));
    }

    /** A type that extends {@code base}; {@code fields} are its own only. */
    public static StructType extending(StructType base, String name, String... fields) {
        return new StructType(name, base, List.of(fields));
    }

    /** The qualified name, such as {@code examples.chat.Chat.User}. */
    public final String name() {
        return name;
    }

    /** {@link WireId} of the name. */
    public final int id() {
        return id;
    }

    /** The names of the fields that this type adds to its supertype's. */
    public final List<String> fields() {
        return fields;
    }

    /** The supertype, or null. */
    public final @Nullable StructType base() {
        return base;
    }

    /** Whether this type is {@code other} or extends it. */
    public final boolean isA(StructType other) {
        for (StructType type = this; type != null; type = type.base) {
            if (type.id == other.id) {
                return true;
            }
        }
        return false;
    }

    /** The name of the field with that id, or null when the type has none. */
    public final @Nullable String fieldName(int fieldId) {
        for (StructType type = this; type != null; type = type.base) {
            for (String field : type.fields) {
                if (WireId.of(field) == fieldId) {
                    return field;
                }
            }
        }
        return null;
    }

    @Override
    public final String toString() {
        return name;
    }
}
