package dev.burin.runtime.stub;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class ListCodec extends CollectionCodec<List<?>> {
    ListCodec(Class<List<?>> javaType) {
        super("_Etch_List", "values", javaType);
    }

    @Override
    @Nullable
    Object[] toArray(List<?> list) {
        return list.toArray();
    }

    @Override
    List<?> fromArray(@Nullable Object[] elements) {
        return new ArrayList<>(Arrays.asList(elements));
    }

    @Override
    protected List<?>[] newArray(int length) {
        return new List<?>[length];
    }
}
