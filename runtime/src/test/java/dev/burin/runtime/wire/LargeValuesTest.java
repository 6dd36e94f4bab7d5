package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.burin.runtime.stack.InsertPlace;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LargeValuesTest {
    private static final int LIMIT = 1 << 24;
    private static final int OFFSET = 3;
    private static final byte MARK = 0x5e; // each byte of a value

    /** A large value that is recognized. */
    private static byte[] value(int size) {
        byte[] value = new byte[size];
        Arrays.fill(value, MARK);
        return value;
    }

    /** The bytes of a message behind some others. */
    private static byte[] bytes(Bag bag) {
        BinaryWriter out = new BinaryWriter(false);
        out.write(new Bag.Parcel(bag), Bag.TYPES, OFFSET, LIMIT);
        return Arrays.copyOf(out.buffer(), out.position());
    }

    /** A value that was found. */
    private record Found(int at, long memory) {}

    private static Found find(byte[] bytes, int end) {
        return find(bytes, end, false);
    }

    private static Found find(byte[] bytes, int end, boolean packing) {
        InsertPlace place = LargeValues.find(bytes, OFFSET, end - OFFSET, packing);
        return place == null ? null : new Found(place.at(), place.value().memory());
    }

    /** Where the bytes of the value begin. */
    private static int placeOfValue(byte[] bytes) {
        int at = 0;
        while (bytes[at] != MARK || bytes[at + 1] != MARK || bytes[at + 100] != MARK) {
            at++;
        }
        return at;
    }

    static Stream<Arguments> found() {
        byte[] value = value(LargeValues.LEAST);
        Bag many = new Bag();
        for (int i = 0; i < 200; i++) {
            many.add("text " + i);
        }
        return Stream.of(
                        Bag.of(value),
                        Bag.of(true, 7, -70, 1 << 20, 1L << 40, 1.5f, 2.5, "", "text", new byte[100], value),
                        Bag.of(value(0), value),
                        Bag.of(Bag.of(value)),
                        Bag.of(Bag.of(1, Bag.of("x", value), 2), 3),
                        Bag.of(Bag.of(1, "x", Bag.of()), value),
                        Bag.of(new byte[LargeValues.LEAST - 1], value),
                        Bag.of(new int[] {1, 2, 3}, new double[100], new float[0], value),
                        new Bag().put(1, "a key of one byte").put(300, 3).put(2, value),
                        many.add(value))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("found")
    void a_value_is_found_as_soon_as_its_length_has_come(Bag bag) {
        byte[] bytes = bytes(bag.add("behind it"));
        int at = placeOfValue(bytes);
        Found place = new Found(at, LargeValues.LEAST);
        assertThat(find(bytes, bytes.length)).isEqualTo(place);
        assertThat(find(bytes, at)).isEqualTo(place);
        assertThat(find(bytes, at + 1)).isEqualTo(place);
        for (int end = OFFSET; end < at; end += end < at - 300 ? 97 : 1) {
            assertThat(find(bytes, end)).as("cut at %d of %d", end, at).isNull();
        }
    }

    static Stream<Arguments> notFound() {
        byte[] large = value(LargeValues.LEAST);
        return Stream.of(
                        Bag.of(value(LargeValues.LEAST - 1)),
                        Bag.of(),
                        Bag.of("x".repeat(100_000)),
                        Bag.of((Object) new byte[][] {large}),
                        Bag.of((Object) new byte[][] {{1}}, large), // an array is large by itself, mostly
                        Bag.of((Object) new int[0][], large),
                        Bag.of((Object) new String[] {"x"}, large),
                        Bag.of((Object) new Bag[] {Bag.of(large)}),
                        Bag.of((Object) new short[100_000]), // but packed
                        Bag.of((Object) new boolean[100_000]))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("notFound")
    void no_value_is_found(Bag bag) {
        byte[] bytes = bytes(bag);
        for (int end = bytes.length; end >= OFFSET; end = Math.min(end - 1, end * 3 / 4)) {
            assertThat(find(bytes, end)).isNull();
        }
    }

    static Stream<Arguments> numbers() {
        int least = LargeValues.LEAST;
        return Stream.of(
                        new int[least / Integer.BYTES],
                        new long[least / Long.BYTES],
                        new float[least / Float.BYTES],
                        new double[least / Double.BYTES])
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbers_are_found_in_both_forms(Object array) {
        for (boolean packing : new boolean[] {false, true}) {
            BinaryWriter out = new BinaryWriter(false);
            out.setPacking(packing);
            out.setInserting(true);
            Bag bag = Bag.of("x", new int[20], array, 1);
            out.write(new Bag.Parcel(bag), Bag.TYPES, OFFSET, LIMIT);
            int end = out.position();
            byte[] bytes = Arrays.copyOf(out.buffer(), end);
            Found found = find(bytes, end, packing);
            assertThat(found.memory()).isEqualTo(LargeValues.LEAST);
            assertThat(find(bytes, found.at(), packing)).isEqualTo(found);
            assertThat(find(bytes, found.at() - 1, packing)).isNull();
        }
    }

    @Test
    void packed_arrays_are_found_where_they_were_agreed_on() {
        BinaryWriter out = new BinaryWriter(false);
        out.setPacking(true);
        Bag bag = Bag.of(new boolean[100], new int[20_000]);
        for (int turn = 0; turn < 2; turn++) {
            out.write(new Bag.Parcel(bag), Bag.TYPES, OFFSET, LIMIT);
            assertThat(find(out.buffer(), out.position(), false)).isNull();
            assertThat(find(out.buffer(), out.position(), true) != null)
                    .as("not behind booleans, which are large by themselves, mostly")
                    .isEqualTo(turn == 1);
            bag = Bag.of(new int[100], new int[20_000]);
        }
    }

    @Test
    void a_value_behind_a_large_text_is_found_when_the_text_has_come() {
        byte[] bytes = bytes(Bag.of("x".repeat(50_000), value(20_000)));
        int at = placeOfValue(bytes);
        assertThat(find(bytes, 40_000)).isNull();
        assertThat(find(bytes, at)).isEqualTo(new Found(at, 20_000));
    }

    @Test
    void what_is_claimed_is_found_however_much_it_is() {
        String head = HexFormat.of().formatHex(bytes(Bag.of(value(LargeValues.LEAST))));
        byte[] bytes = HexFormat.of().parseHex(head.substring(0, head.indexOf("5e5e5e") - 6) + "867fffffff");
        assertThat(find(bytes, bytes.length)).isEqualTo(new Found(bytes.length, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "fd", "fb", "c0", "84f0", "858000", "8680000000", "87ffffffff00000000", "83", "01"})
    void a_wrong_length_is_as_if_there_was_no_value(String length) {
        String head = HexFormat.of().formatHex(bytes(Bag.of((Object) value(LargeValues.LEAST))));
        byte[] bytes = HexFormat.of().parseHex(head.substring(0, head.indexOf("5e5e5e") - 6) + length + "5e5e5e5e");
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(find(bytes, bytes.length)).isNull());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void garbage_is_passed_over_without_a_word(long seed) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            Random random = new Random(seed);
            for (int i = 0; i < 50_000; i++) {
                byte[] garbage = garbage(random);
                assertThatCode(() -> find(garbage, garbage.length))
                        .as(() -> HexFormat.of().formatHex(garbage))
                        .doesNotThrowAnyException();
            }
        });
    }

    /** A head that is right, and anything behind it: codes more often than not. */
    private static byte[] garbage(Random random) {
        byte[] garbage = new byte[OFFSET + 3 + random.nextInt(60)];
        random.nextBytes(garbage);
        for (int i = OFFSET; i < garbage.length; i++) {
            if (random.nextBoolean()) {
                garbage[i] = (byte) (0x80 | random.nextInt(0x18));
            }
        }
        garbage[OFFSET] = TypeCode.VERSION;
        garbage[OFFSET + 1] = 1;
        garbage[OFFSET + 2] = 1;
        return garbage;
    }
}
