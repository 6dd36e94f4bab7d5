package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.example.CalcWire;
import dev.burin.runtime.stub.WireFormatException;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrays of numbers in the encoding of Apache Etch: each element in the narrowest form, whatever is around it. */
class ArrayFormsTest {
    private static final long[] EDGES = {
        0,
        1,
        -1,
        63,
        64,
        127,
        128,
        255,
        256,
        32_767,
        32_768,
        65_536,
        -64,
        -65,
        -128,
        -129,
        -32_768,
        -32_769,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        Integer.MAX_VALUE + 1L,
        Integer.MIN_VALUE - 1L,
        Long.MAX_VALUE,
        Long.MIN_VALUE
    };
    private static final int[] LENGTHS = {0, 1, 2, 63, 64, 65, 255, 256, 257, 2048, 5000};

    private final BinaryWriter out = new BinaryWriter(false);
    private final BinaryReader in = new BinaryReader(CalcWire.TYPES);

    /** Numbers of one size, of all sizes, and of sizes that change after many. */
    static Stream<long[]> numbers() {
        Random random = new Random(7);
        return Stream.<IntToLongFunction>of(
                        i -> EDGES[i % EDGES.length],
                        i -> i % 64,
                        i -> 100 - 200 * (i % 2),
                        i -> 300 + i,
                        i -> -70_000 - i,
                        i -> Long.MAX_VALUE - i,
                        i -> random.nextInt() >> random.nextInt(32),
                        i -> random.nextLong() >> random.nextInt(64),
                        i -> i < 2500 ? 1_000_000 + i : random.nextInt() >> random.nextInt(32))
                .flatMap(number -> Arrays.stream(LENGTHS)
                        .mapToObj(length ->
                                IntStream.range(0, length).mapToLong(number).toArray()));
    }

    private byte[] written(Object array) {
        out.write(new CalcWire.Echo(array), CalcWire.TYPES, 0, 1 << 20);
        return Arrays.copyOf(out.buffer(), out.position());
    }

    private Object read(byte[] bytes) {
        CalcWire.Echo echo = new CalcWire.Echo();
        in.begin(bytes, 0, bytes.length);
        echo.readFields(in);
        return echo.value;
    }

    /** What stands behind the head of an array, up to the end of the message. */
    private static byte[] elements(Object array) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < Array.getLength(array); i++) {
            bytes.writeBytes(element(Array.get(array, i)));
        }
        bytes.write(TypeCode.NONE);
        bytes.write(TypeCode.NONE);
        return bytes.toByteArray();
    }

    private static byte[] element(Object item) {
        if (item instanceof Double number) {
            return ByteBuffer.allocate(9).put(TypeCode.DOUBLE).putDouble(number).array();
        }
        if (item instanceof Float number) {
            return ByteBuffer.allocate(5).put(TypeCode.FLOAT).putFloat(number).array();
        }
        long value = ((Number) item).longValue();
        if (value >= -64 && value <= 127) {
            return new byte[] {(byte) value};
        }
        if (value == (byte) value) {
            return new byte[] {TypeCode.BYTE, (byte) value};
        }
        if (value == (short) value) {
            return ByteBuffer.allocate(3)
                    .put(TypeCode.SHORT)
                    .putShort((short) value)
                    .array();
        }
        if (value == (int) value) {
            return ByteBuffer.allocate(5).put(TypeCode.INT).putInt((int) value).array();
        }
        return ByteBuffer.allocate(9).put(TypeCode.LONG).putLong(value).array();
    }

    private void thereAndBack(Object array) {
        byte[] bytes = written(array);
        byte[] elements = elements(array);
        assertThat(Arrays.copyOfRange(bytes, bytes.length - elements.length, bytes.length))
                .isEqualTo(elements);
        assertThat(Arrays.deepEquals(new Object[] {read(bytes)}, new Object[] {array}))
                .isTrue();
    }

    private static short[] shorts(long[] numbers) {
        short[] result = new short[numbers.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (short) numbers[i];
        }
        return result;
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void each_number_has_its_narrowest_form_and_comes_back(long[] numbers) {
        thereAndBack(numbers);
        thereAndBack(LongStream.of(numbers).mapToInt(number -> (int) number).toArray());
        thereAndBack(shorts(numbers));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void fractions_come_back(long[] numbers) {
        double[] doubles = new double[numbers.length];
        float[] floats = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            doubles[i] = i == 70 ? Double.NaN : -1.0 / numbers[i];
            floats[i] = i == 70 ? Float.NaN : 1.0f / numbers[i];
        }
        thereAndBack(doubles);
        thereAndBack(floats);
    }

    @Test
    void every_bit_length_has_its_narrowest_form() {
        int[] ints = IntStream.range(0, 128)
                .map(i -> (i % 4 < 2 ? 1 << i / 4 : (1 << i / 4) - 1) * (i % 2 == 0 ? 1 : -1))
                .toArray();
        thereAndBack(ints);
    }

    @Test
    void a_wider_form_than_needed_is_read_too() {
        byte[] narrow = written(new int[] {1, 2, 3, 70_000});
        int head = narrow.length - elements(new int[] {1, 2, 3, 70_000}).length;
        ByteBuffer wide = ByteBuffer.allocate(head + 200);
        wide.put(narrow, 0, head);
        wide.put(TypeCode.BYTE).put((byte) 1).put(TypeCode.SHORT).putShort((short) -2);
        wide.put(TypeCode.INT).putInt(3).put(TypeCode.LONG).putLong(70_000).put((byte) 5);
        wide.put(TypeCode.NONE).put(TypeCode.NONE);
        byte[] bytes = Arrays.copyOf(wide.array(), wide.position());
        assertThat(read(bytes)).isEqualTo(new int[] {1, -2, 3, 70_000, 5}); // one more than the head says
    }

    /** Also where the forms are mixed and read in the other way. */
    @Test
    void what_is_no_int_is_refused_wherever_it_stands() {
        int[] mixed = IntStream.range(0, 2600).map(i -> (int) EDGES[i * 7 % 20]).toArray();
        byte[] whole = written(mixed);
        int head = whole.length - elements(mixed).length;
        for (byte code : new byte[] {TypeCode.FLOAT, TypeCode.TRUE, (byte) 0xbf}) {
            int at = head;
            for (int item : mixed) {
                byte kept = whole[at];
                whole[at] = code;
                assertThatThrownBy(() -> read(whole)).isInstanceOf(WireFormatException.class);
                whole[at] = kept;
                at += element(item).length;
            }
        }
    }

    @Test
    void an_array_that_is_cut_anywhere_is_refused() {
        Random random = new Random(3);
        int[] mixed = random.ints(2600).map(i -> i >> random.nextInt(32)).toArray();
        for (Object array : new Object[] {mixed, new int[2600], new long[] {1, 1L << 40}, new short[] {1, 300}}) {
            byte[] whole = written(array);
            for (int length = whole.length - 1; length > 0; length--) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatThrownBy(() -> read(cut)).as("cut at %d", length).isInstanceOf(WireFormatException.class);
            }
        }
    }

    /** The bytes behind a packet belong to another one. */
    @Test
    void nothing_behind_the_packet_is_read() {
        int[] numbers = {1, 2, 300};
        byte[] bytes = written(numbers);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + 100);
        for (int end = bytes.length - 1; end > bytes.length - 7; end--) {
            int length = end;
            in.begin(longer, 0, length);
            CalcWire.Echo echo = new CalcWire.Echo();
            assertThatThrownBy(() -> echo.readFields(in)).isInstanceOf(WireFormatException.class);
        }
    }

    @Test
    void numbers_that_do_not_fit_are_refused() {
        byte[] wide = written(new long[] {1, 1L << 31});
        byte[] asInts = wide.clone();
        int head = wide.length - elements(new long[] {1, 1L << 31}).length;
        asInts[head - 3] = TypeCode.INT; // the type of the elements, in front of dimensions and size
        assertThatThrownBy(() -> read(asInts)).isInstanceOf(WireFormatException.class);
    }
}
