package dev.burin.runtime.stub;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns values of an {@code extern} into fields and back. An implementation is named in the {@code @Extern} annotation
 * of the interface, and needs a public constructor without parameters.
 *
 * <p>Implementations must be thread-safe and must not block.
 *
 * @param <T> the Java type of the extern
 */
public interface ExternSerializer<T> {
    /** The class of the values; values of its subclasses are written too. */
    Class<T> javaType();

    /** The names of all fields that may travel. */
    List<String> fields();

    /** Writes the fields, each as {@code out.writeString(WireId.of("name"), value)} or the like. */
    void write(StructWriter out, T value);

    /**
     * Reads the fields and makes the value.
     *
     * @throws IllegalArgumentException when the fields do not make a value: the message fails, and the peer is told why
     */
    @Nullable
    T read(StructReader in, StructType type);

    /** An array of such values, for arrays of the extern; such as {@code new URI[length]}. */
    T[] newArray(int length);
}
