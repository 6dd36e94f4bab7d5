package dev.burin.runtime.stub;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All named types of a service and of what it mixes in, by wire id and by Java class. Immutable, thread-safe.
 *
 * <p>Typed fields do not need it: it serves values of type {@code object}, subtypes and exceptions.
 */
public final class TypeTable {
    private static final List<StructCodec<?>> BUILTIN = List.of(
            Codecs.LIST, Codecs.MAP, Codecs.SET, Codecs.DATETIME, RemoteFailures.RUNTIME, RemoteFailures.AUTHORIZATION);

    private static final TypeTable BUILTIN_TABLE = new TypeTable(BUILTIN);

    private final Map<Integer, StructCodec<?>> byId = new HashMap<>();
    private final Map<Class<?>, StructCodec<?>> byClass = new HashMap<>();

    private TypeTable(Collection<StructCodec<?>> codecs) {
        for (StructCodec<?> codec : codecs) {
            byId.put(codec.type().id(), codec);
            byClass.put(codec.javaType(), codec);
        }
    }

    /** The builtin types only. */
    public static TypeTable builtin() {
        return BUILTIN_TABLE;
    }

    /** This table with more types. */
    public TypeTable with(StructCodec<?>... codecs) {
        return joined(List.of(codecs));
    }

    /** This table with all types of another one: those of a mixin. */
    public TypeTable with(TypeTable mixin) {
        return joined(mixin.byId.values());
    }

    private TypeTable joined(Collection<StructCodec<?>> more) {
        List<StructCodec<?>> all = new ArrayList<>(byId.values());
        all.addAll(more);
        return new TypeTable(all);
    }

    /** The codec of the type with that id, or null. */
    public @Nullable StructCodec<?> codecOf(int id) {
        return byId.get(id);
    }

    /** The codec for values of exactly that class, or of a builtin or extern type that it implements; or null. */
    public @Nullable StructCodec<?> codecOf(Class<?> javaType) {
        StructCodec<?> exact = byClass.get(javaType);
        if (exact != null) {
            return exact;
        }
        for (StructCodec<?> codec : byId.values()) {
            if (codec.takesSubclasses() && codec.javaType().isAssignableFrom(javaType)) {
                return codec;
            }
        }
        return null;
    }

    /**
     * The codec for a value, by its class.
     *
     * @throws IllegalArgumentException when values of that class cannot travel
     */
    public StructCodec<?> codecOf(Object value) {
        StructCodec<?> codec = codecOf(value.getClass());
        if (codec == null) {
            throw new IllegalArgumentException("values of " + value.getClass().getName()
                    + " cannot be sent: the class is no type of this service; declare it as a struct or an extern");
        }
        return codec;
    }
}
