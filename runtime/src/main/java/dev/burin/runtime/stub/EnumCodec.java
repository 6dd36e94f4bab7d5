package dev.burin.runtime.stub;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Enum values: a struct with one field, named like the item, whose value is true. */
final class EnumCodec<E extends Enum<E>> extends StructCodec<E> {
    private final E[] items;
    private final int[] ids;
    private final IntFunction<E[]> newArray;

    EnumCodec(StructType type, Class<E> javaType, E[] items, IntFunction<E[]> newArray) {
        super(type, javaType);
        this.items = items.clone();
        this.ids = new int[type.fields().size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = WireId.of(type.fields().get(i));
        }
        this.newArray = newArray;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // never stored: an index within this process
    protected void writeFields(StructWriter out, E value) {
        out.writeBoolean(ids[value.ordinal()], true);
    }

    @Override
    protected @Nullable E readFields(StructReader in) {
        E found = null;
        while (in.nextField(type())) {
            E item = itemOf(in.field());
            if (item == null) {
                in.skip();
            } else {
                in.readBoolean();
                found = item;
            }
        }
        if (found == null) {
            in.notUnderstood("an item of " + type() + " that this end does not know");
        }
        return found;
    }

    private @Nullable E itemOf(int id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return items[i];
            }
        }
        return null;
    }

    @Override
    protected E[] newArray(int length) {
        return newArray.apply(length);
    }
}
