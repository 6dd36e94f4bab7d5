package dev.burin.cli.live;

import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import dev.burin.runtime.wire.WireValue.Field;
import dev.burin.runtime.wire.WireValue.Name;
import dev.burin.runtime.wire.WireValue.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * By what the runtime tells values of a type from exceptions, and knows that the interface has the type.
 *
 * @param <T> {@link Struct}, or {@link LiveException}
 */
final class LiveCodec<T> extends StructCodec<T> {

    private final BiFunction<String, Struct, T> wrap;
    private final Function<T, Struct> unwrap;
    private final IntFunction<T[]> array;

    private LiveCodec(
            StructType type,
            Class<T> javaType,
            BiFunction<String, Struct, T> wrap,
            Function<T, Struct> unwrap,
            IntFunction<T[]> array) {
        super(type, javaType);
        this.wrap = wrap;
        this.unwrap = unwrap;
        this.array = array;
    }

    static StructCodec<?> ofValue(StructType type) {
        return new LiveCodec<>(type, Struct.class, (name, value) -> value, Function.identity(), Struct[]::new);
    }

    static StructCodec<?> ofException(StructType type) {
        return new LiveCodec<>(
                type, LiveException.class, LiveException::new, LiveException::value, LiveException[]::new);
    }

    @Override
    protected void writeFields(StructWriter out, T value) {
        WireTree.writeFields(out, unwrap.apply(value).fields());
    }

    @Override
    protected T readFields(StructReader in) {
        List<Field> fields = new ArrayList<>();
        while (in.nextField(type())) {
            fields.add(new Field(new Name(in.field(), null), WireTree.readValue(in)));
        }
        return wrap.apply(type().name(), new WireValue.Struct(new Name(type().id(), null), fields));
    }

    @Override
    protected T[] newArray(int length) {
        return array.apply(length);
    }
}
