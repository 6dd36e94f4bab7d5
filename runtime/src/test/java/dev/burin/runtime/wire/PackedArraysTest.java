package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.example.Calc;
import dev.burin.runtime.example.CalcWire;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.WireFormatException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackedArraysTest {
    private static final int LIMIT = 1 << 20;

    private final BinaryWriter out = new BinaryWriter(false);
    private final BinaryReader in = new BinaryReader(CalcWire.TYPES);

    @BeforeEach
    void agree() {
        out.setPacking(true);
        in.setPacking(true);
    }

    private byte[] bytes(Message message) {
        out.write(message, CalcWire.TYPES, 0, LIMIT);
        return Arrays.copyOf(out.buffer(), out.position());
    }

    private static Object readEcho(BinaryReader reader, byte[] bytes) {
        CalcWire.Echo echo = new CalcWire.Echo();
        reader.begin(bytes, 0, bytes.length);
        echo.readFields(reader);
        return echo.value;
    }

    static Stream<Object> arrays() {
        boolean[] booleans = new boolean[17];
        booleans[3] = true;
        short[] shorts = new short[16];
        Arrays.setAll(new int[16], i -> shorts[i] = (short) (i % 2 == 0 ? Short.MIN_VALUE + i : Short.MAX_VALUE - i));
        float[] floats = new float[100];
        floats[1] = -0.0f;
        floats[2] = Float.NaN;
        floats[99] = Float.NEGATIVE_INFINITY;
        return Stream.of(
                booleans,
                shorts,
                IntStream.range(0, 1000).map(i -> i * i * i).toArray(),
                IntStream.range(0, 1000)
                        .mapToLong(i -> i % 2 == 0 ? Long.MIN_VALUE + i : i)
                        .toArray(),
                floats,
                IntStream.range(0, 100)
                        .mapToDouble(i -> i == 7 ? Double.NaN : 1.0 / i)
                        .toArray(),
                new int[15], // too short to be packed
                new double[0],
                new byte[500],
                new int[][] {new int[20], null, {1, 2, 3}},
                new double[][][] {{new double[16], {-0.0}}, {}});
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void arrays_come_back_as_they_were(Object array) {
        byte[] bytes = bytes(new CalcWire.Echo(array));
        Object back = readEcho(in, bytes);
        assertThat(back.getClass()).isEqualTo(array.getClass());
        assertThat(Arrays.deepEquals(new Object[] {back}, new Object[] {array})).isTrue();
    }

    /** The tail of a message: code, length, elements, and the end of the message. */
    static Stream<Arguments> golden() {
        boolean[] booleans = new boolean[16];
        booleans[0] = true;
        short[] shorts = new short[16];
        shorts[0] = -2;
        int[] ints = new int[16];
        ints[15] = 0x01020304;
        long[] longs = new long[16];
        longs[15] = 0x0102030405060708L;
        float[] floats = new float[16];
        floats[15] = 1.5f;
        double[] doubles = new double[16];
        doubles[15] = -2.0;
        return Stream.of(
                Arguments.of(booleans, "8a10" + "01" + "00".repeat(15)),
                Arguments.of(shorts, "8c10" + "fffe" + "0000".repeat(15)),
                Arguments.of(ints, "8d10" + "00000000".repeat(15) + "01020304"),
                Arguments.of(longs, "8e10" + "0000000000000000".repeat(15) + "0102030405060708"),
                Arguments.of(floats, "8f10" + "00000000".repeat(15) + "3fc00000"),
                Arguments.of(doubles, "9010" + "0000000000000000".repeat(15) + "c000000000000000"));
    }

    @ParameterizedTest
    @MethodSource("golden")
    void bytes_are_those_of_the_specification(Object array, String expected) {
        assertThat(HexFormat.of().formatHex(bytes(new CalcWire.Echo(array)))).endsWith(expected + "81");
    }

    @ParameterizedTest
    @MethodSource("golden")
    void a_packet_that_is_cut_anywhere_is_refused(Object array, String unused) {
        byte[] whole = bytes(new CalcWire.Echo(array));
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> readEcho(in, cut)).as("cut at %d", length).isInstanceOf(WireFormatException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void without_an_agreement_they_are_neither_written_nor_read(Object array, String packed) {
        byte[] bytes = bytes(new CalcWire.Echo(array));
        BinaryReader plain = new BinaryReader(CalcWire.TYPES);
        assertThatThrownBy(() -> readEcho(plain, bytes))
                .isInstanceOf(WireFormatException.class)
                .hasMessageContaining("0x" + packed.substring(0, 2));
        out.setPacking(false);
        assertThat(HexFormat.of().formatHex(bytes(new CalcWire.Echo(array)))).doesNotContain(packed);
    }

    @ParameterizedTest
    @MethodSource("golden")
    void they_are_passed_over_where_nobody_knows_the_field(Object array, String unused) {
        byte[] bytes = bytes(new CalcWire.Echo(array));
        in.begin(bytes, 0, bytes.length);
        CalcWire.Add other = new CalcWire.Add(); // has no such field
        other.readFields(in);
        assertThat(in.problem()).isNull();
        assertThat(in.position()).isEqualTo(bytes.length);
    }

    @Test
    void typed_arrays_are_packed_as_well() {
        int[][] steps = {IntStream.range(0, 100).toArray(), {1, 2}, new int[16]};
        byte[] bytes = bytes(new CalcWire.Move(new Calc.Shape("s"), new Calc.Point(1, 2), steps));
        CalcWire.Move move = new CalcWire.Move();
        in.begin(bytes, 0, bytes.length);
        move.readFields(in);
        assertThat(move.steps).isDeepEqualTo(steps);
        assertThat(HexFormat.of().formatHex(bytes)).contains("8d64" + "00000000" + "00000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8d7f", "8d867fffffff", "8d84ff", "8e8700000001ffffffff", "9086ffffffff"})
    void a_length_is_believed_only_as_far_as_there_are_bytes(String claim) {
        String head = HexFormat.of().formatHex(bytes(new CalcWire.Echo(new int[16])));
        String before = head.substring(0, head.lastIndexOf("8d10"));
        byte[] bytes = HexFormat.of().parseHex(before + claim + "00".repeat(32) + "81");
        assertThatThrownBy(() -> readEcho(in, bytes)).isInstanceOf(WireFormatException.class);
    }

    @Test
    void a_boolean_is_0_or_1() {
        String head = HexFormat.of().formatHex(bytes(new CalcWire.Echo(new boolean[16])));
        byte[] bytes = HexFormat.of().parseHex(head.substring(0, head.length() - 4) + "0281");
        assertThatThrownBy(() -> readEcho(in, bytes)).hasMessageContaining("must be 0 or 1");
    }

    @Test
    void an_array_that_is_too_large_is_refused_before_it_is_copied() {
        assertThatThrownBy(() -> out.write(new CalcWire.Echo(new double[2_000]), CalcWire.TYPES, 0, 10_000))
                .isInstanceOf(MessageTooLargeException.class)
                .hasMessageContaining("10000");
        assertThat(List.of(out.buffer().length)).allMatch(size -> size < 10_000);
    }
}
