package dev.burin.runtime.stub;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class SetCodec extends CollectionCodec<Set<?>> {
    SetCodec(Class<Set<?>> javaType) {
        super("_Etch_Set", "keys", javaType);
    }

    @Override
    @Nullable
    Object[] toArray(Set<?> set) {
        return set.toArray();
    }

    @Override
    Set<?> fromArray(@Nullable Object[] elements) {
        return new LinkedHashSet<>(Arrays.asList(elements));
    }

    @Override
    protected Set<?>[] newArray(int length) {
        return new Set<?>[length];
    }
}
