package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.example.CalcWire;
import dev.burin.runtime.stack.ArrivingValue;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.InsertPlace;
import dev.burin.runtime.stack.LargeBytes;
import dev.burin.runtime.stack.LargeValue;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.WireFormatException;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Large values that are left where they are, on the way out and on the way in: nobody sees a difference. */
class InsertedValuesTest {
    private static final int LIMIT = 1 << 24;
    private static final int LARGE = LargeBuffers.LARGE;
    private static final int HEADROOM = 11;

    private final BinaryWriter plain = new BinaryWriter(false);
    private final BinaryWriter out = new BinaryWriter(false);
    private final BinaryReader in = new BinaryReader(Bag.TYPES);

    @BeforeEach
    void agree() {
        out.setInserting(true);
    }

    private byte[] plain(Bag bag) {
        return plain(new Bag.Parcel(bag));
    }

    /** Whether arrays are packed, by all. */
    private void pack(boolean packs) {
        out.setPacking(packs);
        plain.setPacking(packs);
        in.setPacking(packs);
    }

    private byte[] plain(Message message) {
        plain.write(message, Bag.TYPES, HEADROOM, LIMIT);
        assertThat(plain.insert()).isNull();
        return Arrays.copyOfRange(plain.buffer(), HEADROOM, plain.position());
    }

    /** Writes a message that has an insert. */
    private Insert insertOf(Bag bag) {
        out.write(new Bag.Parcel(bag), Bag.TYPES, HEADROOM, LIMIT);
        Insert insert = out.insert();
        assertThat(insert).isNotNull();
        return insert;
    }

    /** What was written, in one piece. */
    private byte[] joined() {
        Insert insert = out.insert();
        return insert == null
                ? Arrays.copyOfRange(out.buffer(), HEADROOM, out.position())
                : insert.join(out.buffer(), HEADROOM, out.position() - HEADROOM);
    }

    private Bag read(byte[] data, int offset, int length, Insert insert) {
        in.begin(data, offset, length, insert);
        Bag.Parcel parcel = new Bag.Parcel(new Bag());
        parcel.readFields(in);
        assertThat(in.position()).isEqualTo(offset + length);
        assertThat(in.problem()).isNull();
        return parcel.bag;
    }

    private Bag readWritten() {
        return read(out.buffer(), HEADROOM, out.position() - HEADROOM, out.insert());
    }

    // ---- writing ----

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_bytes_are_those_of_a_message_that_stands_in_one_array(long seed) {
        boolean packs = seed > 3;
        pack(packs);
        RandomBag bags = new RandomBag(new Random(seed));
        int inserts = 0;
        for (int i = 0; i < 200; i++) {
            Bag bag = bags.next();
            out.write(new Bag.Parcel(bag), Bag.TYPES, HEADROOM, LIMIT);
            byte[] expected = plain(bag);
            assertThat(joined()).as("message %d", i).isEqualTo(expected);
            assertThat(plain(readWritten())).isEqualTo(expected);
            inserts += out.insert() == null ? 0 : 1;
            out.shrink();
        }
        assertThat(inserts).isBetween(50, 199);
    }

    @ParameterizedTest
    @CsvSource({"126, 0", "127, 0", "128, 0", "0, 127", "0, 128", "200, 200", "40_000, 0", "40_000, 40_000"})
    void a_count_that_needs_more_room_moves_a_value(int outer, int inner) {
        byte[] value = new byte[LARGE];
        new Random(1).nextBytes(value);
        for (int place = 0; place < 3; place++) { // before the value, behind it and around it
            Bag nested = new Bag();
            Bag bag = new Bag();
            addNumbers(nested, place == 0 ? inner : inner / 2);
            addNumbers(bag, place == 0 ? outer : outer / 2);
            if (place == 0) {
                bag.add(value).add(nested);
            } else if (place == 1) {
                bag.add(nested).add(value);
            } else {
                bag.add(nested.add(value));
            }
            addNumbers(nested, inner / 2 + 1);
            addNumbers(bag, outer / 2 + 1);
            assertThat(insertOf(bag).value().array()).isSameAs(value);
            assertThat(joined()).isEqualTo(plain(bag));
            out.shrink();
        }
    }

    private static void addNumbers(Bag bag, int count) {
        for (int i = 0; i < count; i++) {
            bag.add(i);
        }
    }

    @Test
    void only_a_value_from_the_threshold_on_is_left_where_it_is_and_only_the_first_one() {
        byte[] below = new byte[LARGE - 1];
        byte[] first = new byte[LARGE];
        byte[] second = new byte[3 * LARGE];
        assertThat(insertOf(Bag.of(below, first, second)).value().array()).isSameAs(first);
        assertThat(out.position()).isGreaterThan(below.length + second.length);
        assertThat(joined()).isEqualTo(plain(Bag.of(below, first, second)));
    }

    @Test
    void a_value_in_an_array_may_be_left_where_it_is() {
        byte[] value = new byte[LARGE];
        Bag bag = Bag.of(new Object[] {1, value, new byte[][] {value}}, "x");
        assertThat(insertOf(bag).value().array()).isSameAs(value);
        assertThat(joined()).isEqualTo(plain(bag));
    }

    @Test
    void a_message_of_names_may_have_one_too() {
        BinaryWriter named = new BinaryWriter(true);
        CalcWire.Echo echo = new CalcWire.Echo(new byte[LARGE]);
        named.write(echo, CalcWire.TYPES, 0, LIMIT);
        byte[] expected = Arrays.copyOf(named.buffer(), named.position());
        named.setInserting(true);
        named.write(echo, CalcWire.TYPES, 0, LIMIT);
        assertThat(named.insert().join(named.buffer(), 0, named.position())).isEqualTo(expected);
    }

    @Test
    void none_is_left_where_it_is_unless_it_was_agreed() {
        insertOf(Bag.of((Object) new byte[LARGE]));
        out.shrink();
        out.setInserting(false);
        out.write(new Bag.Parcel(Bag.of((Object) new byte[LARGE])), Bag.TYPES, HEADROOM, LIMIT);
        assertThat(out.insert()).isNull();
    }

    @Test
    void each_message_has_the_value_that_is_in_it() {
        byte[] first = new byte[LARGE];
        byte[] second = new byte[LARGE + 1];
        assertThat(insertOf(Bag.of((Object) first)).value().array()).isSameAs(first);
        assertThat(insertOf(Bag.of((Object) second)).value().array()).isSameAs(second);
        out.write(new Bag.Parcel(Bag.of("x")), Bag.TYPES, HEADROOM, LIMIT);
        assertThat(out.insert()).isNull();
    }

    @Test
    void a_writer_keeps_no_value() {
        byte[] value = new byte[LARGE];
        WeakReference<byte[]> there = new WeakReference<>(value);
        insertOf(Bag.of((Object) value));
        out.shrink();
        assertThat(out.insert()).isNull();
        value = null;
        await().until(() -> {
            System.gc();
            return there.get() == null;
        });
    }

    // ---- the limit of size ----

    static Stream<Arguments> limited() {
        byte[] value = new byte[LARGE];
        Bag many = new Bag();
        addNumbers(many, 300);
        return Stream.of(
                        Bag.of((Object) value),
                        Bag.of("x".repeat(1_000), value, 1),
                        Bag.of(value, "x".repeat(1_000), new byte[LARGE]),
                        Bag.of(Bag.of(value, 1), 2),
                        many.add(value))
                .map(Arguments::of);
    }

    private static Throwable failure(BinaryWriter writer, Bag bag, int limit) {
        Throwable failure = catchThrowable(() -> writer.write(new Bag.Parcel(bag), Bag.TYPES, HEADROOM, limit));
        writer.shrink();
        return failure;
    }

    @ParameterizedTest
    @MethodSource("limited")
    void the_limit_is_the_same_to_the_byte(Bag bag) {
        int size = plain(bag).length;
        for (int limit = size - 700; limit <= size + 700; limit++) {
            Class<?> expected = limit < size ? MessageTooLargeException.class : null;
            Throwable failure = failure(out, bag, limit);
            assertThat(failure == null ? null : failure.getClass())
                    .as("%d of %d", limit, size)
                    .isEqualTo(expected);
            assertThat(failure(plain, bag, limit) == null).isEqualTo(failure == null);
        }
    }

    @ParameterizedTest
    @MethodSource("limited")
    void too_large_a_message_is_named_by_the_limit_and_by_no_more_than_its_size(Bag bag) {
        int size = plain(bag).length;
        for (int limit : new int[] {0, 5, 100, LARGE / 2, size - 700, size - 100, size - 1}) {
            String text = failure(out, bag, limit).getMessage();
            assertThat(text).contains("limited to " + limit + " ");
            int least = Integer.parseInt(text.replaceAll("\\D*(\\d+) bytes.*", "$1"));
            assertThat(least).as(text).isLessThanOrEqualTo(size);
        }
    }

    @Test
    void a_value_counts_for_the_message_that_it_is_in_and_for_no_other() {
        insertOf(Bag.of((Object) new byte[LARGE]));
        out.shrink();
        assertThat(failure(out, Bag.of("x"), plain(Bag.of("x")).length)).isNull();
    }

    @Test
    void after_one_that_was_too_large_the_next_is_written_as_ever() {
        assertThat(failure(out, Bag.of((Object) new byte[LARGE]), 100)).isInstanceOf(MessageTooLargeException.class);
        Bag bag = Bag.of(1, new byte[LARGE + 1]);
        assertThat((byte[]) insertOf(bag).value().array()).hasSize(LARGE + 1);
        assertThat(joined()).isEqualTo(plain(bag));
    }

    // ---- reading ----

    @Test
    void who_reads_a_value_gets_the_very_array_and_only_once() {
        byte[] value = new byte[LARGE];
        Insert insert = insertOf(Bag.of(1, value, "x"));
        in.begin(out.buffer(), HEADROOM, out.position() - HEADROOM, insert);
        in.nextField(Bag.TYPE);
        in.skip();
        in.nextField(Bag.TYPE);
        int at = in.position();
        assertThat(in.readBytes()).isSameAs(value);
        assertThat(in.isInsert(LARGE)).as("it stands there still").isFalse();
        in.moveTo(at);
        assertThatThrownBy(in::readBytes).isInstanceOf(WireFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_value_that_was_found_in_the_beginning_may_come_apart(long seed) {
        boolean packs = seed > 3;
        pack(packs);
        Random random = new Random(seed);
        RandomBag bags = new RandomBag(random);
        int apart = 0;
        for (int i = 0; i < 200; i++) {
            byte[] whole = plain(bags.next());
            assertThat(plain(read(whole, 0, whole.length, null))).isEqualTo(whole);
            int come = random.nextInt(whole.length + 1);
            InsertPlace place = LargeValues.find(whole, 0, come, packs);
            if (place != null) {
                Packet packet = Packet.cut(whole, place, random);
                assertThat(plain(read(packet.head, Packet.OFFSET, packet.size, packet.insert)))
                        .isEqualTo(whole);
                apart++;
            }
        }
        assertThat(apart).isGreaterThan(20);
    }

    /** A message whose value stands apart. */
    private record Packet(byte[] head, int size, Insert insert) {
        private static final int OFFSET = 5;

        /** Has the bytes of the value come one piece after the other. */
        static Packet cut(byte[] whole, InsertPlace place, Random random) {
            ArrivingValue arriving = place.value();
            arriving.begin();
            int come = place.at();
            while (come < whole.length && !arriving.isOver()) {
                int room = Math.min(arriving.room().length - arriving.at(), whole.length - come);
                int some = 1 + random.nextInt(Math.min(room, 1 + random.nextInt(20_000)));
                System.arraycopy(whole, come, arriving.room(), arriving.at(), some);
                arriving.arrived(some);
                come += some;
            }
            int behind = come - arriving.rest();
            LargeValue value = arriving.end();
            assertThat(value.size()).isEqualTo(behind - place.at());
            int size = whole.length - value.size();
            byte[] head = new byte[OFFSET + size + 2];
            System.arraycopy(whole, 0, head, OFFSET, place.at());
            System.arraycopy(whole, behind, head, OFFSET + place.at(), whole.length - behind);
            return new Packet(head, size, new Insert(OFFSET + place.at(), value));
        }
    }

    @Test
    void a_value_in_a_field_that_nobody_knows_is_passed_over() {
        insertOf(Bag.of(1, new byte[LARGE], Bag.of("x"), 2));
        in.begin(out.buffer(), HEADROOM, out.position() - HEADROOM, out.insert());
        CalcWire.Add other = new CalcWire.Add(); // has no such fields
        other.readFields(in);
        assertThat(in.problem()).isNull();
        assertThat(in.position()).isEqualTo(out.position());
    }

    @Test
    void a_value_in_a_struct_that_nobody_knows_is_passed_over() {
        insertOf(Bag.of(1, Bag.of(new byte[LARGE], 2), 3));
        BinaryReader stranger = new BinaryReader(CalcWire.TYPES);
        Bag.Parcel parcel = new Bag.Parcel(new Bag());
        stranger.begin(out.buffer(), HEADROOM, out.position() - HEADROOM, out.insert());
        parcel.readFields(stranger);
        assertThat(stranger.problem()).contains("does not know");
        assertThat(parcel.bag.get(0)).isEqualTo(1);
        assertThat(parcel.bag.get(2)).isEqualTo(3);
    }

    @Test
    void a_number_behind_a_value_is_found_and_the_value_is_read_then() {
        byte[] value = new byte[LARGE];
        insertOf(Bag.of(1, value).put(EnvelopeField.IN_REPLY_TO, 42L));
        in.begin(out.buffer(), HEADROOM, out.position() - HEADROOM, out.insert());
        assertThat(in.findInReplyTo(Bag.TYPE)).isTrue();
        assertThat(in.inReplyTo()).isEqualTo(42);
        Bag.Parcel parcel = new Bag.Parcel(new Bag());
        parcel.readFields(in);
        assertThat(parcel.bag.get(0)).isEqualTo(1);
        assertThat(parcel.bag.get(1)).isSameAs(value);
    }

    @Test
    void a_value_that_was_not_read_does_not_get_into_the_next_message() {
        byte[] value = new byte[LARGE];
        insertOf(Bag.of((Object) value));
        byte[] next = joined();
        in.begin(out.buffer(), HEADROOM, out.position() - HEADROOM, out.insert());
        assertThat(read(next, 0, next.length, null).get(0)).isEqualTo(value).isNotSameAs(value);
        byte[] shifted = new byte[HEADROOM + next.length];
        System.arraycopy(next, 0, shifted, HEADROOM, next.length);
        in.begin(out.buffer(), HEADROOM, out.position() - HEADROOM, out.insert());
        in.begin(shifted, HEADROOM, next.length);
        assertThat(in.nextField(Bag.TYPE)).isTrue();
        assertThat(in.readBytes()).isEqualTo(value).isNotSameAs(value);
    }

    // ---- what is wrong ----

    @Test
    void a_length_that_is_not_that_of_the_value_is_refused() {
        insertOf(Bag.of((Object) new byte[LARGE]));
        Insert shorter = new Insert(out.insert().at(), new LargeBytes(new byte[LARGE - 1]));
        Insert elsewhere = new Insert(out.insert().at() + 1, new LargeBytes(new byte[LARGE]));
        for (Insert wrong : new Insert[] {shorter, elsewhere}) {
            assertThatThrownBy(() -> read(out.buffer(), HEADROOM, out.position() - HEADROOM, wrong))
                    .isInstanceOf(WireFormatException.class);
        }
    }

    @Test
    void lengths_are_counted_against_the_size_of_the_whole() {
        byte[] value = new byte[LARGE];
        insertOf(Bag.of(value, "x"));
        byte[] buffer = Arrays.copyOfRange(out.buffer(), HEADROOM, out.position());
        Insert insert = new Insert(out.insert().at() - HEADROOM, new LargeBytes(value));
        buffer[buffer.length - 3] = TypeCode.STRING;
        buffer[buffer.length - 2] = 127; // more than is there
        assertThatThrownBy(() -> read(buffer, 0, buffer.length, insert)).isInstanceOf(WireFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void a_damaged_message_is_read_or_refused_as_it_is_in_one_piece(long seed) {
        boolean packs = seed > 3;
        pack(packs);
        Random random = new Random(seed);
        RandomBag bags = new RandomBag(random);
        int apart = 0;
        for (int i = 0; i < 50; i++) {
            byte[] whole = plain(bags.next());
            InsertPlace right = LargeValues.find(whole, 0, whole.length, packs);
            for (int damage = 0; right != null && damage < 20; damage++) {
                byte[] damaged = damaged(whole, right.at(), random);
                InsertPlace place = LargeValues.find(damaged, 0, right.at(), packs);
                if (place != null && place.value().least() <= damaged.length - place.at()) {
                    Packet packet = Packet.cut(damaged, place, random);
                    assertThat(outcome(packet.head, Packet.OFFSET, packet.size, packet.insert))
                            .as(() -> HexFormat.of().formatHex(damaged, 0, right.at()))
                            .isEqualTo(outcome(damaged, 0, damaged.length, null));
                    apart++;
                }
            }
        }
        assertThat(apart).isGreaterThan(100);
    }

    /** Changes bytes of it, many of them where the value begins, and where it may end. */
    private static byte[] damaged(byte[] whole, int value, Random random) {
        byte[] damaged = whole.clone();
        for (int changes = random.nextInt(4); changes >= 0; changes--) {
            int at = switch (random.nextInt(4)) {
                case 0 -> Math.max(0, value - 1 - random.nextInt(20));
                case 1 -> Math.max(0, whole.length - 1 - random.nextInt(300));
                case 2 -> Math.min(whole.length - 1, value + random.nextInt(30));
                default -> random.nextInt(whole.length);
            };
            damaged[at] = random.nextBoolean() ? (byte) (0x80 | random.nextInt(0x18)) : (byte) random.nextInt(128);
        }
        return damaged;
    }

    /** What was read, as bytes; or that it was refused. */
    private Object outcome(byte[] data, int offset, int length, Insert insert) {
        try {
            in.begin(data, offset, length, insert);
            Bag.Parcel parcel = new Bag.Parcel(new Bag());
            parcel.readFields(in);
            return HexFormat.of().formatHex(plain(parcel.bag)) + in.problem();
        } catch (WireFormatException refused) {
            return refused.getMessage();
        }
    }
}
