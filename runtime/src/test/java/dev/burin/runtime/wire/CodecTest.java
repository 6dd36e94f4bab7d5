package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.example.Calc;
import dev.burin.runtime.example.CalcWire;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.WireFormatException;
import dev.burin.runtime.stub.WireId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {
    private static final int LIMIT = 1 << 20;

    private final BinaryWriter out = new BinaryWriter(false);
    private final BinaryReader in = new BinaryReader(CalcWire.TYPES);

    private byte[] bytes(Message message) {
        out.write(message, CalcWire.TYPES, 0, LIMIT);
        return Arrays.copyOf(out.buffer(), out.position());
    }

    private Object readEcho(byte[] bytes) {
        CalcWire.Echo echo = new CalcWire.Echo();
        in.begin(bytes, 0, bytes.length);
        echo.readFields(in);
        return echo.value;
    }

    private Object echoed(Object value) {
        return readEcho(bytes(new CalcWire.Echo(value)));
    }

    @Test
    void each_number_of_an_array_has_the_form_that_it_has_alone() {
        for (int shift = 0; shift < 32; shift++) {
            for (int change = -1; change <= 1; change++) {
                for (int value : new int[] {(1 << shift) + change, -(1 << shift) + change}) {
                    byte[] alone = bytes(new CalcWire.Echo(value));
                    byte[] array = bytes(new CalcWire.Echo(new int[] {value}));
                    // Alone the number stands before the end of the message, in the array before both ends.
                    String number = HexFormat.of().formatHex(alone).replaceFirst("81$", "");
                    int length = number.length() - lengthBeforeValue();
                    assertThat(HexFormat.of().formatHex(array))
                            .as("%d", value)
                            .endsWith(number.substring(number.length() - length) + "8181");
                }
            }
        }
    }

    private int lengthBeforeValue() {
        return 2 * (bytes(new CalcWire.Echo(0)).length - 2);
    }

    static Stream<Object> values() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("z", 1);
        map.put(null, "null key");
        map.put("a", null);
        Set<Object> set = new LinkedHashSet<>(Arrays.asList("b", null, "a"));
        return Stream.of(
                true,
                false,
                0,
                -64,
                -65,
                127,
                128,
                -128,
                -129,
                Short.MAX_VALUE + 0,
                Short.MIN_VALUE - 1,
                Integer.MAX_VALUE,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE + 1L,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                -0.0f,
                Float.NaN,
                Float.MIN_VALUE,
                Float.POSITIVE_INFINITY,
                -0.0,
                Double.NaN,
                Double.MIN_VALUE,
                Double.NEGATIVE_INFINITY,
                "",
                "\0",
                "\uD83D\uDE00".repeat(42),
                "é".repeat(43),
                "x".repeat(127),
                "x".repeat(128),
                "\u20ac".repeat(20_000),
                List.of(),
                new ArrayList<>(Arrays.asList(1, null, "two", List.of(3.0))),
                map,
                set,
                Instant.ofEpochMilli(-1),
                Calc.Color.GREEN,
                new Calc.Point(1, -1),
                new Calc.Circle("c", null),
                new Calc.Shape(null));
    }

    @ParameterizedTest
    @MethodSource("values")
    void an_object_comes_back_as_it_was(Object value) {
        assertThat(echoed(value)).isEqualTo(value);
    }

    @Test
    void collections_keep_the_order_in_which_they_were_sent() {
        Map<Object, Object> map = new LinkedHashMap<>();
        Set<Object> set = new LinkedHashSet<>();
        for (int i = 100; i > 0; i--) {
            map.put("key" + i, i);
            set.add(i);
        }
        assertThat(new ArrayList<>(((Map<?, ?>) echoed(map)).keySet())).isEqualTo(new ArrayList<>(map.keySet()));
        assertThat(new ArrayList<>((Set<?>) echoed(set))).isEqualTo(new ArrayList<>(set));
    }

    static Stream<Arguments> arrays() {
        List<Object> arrays = List.of(
                new boolean[] {true, false},
                new byte[0],
                new byte[] {-128, 127},
                new short[] {Short.MIN_VALUE, Short.MAX_VALUE},
                new int[] {Integer.MIN_VALUE, -65, -64, 127, 128, 32768, Integer.MAX_VALUE},
                new long[] {Long.MIN_VALUE, 0, Long.MAX_VALUE},
                new float[] {-0.0f, Float.NaN},
                new double[] {-0.0, Double.NaN, Double.MAX_VALUE},
                new String[] {"a", null, ""},
                new Object[] {1, null, "a", new Object[0]},
                new byte[][] {{1}, null, {}},
                new int[][][][][][][][][] {{{{{{{{{1, 2}}}}}}}}, null},
                new String[][] {{"a"}, {null}, null},
                new Calc.Point[] {new Calc.Point(1, 2), null},
                new Calc.Shape[] {new Calc.Circle("c", new Calc.Point(0, 0)), new Calc.Shape("s")},
                new Calc.Color[][] {{Calc.Color.RED}, {}},
                new List<?>[] {List.of(1), null},
                new Instant[] {Instant.EPOCH});
        return arrays.stream().map(Arguments::of); // or its elements would be taken for the arguments
    }

    @ParameterizedTest
    @MethodSource("arrays")
    void an_array_comes_back_as_it_was(Object array) {
        Object back = echoed(array);
        assertThat(back).isInstanceOf(array.getClass());
        assertThat(Objects.deepEquals(back, array)).isTrue();
    }

    @Test
    void a_number_in_an_object_loses_its_width() {
        assertThat(echoed((byte) 1)).isEqualTo(1);
        assertThat(echoed((short) 300)).isEqualTo(300);
        assertThat(echoed(5L)).isEqualTo(5);
        assertThat(echoed(1L << 40)).isEqualTo(1L << 40);
    }

    @Test
    void a_nan_of_any_kind_is_written_as_the_canonical_one() {
        byte[] bytes = bytes(new CalcWire.Echo(Double.longBitsToDouble(0x7ff0000000000001L)));
        assertThat(HexFormat.of().formatHex(bytes)).contains("897ff8000000000000");
    }

    @Test
    void an_unpaired_surrogate_is_written_as_a_question_mark() {
        assertThat(echoed("a\uD83D")).isEqualTo("a?");
        assertThat(echoed("\uDE00b".repeat(50))).isEqualTo("?b".repeat(50));
    }

    @Test
    void a_value_without_a_form_on_the_wire_is_named() {
        assertThatThrownBy(() -> bytes(new CalcWire.Echo(Thread.currentThread())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Thread");
        assertThatThrownBy(() -> bytes(new CalcWire.Echo(new Thread[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Thread");
        assertThatThrownBy(() -> bytes(new CalcWire.Echo(new char[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("char[]");
    }

    @Test
    void a_value_that_contains_itself_is_refused() {
        List<Object> list = new ArrayList<>();
        list.add(list);
        assertThatThrownBy(() -> bytes(new CalcWire.Echo(list))).hasMessageContaining("contains itself");
    }

    @Test
    void nesting_is_taken_up_to_its_limit_and_refused_beyond() {
        assertThat(echoed(nested(99))).isInstanceOf(Object[].class);
        assertThatThrownBy(() -> echoed(nested(101))).hasMessageContaining("deeper than 100");
        byte[] bytes = HexFormat.of().parseHex("0301" + "01" + "02" + "91960101".repeat(101) + "81".repeat(102));
        assertThatThrownBy(() -> WireTree.read(bytes))
                .isInstanceOf(WireFormatException.class)
                .hasMessageContaining("deeper than 100");
        byte[] unknownField =
                HexFormat.of().parseHex("0301" + "01" + "02" + "91960101".repeat(3000) + "81".repeat(3001));
        assertThatThrownBy(() -> readEcho(unknownField)).hasMessageContaining("deeper than 100");
    }

    private static Object nested(int depth) {
        Object value = 1;
        for (int i = 0; i < depth; i++) {
            value = new Object[] {value};
        }
        return value;
    }

    @Test
    void a_message_may_have_as_many_bytes_as_the_limit_says_and_no_more() {
        int size = bytes(new CalcWire.Echo(new byte[1000])).length;
        out.write(new CalcWire.Echo(new byte[1000]), CalcWire.TYPES, 8, size);
        assertThat(out.position()).isEqualTo(8 + size);
        assertThatThrownBy(() -> out.write(new CalcWire.Echo(new byte[1000]), CalcWire.TYPES, 8, size - 1))
                .isInstanceOf(MessageTooLargeException.class)
                .hasMessageContaining(size + " bytes")
                .hasMessageContaining("Packetizer.maxPktSize");
    }

    @Test
    void more_than_127_fields_are_counted_in_a_wider_form() {
        List<WireValue.Field> fields = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            fields.add(new WireValue.Field(new WireValue.Name(i, null), new WireValue.Whole(i)));
        }
        WireValue.Struct many = new WireValue.Struct(new WireValue.Name(1, null), fields);
        WireValue.Struct message = new WireValue.Struct(
                new WireValue.Name(2, null), List.of(new WireValue.Field(new WireValue.Name(3, null), many)));
        assertThat(WireTree.read(WireTree.write(message))).isEqualTo(message);
        assertThat(WireTree.read(WireTree.write(many))).isEqualTo(many);
    }

    /** A claim of 2^31-1 elements, where the packet has 20 bytes: to believe it would be an OutOfMemoryError. */
    @ParameterizedTest
    @ValueSource(
            strings = {"91860186" + "7fffffff", "93" + "867fffffff", "8b" + "867fffffff", "95" + "01" + "867fffffff"})
    void a_count_beyond_the_bytes_present_is_refused_before_anything_is_allocated(String value) {
        byte[] bytes = HexFormat.of().parseHex("0301" + "01" + "02" + value + "8181");
        assertThatThrownBy(() -> WireTree.read(bytes))
                .isInstanceOf(WireFormatException.class)
                .hasMessageContaining("2147483647");
    }

    @Test
    void an_array_that_claims_fewer_or_more_elements_than_follow_holds_what_follows() {
        String head = "03" + "01" + "01" + hexOfInt(WireId.of("value"));
        assertThat(readEcho(HexFormat.of().parseHex(head + "918601" + "01" + "0102030405060708090a" + "8181")))
                .isEqualTo(new int[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
        assertThat(readEcho(HexFormat.of().parseHex(head + "918601" + "07" + "0102" + "8181")))
                .isEqualTo(new int[] {1, 2});
    }

    private static String hexOfInt(int value) {
        return "86" + HexFormat.of().toHexDigits(value);
    }

    @Test
    void names_may_travel_in_place_of_ids() {
        BinaryWriter named = new BinaryWriter(true);
        Calc.Circle circle = new Calc.Circle("c", new Calc.Point(1, 2));
        named.write(new CalcWire.Move(circle, null, new int[][] {{1}}), CalcWire.TYPES, 0, LIMIT);
        byte[] bytes = Arrays.copyOf(named.buffer(), named.position());
        CalcWire.Move move = new CalcWire.Move();
        in.begin(bytes, 0, bytes.length);
        assertThat(in.messageTypeName()).isEqualTo("dev.burin.runtime.example.Calc.move");
        move.readFields(in);
        assertThat(move.shape).isEqualTo(circle);
        assertThat(move.steps).isDeepEqualTo(new int[][] {{1}});
    }

    @Test
    void a_struct_in_an_object_may_be_named_too() {
        BinaryWriter named = new BinaryWriter(true);
        named.write(new CalcWire.Echo(Calc.Color.RED), CalcWire.TYPES, 0, LIMIT);
        assertThat(readEcho(Arrays.copyOf(named.buffer(), named.position()))).isEqualTo(Calc.Color.RED);
    }

    @Test
    void a_name_that_only_hashes_like_a_field_is_another_field() {
        WireValue.Struct message = new WireValue.Struct(
                new WireValue.Name(CalcWire.Add.ID, null),
                List.of(
                        new WireValue.Field(new WireValue.Name(0, "nobody"), new WireValue.Text("x")),
                        new WireValue.Field(new WireValue.Name(0, "a"), new WireValue.Whole(4))));
        CalcWire.Add add = new CalcWire.Add();
        byte[] bytes = WireTree.write(message);
        in.begin(bytes, 0, bytes.length);
        add.readFields(in);
        assertThat(add.a).isEqualTo(4);
    }

    @Test
    void a_struct_of_an_unknown_type_marks_the_message_and_is_passed_over() {
        WireValue.Struct unknown = new WireValue.Struct(new WireValue.Name(4711, null), Collections.emptyList());
        WireValue.Struct message = new WireValue.Struct(
                new WireValue.Name(CalcWire.Echo.ID, null),
                List.of(new WireValue.Field(WireTree.named("value"), unknown)));
        assertThat(readEcho(WireTree.write(message))).isNull();
        assertThat(in.problem()).contains("#4711");
    }

    @Test
    void a_subtype_is_taken_for_its_base_and_not_the_reverse() {
        Calc.Circle circle = new Calc.Circle("c", null);
        CalcWire.Move move = new CalcWire.Move(circle, null, null);
        byte[] bytes = bytes(move);
        in.begin(bytes, 0, bytes.length);
        CalcWire.Move back = new CalcWire.Move();
        back.readFields(in);
        assertThat(back.shape).isEqualTo(circle);
        WireValue.Struct wrong = new WireValue.Struct(
                new WireValue.Name(CalcWire.Move.ID, null),
                List.of(new WireValue.Field(
                        WireTree.named("by"),
                        new WireValue.Struct(WireTree.named("dev.burin.runtime.example.Calc.Shape"), List.of()))));
        byte[] wrongBytes = WireTree.write(wrong);
        in.begin(wrongBytes, 0, wrongBytes.length);
        assertThatThrownBy(() -> new CalcWire.Move().readFields(in)).hasMessageContaining("Shape");
    }
}
