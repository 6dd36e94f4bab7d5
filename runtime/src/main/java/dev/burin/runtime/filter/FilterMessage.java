package dev.burin.runtime.filter;

import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.WireId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that the filters of two ends send each other: named values of any type that {@code object} can hold. It
 * carries no number and is not answered. Owned by one thread at a time.
 */
public final class FilterMessage extends Message {
    private final StructType type;
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A message without values. */
    public FilterMessage(StructType type) {
        this.type = type;
    }

    /** Puts a value into it; null leaves it out. */
    public FilterMessage with(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value);
        }
        return this;
    }

    /** The value of a field, or null. Integers are {@link Integer} when they fit, else {@link Long}. */
    public @Nullable Object get(String field) {
        return values.get(field);
    }

    /** A field that is an int, or a fallback when it is not there. */
    public int intValue(String field, int fallback) {
        Object value = values.get(field);
        if (value == null) {
            return fallback;
        }
        if (value instanceof Integer number) {
            return number;
        }
        throw wrong(field, "an int", value);
    }

    /** A field that is a boolean, false when it is not there. */
    public boolean isTrue(String field) {
        Object value = values.get(field);
        if (value == null || value instanceof Boolean) {
            return Boolean.TRUE.equals(value);
        }
        throw wrong(field, "a boolean", value);
    }

    /** A field that is a string, empty when it is not there. */
    public String text(String field) {
        Object value = values.get(field);
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        throw wrong(field, "a string", value);
    }

    private IllegalArgumentException wrong(String field, String expected, Object found) {
        return new IllegalArgumentException("the field " + field + " of " + type + " must be " + expected
                + ", and is a " + found.getClass().getSimpleName());
    }

    @Override
    public StructType type() {
        return type;
    }

    @Override
    public void writeFields(StructWriter out) {
        values.forEach((field, value) -> {
            out.putKey(WireId.of(field));
            out.putObject(value);
        });
    }

    @Override
    public void readFields(StructReader in) {
        while (in.nextField(type)) {
            String field = type.fieldName(in.field());
            if (field == null) {
                in.skip();
            } else {
                with(field, in.readObject());
            }
        }
    }
}
