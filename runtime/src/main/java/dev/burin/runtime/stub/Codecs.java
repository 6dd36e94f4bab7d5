package dev.burin.runtime.stub;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The codecs of the types that every service has, and of arrays of any type. */
public final class Codecs {
    public static final ValueCodec<boolean[]> BOOLEANS =
            new PrimitiveArrayCodec<>(ElementType.BOOLEAN, StructWriter::putBooleans, StructReader::readBooleans);
    public static final ValueCodec<byte[]> BYTES =
            new PrimitiveArrayCodec<>(ElementType.BYTE, StructWriter::putBytes, StructReader::readBytes);
    public static final ValueCodec<short[]> SHORTS =
            new PrimitiveArrayCodec<>(ElementType.SHORT, StructWriter::putShorts, StructReader::readShorts);
    public static final ValueCodec<int[]> INTS =
            new PrimitiveArrayCodec<>(ElementType.INT, StructWriter::putInts, StructReader::readInts);
    public static final ValueCodec<long[]> LONGS =
            new PrimitiveArrayCodec<>(ElementType.LONG, StructWriter::putLongs, StructReader::readLongs);
    public static final ValueCodec<float[]> FLOATS =
            new PrimitiveArrayCodec<>(ElementType.FLOAT, StructWriter::putFloats, StructReader::readFloats);
    public static final ValueCodec<double[]> DOUBLES =
            new PrimitiveArrayCodec<>(ElementType.DOUBLE, StructWriter::putDoubles, StructReader::readDoubles);

    public static final ValueCodec<String> STRING = new StringCodec();
    public static final ValueCodec<Object> OBJECT = new ObjectCodec();

    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
    public static final StructCodec<List<?>> LIST = new ListCodec((Class) List.class);

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static final StructCodec<Map<?, ?>> MAP = new MapCodec((Class) Map.class);

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static final StructCodec<Set<?>> SET = new SetCodec((Class) Set.class);

    public static final StructCodec<Instant> DATETIME = new DatetimeCodec();

    private Codecs() {}

    /**
     * The codec of an array of {@code element}, which may itself be an array.
     *
     * @param newArray makes the array, such as {@code int[][]::new}
     */
    public static <T> ValueCodec<T[]> array(ValueCodec<T> element, IntFunction<T[]> newArray) {
        return new ArrayCodec<>(element, newArray);
    }

    /**
     * The codec of an extern.
     *
     * @param name the qualified name of the extern
     */
    public static <T> StructCodec<T> extern(String name, ExternSerializer<T> serializer) {
        return new ExternCodec<>(name, serializer);
    }

    /**
     * The codec of an enum.
     *
     * @param name the qualified name of the enum
     * @param wireName gives the name of an item as it stands in the interface
     */
    public static <E extends Enum<E>> StructCodec<E> enumeration(
            String name, Class<E> javaType, E[] items, IntFunction<E[]> newArray, Function<E, String> wireName) {
        String[] names = Arrays.stream(items).map(wireName).toArray(String[]::new);
        return enumeration(name, javaType, items, newArray, names);
    }

    /**
     * The codec of an enum.
     *
     * @param name the qualified name of the enum
     * @param wireNames the name of each item as it stands in the interface, in the order of the items
     */
    public static <E extends Enum<E>> StructCodec<E> enumeration(
            String name, Class<E> javaType, E[] items, IntFunction<E[]> newArray, String... wireNames) {
        return new EnumCodec<>(StructType.of(name, wireNames), javaType, items, newArray);
    }
}
