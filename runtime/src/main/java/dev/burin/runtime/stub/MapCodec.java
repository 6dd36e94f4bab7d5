package dev.burin.runtime.stub;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class MapCodec extends CollectionCodec<Map<?, ?>> {
    MapCodec(Class<Map<?, ?>> javaType) {
        super("_Etch_Map", "keysAndValues", javaType);
    }

    @Override
    @Nullable
    Object[] toArray(Map<?, ?> map) {
        @Nullable Object[] elements = new Object[map.size() * 2];
        int i = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            elements[i++] = entry.getKey();
            elements[i++] = entry.getValue();
        }
        return elements;
    }

    @Override
    @Nullable
    Map<?, ?> fromArray(@Nullable Object[] elements) {
        if (elements.length % 2 != 0) {
            return null;
        }
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < elements.length; i += 2) {
            map.put(elements[i], elements[i + 1]);
        }
        return map;
    }

    @Override
    protected Map<?, ?>[] newArray(int length) {
        return new Map<?, ?>[length];
    }
}
