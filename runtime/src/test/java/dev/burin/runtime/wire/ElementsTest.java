package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stub.TypeTable;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The elements of arrays in both forms, in whatever pieces. */
class ElementsTest {
    private static final int LENGTH = 3_000;
    private static final int WIDEST = 9;

    /**
     * @param whole what is written of the elements, without what is around them
     */
    private record Sample<A>(Elements<A> elements, A array, byte[] whole) {
        @Override
        public String toString() {
            return elements.getClass().getName();
        }
    }

    private static final int[] INTS =
            new Random(1).ints(LENGTH).map(number -> number >> (number & 31)).toArray();
    private static final long[] LONGS =
            new Random(1).longs(LENGTH).map(number -> number >> (number & 63)).toArray();

    static Stream<Sample<?>> samples() {
        short[] shorts = new short[LENGTH];
        float[] floats = new float[LENGTH];
        double[] doubles = new double[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            shorts[i] = (short) INTS[i];
            floats[i] = Float.intBitsToFloat(INTS[i]);
            doubles[i] = Double.longBitsToDouble(LONGS[i]);
        }
        return Stream.of(
                packed(PackedElements.SHORTS, shorts),
                packed(PackedElements.INTS, INTS),
                packed(PackedElements.LONGS, LONGS),
                packed(PackedElements.FLOATS, floats),
                packed(PackedElements.DOUBLES, doubles),
                coded(CodedElements.INTS, INTS, out -> ArrayWriter.write(out, INTS)),
                coded(CodedElements.LONGS, LONGS, out -> ArrayWriter.write(out, LONGS)),
                coded(CodedElements.FLOATS, floats, out -> ArrayWriter.write(out, floats)),
                coded(CodedElements.DOUBLES, doubles, out -> ArrayWriter.write(out, doubles)));
    }

    private static <A> Sample<A> packed(PackedElements<A> elements, A array) {
        BinaryWriter out = newWriter();
        PackedArrays.write(out, elements, array);
        byte[] whole = Arrays.copyOf(out.buffer(), out.position());
        return new Sample<>(elements, array, Arrays.copyOfRange(whole, 1 + 3, whole.length)); // code, length
    }

    private static <A> Sample<A> coded(Elements<A> elements, A array, Consumer<BinaryWriter> writing) {
        BinaryWriter out = newWriter();
        writing.accept(out);
        byte[] whole = Arrays.copyOf(out.buffer(), out.position());
        // code, code of the elements, dimensions, length; the end
        return new Sample<>(elements, array, Arrays.copyOfRange(whole, 3 + 3, whole.length - 1));
    }

    private static BinaryWriter newWriter() {
        BinaryWriter out = new BinaryWriter(false);
        out.open(0, 1 << 20);
        return out;
    }

    @ParameterizedTest
    @MethodSource("samples")
    <A> void its_size_is_known_before(Sample<A> sample) {
        assertThat(sample.elements.size(sample.array)).isEqualTo(sample.whole.length);
        assertThat(sample.elements.least(LENGTH)).isBetween((long) LENGTH, (long) sample.whole.length);
    }

    @ParameterizedTest
    @MethodSource("samples")
    <A> void any_pieces_are_the_whole(Sample<A> sample) {
        Random random = new Random(2);
        for (int turn = 0; turn < 20; turn++) {
            int most = turn == 0 ? sample.whole.length : 1 + random.nextInt(turn < 10 ? 40 : 20_000);
            boolean isDirect = random.nextBoolean();
            ByteBuffer all = ByteBuffer.allocate(sample.whole.length);
            int next = 0;
            while (next < LENGTH) {
                int size = WIDEST + random.nextInt(most);
                ByteBuffer piece = isDirect ? ByteBuffer.allocateDirect(size) : ByteBuffer.allocate(size);
                next = sample.elements.put(sample.array, next, LENGTH, piece);
                assertThat(next < LENGTH && piece.remaining() >= WIDEST)
                        .as("one more would have had room")
                        .isFalse();
                all.put(piece.flip());
            }
            assertThat(all.array()).isEqualTo(sample.whole);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <A> void room_of_their_size_is_enough_and_nothing_is_put_around_it(Sample<A> sample) {
        byte[] around = new byte[sample.whole.length + 40];
        Arrays.fill(around, (byte) 0x55);
        ByteBuffer room =
                ByteBuffer.wrap(around, 10, 10 + sample.whole.length).slice().position(10);
        assertThat(sample.elements.put(sample.array, 0, LENGTH, room)).isEqualTo(LENGTH);
        assertThat(room.hasRemaining()).isFalse();
        byte[] expected = new byte[around.length];
        Arrays.fill(expected, (byte) 0x55);
        System.arraycopy(sample.whole, 0, expected, 20, sample.whole.length);
        assertThat(around).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("samples")
    <A> void without_room_for_one_none_is_put(Sample<A> sample) {
        for (ByteBuffer room : new ByteBuffer[] {ByteBuffer.allocate(0), ByteBuffer.allocateDirect(0)}) {
            assertThat(sample.elements.put(sample.array, 7, LENGTH, room)).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    <A> void elements_up_to_an_index_are_put(Sample<A> sample) {
        ByteBuffer direct = ByteBuffer.allocateDirect(sample.whole.length);
        assertThat(sample.elements.put(sample.array, 0, 1_234, direct)).isEqualTo(1_234);
        byte[] begun = new byte[direct.flip().remaining()];
        direct.get(begun);
        assertThat(begun).isEqualTo(Arrays.copyOf(sample.whole, begun.length)).hasSizeBetween(1_234, 9 * 1_234);
    }

    @ParameterizedTest
    @MethodSource("samples")
    <A> void they_are_read_as_far_as_whole_ones_have_come(Sample<A> sample) {
        Random random = new Random(3);
        BinaryReader in = new BinaryReader(TypeTable.builtin());
        for (int turn = 0; turn < 20; turn++) {
            A read = sample.elements.array.make(LENGTH);
            int at = 0;
            int come = 0;
            int count = 0;
            while (come < sample.whole.length) {
                come = Math.min(sample.whole.length, come + 1 + random.nextInt(turn < 10 ? 30 : 5_000));
                in.open(sample.whole, at, come - at);
                count = sample.elements.read(in, read, count);
                at = in.position();
                assertThat(come - at).as("what is left").isLessThan(16);
            }
            ByteBuffer again = ByteBuffer.allocate(sample.whole.length);
            sample.elements.put(read, 0, count, again);
            assertThat(again.flip().remaining()).isEqualTo(at);
            assertThat(Arrays.copyOf(again.array(), at)).isEqualTo(Arrays.copyOf(sample.whole, at));
        }
    }

    @Test
    void the_length_of_a_number_is_calculated_as_it_is_looked_up() {
        for (int bit = 0; bit < 32; bit++) {
            for (int beside = -70; beside <= 70; beside++) {
                int number = (1 << bit) + beside;
                assertThat(CodedElements.lengthOf(number)).as("%d", number).isEqualTo(IntForms.length(number));
                assertThat(CodedElements.lengthOf(-number)).as("%d", -number).isEqualTo(IntForms.length(-number));
            }
        }
        for (int number : INTS) {
            assertThat(CodedElements.lengthOf(number)).isEqualTo(IntForms.length(number));
        }
    }

    @Test
    void the_size_of_very_many_numbers_is_not_cut_to_an_int_too_early() {
        int[] many = new int[(1 << 21) + 5];
        Arrays.fill(many, Integer.MIN_VALUE);
        assertThat(CodedElements.INTS.size(many)).isEqualTo(5L * many.length);
    }
}
