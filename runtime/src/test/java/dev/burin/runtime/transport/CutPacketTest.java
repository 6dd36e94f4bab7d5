package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stack.ArrivingBytes;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.InsertPlace;
import dev.burin.runtime.stack.PacketRun;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.stack.Triples;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Packets that come in pieces, and the large values that are received apart. The body of each says where its value is: an
 * int for the bytes in front of it, and one for its length.
 */
class CutPacketTest {
    private static final int FIRST = 64 * 1024; // four times the first room
    private static final int MUCH = 16 * 1024; // less that is missing is not read to the target
    private static final int FRONT = 50; // where a value begins in a body, mostly
    private static final int HEAD = Packetizer.HEADER + FRONT;

    private final Random random = new Random(1);
    private final FakeLink link = new FakeLink();
    private final Packetizer packetizer = new Packetizer(link, 0);
    private final Taker taker = new Taker();

    CutPacketTest() {
        packetizer.setAbove(taker);
    }

    /** Keeps what arrives. */
    private static final class Taker implements SessionPacket {
        final List<byte[]> packets = new ArrayList<>();
        final List<Insert> inserts = new ArrayList<>(); // null for a packet in one piece
        final List<byte[]> values = new ArrayList<>(); // what they were when they came
        boolean keepsReading = true;
        boolean ofTriples; // the values are such
        boolean detached;
        byte[] last; // where the last packet stood

        @Override
        public InsertPlace largeValue(byte[] data, int offset, int length) {
            if (length < 2 * Integer.BYTES) {
                return null;
            }
            ByteBuffer body = ByteBuffer.wrap(data, offset, length);
            int front = body.getInt();
            int claim = body.getInt();
            if (length < front || claim == 0) {
                return null;
            }
            int at = offset + front;
            return new InsertPlace(at, ofTriples ? new Triples.Arriving(claim / 3) : new ArrivingBytes(claim));
        }

        @Override
        public boolean packet(byte[] data, int offset, int length) {
            packets.add(Arrays.copyOfRange(data, offset, offset + length));
            inserts.add(null);
            last = data;
            return keepsReading;
        }

        @Override
        public boolean packet(byte[] data, int offset, int length, Insert insert) {
            packets.add(insert.join(data, offset, length));
            inserts.add(insert);
            values.add(bytes(insert).clone());
            last = data;
            return keepsReading;
        }

        @Override
        public void detach() {
            detached = true;
        }

        @Override
        public void closed(Throwable cause) {}

        boolean isApart(int packet) {
            return inserts.get(packet) != null;
        }
    }

    private static byte[] bytes(Insert insert) {
        return (byte[]) insert.value().array();
    }

    /** A packet with its header; its value is what it claims to be. */
    private byte[] packet(int front, int value, int tail) {
        return packet(front, value, value, tail);
    }

    private byte[] packet(int front, int claim, int value, int tail) {
        byte[] packet = new byte[Packetizer.HEADER + front + value + tail];
        random.nextBytes(packet);
        if (random.nextBoolean()) {
            replace(packet, Triples.Arriving.END);
        }
        ByteBuffer.wrap(packet)
                .putInt(0xdeadbeef)
                .putInt(packet.length - Packetizer.HEADER)
                .putInt(front)
                .putInt(claim);
        return packet;
    }

    private static void replace(byte[] bytes, byte each) {
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == each ? 0 : bytes[i];
        }
    }

    private static byte[] body(byte[] packet) {
        return Arrays.copyOfRange(packet, Packetizer.HEADER, packet.length);
    }

    private static byte[] stream(byte[]... packets) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (byte[] packet : packets) {
            stream.writeBytes(packet);
        }
        return stream.toByteArray();
    }

    /** Has bytes arrive in the buffer of the link, which is used for others then. */
    private boolean byBuffer(byte[] stream, int from, int to) {
        byte[] buffer = new byte[3 + to - from];
        System.arraycopy(stream, from, buffer, 3, to - from);
        boolean isReading = packetizer.data(buffer, 3, to - from);
        if (!isReading) {
            packetizer.detach();
        }
        Arrays.fill(buffer, (byte) 0x55);
        return isReading;
    }

    /** Has bytes arrive at the target as far as there is one; how many did. */
    private int byTarget(byte[] stream, int from, int to) {
        ByteBuffer target = packetizer.target();
        if (target == null) {
            byBuffer(stream, from, to);
            return to - from;
        }
        int count = Math.min(to - from, target.remaining());
        int at = target.position();
        target.put(stream, from, count);
        packetizer.data(target.array(), at, count);
        return count;
    }

    /** All of it by the target, where there is one, in pieces of that size. */
    private void arrive(byte[] stream, int from, int piece) {
        int at = from;
        while (at < stream.length) {
            at += byTarget(stream, at, Math.min(stream.length, at + piece));
        }
    }

    /** One packet, of which the first bytes come alone. */
    private void arriveCut(byte[] packet, int cut) {
        byBuffer(packet, 0, cut);
        arrive(packet, cut, 60_000);
    }

    /** Makes the peer one that has sent that much in one packet. */
    private void arriveBefore(int size) {
        arriveCut(packet(FRONT, 0, size - HEAD), 20);
        taker.packets.clear();
        taker.inserts.clear();
    }

    // ---- any packets in any cuts ----

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void packets_arrive_as_they_were_sent_in_whatever_cuts(long seed) {
        Random cuts = new Random(seed);
        int[] sizes = {0, 1, 100, 15_000, 40_000, 70_000, 300_000, 1_200_000};
        List<byte[]> sent = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int tail = sizes[cuts.nextInt(cuts.nextInt(sizes.length - 1) + 1)];
            sent.add(packet(8 + cuts.nextInt(200), sizes[cuts.nextInt(sizes.length)], tail));
        }
        byte[] stream = stream(sent.toArray(new byte[0][]));
        int at = 0;
        while (at < stream.length) {
            int most = new int[] {3, 100, 20_000, 65_536, 200_000}[cuts.nextInt(5)];
            int to = Math.min(stream.length, at + 1 + cuts.nextInt(most));
            if (cuts.nextInt(3) > 0) {
                at += byTarget(stream, at, to);
            } else {
                byBuffer(stream, at, to);
                at = to;
            }
        }
        assertArrived(sent);
        assertThat(taker.inserts).as("some are apart").anyMatch(insert -> insert != null);
        assertThat(taker.inserts).as("not all are").anyMatch(insert -> insert == null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void values_that_are_put_together_from_elements_arrive_in_whatever_cuts(long seed) {
        taker.ofTriples = true;
        packets_arrive_as_they_were_sent_in_whatever_cuts(seed);
    }

    private void assertArrived(List<byte[]> sent) {
        assertThat(link.closed).isNull();
        assertThat(taker.packets).hasSameSizeAs(sent);
        int largest = MUCH;
        int value = 0;
        for (int i = 0; i < sent.size(); i++) {
            byte[] body = body(sent.get(i));
            assertThat(taker.packets.get(i)).as("packet %d", i).isEqualTo(body);
            if (taker.isApart(i)) {
                byte[] bytes = bytes(taker.inserts.get(i));
                int claim = ByteBuffer.wrap(body).getInt(4);
                assertThat(bytes).hasSize(taker.ofTriples ? claim / 3 * 3 : claim);
                assertThat(bytes).hasSizeLessThanOrEqualTo(4 * largest);
                assertThat(bytes).as("it is kept").isEqualTo(taker.values.get(value++));
            }
            largest = Math.max(largest, sent.get(i).length);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, 60_000, 1_000_000})
    void no_more_is_claimed_than_four_times_what_came_in_one_packet(int piece) {
        byte[] stream = stream(packet(FRONT, 1 << 20, 10), packet(FRONT, 3 << 20, 10), packet(FRONT, 20 << 20, 10));
        int largest = 0;
        for (int at = 0; at < stream.length; ) {
            ByteBuffer target = packetizer.target();
            int whole = taker.packets.stream()
                    .mapToInt(body -> body.length + 8)
                    .max()
                    .orElse(0);
            largest = Math.max(largest, whole);
            if (target != null) {
                int arrived = at
                        - taker.packets.stream()
                                .mapToInt(body -> body.length + 8)
                                .sum();
                assertThat(target.array().length)
                        .as("at %d", at)
                        .isLessThanOrEqualTo(Math.max(MUCH, 4 * Math.max(largest, arrived)));
            }
            at += byTarget(stream, at, Math.min(stream.length, at + piece));
        }
        assertThat(taker.isApart(0)).isFalse();
        assertThat(taker.isApart(1)).isTrue();
        assertThat(taker.isApart(2)).isFalse();
    }

    // ---- who may send how much ----

    @ParameterizedTest
    @CsvSource({
        "0, 65_536, true",
        "0, 65_537, false",
        "0, 1_048_576, false",
        "10_000, 65_537, false",
        "100_000, 400_000, true",
        "100_000, 400_001, false",
        "262_144, 1_048_576, true"
    })
    void a_value_is_apart_when_a_packet_of_a_quarter_of_its_size_has_come_before(
            int before, int size, boolean isApart) {
        if (before > 0) {
            arriveBefore(before);
        }
        byte[] packet = packet(FRONT, size, 10);
        arriveCut(packet, HEAD);
        assertThat(taker.packets).containsExactly(body(packet));
        assertThat(taker.isApart(0)).isEqualTo(isApart);
    }

    @Test
    void a_smaller_packet_takes_nothing_of_what_a_peer_may_send() {
        arriveBefore(100_000);
        arriveBefore(20_000);
        arriveCut(packet(FRONT, 400_000, 10), HEAD);
        assertThat(taker.isApart(0)).isTrue();
    }

    @Test
    void a_packet_counts_with_its_value() {
        arriveBefore(50_000);
        arriveCut(packet(FRONT, 200_000, 0), HEAD);
        arriveCut(packet(FRONT, 800_000, 0), HEAD);
        assertThat(taker.isApart(0)).isTrue();
        assertThat(taker.isApart(1)).isTrue();
    }

    // ---- where it is cut ----

    @ParameterizedTest
    @CsvSource({"1, 60_000", "7, 60_000", "100, 60_000", "0, 1_000", "0, 1", "40_000, 60_000", "40_000, 999"})
    void a_packet_may_be_cut_around_its_value(int tail, int piece) {
        int value = piece == 1 ? 20_000 : FIRST;
        for (int around : new int[] {HEAD, HEAD + value, HEAD + value + tail / 2}) {
            for (int cut = around - 1; cut <= Math.min(around + 1, HEAD + value + tail - 1); cut++) {
                taker.packets.clear();
                taker.inserts.clear();
                byte[] packet = packet(FRONT, value, tail);
                byBuffer(packet, 0, cut);
                arrive(packet, cut, piece);
                assertThat(taker.packets).as("cut at %d", cut).containsExactly(body(packet));
                boolean isApart = cut >= HEAD && cut < HEAD + value && packet.length - cut >= MUCH;
                assertThat(taker.isApart(0)).as("cut at %d", cut).isEqualTo(isApart);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1})
    void the_rest_may_come_in_the_buffer_of_the_link_and_be_cut_around_the_end_of_the_value(int beside) {
        byte[] packet = packet(FRONT, 50_000, 30_000);
        byBuffer(packet, 0, HEAD);
        byTarget(packet, HEAD, HEAD + 100);
        int cut = HEAD + 50_000 + beside;
        byBuffer(packet, HEAD + 100, cut);
        byBuffer(packet, cut, packet.length);
        assertThat(taker.packets).containsExactly(body(packet));
        assertThat(taker.isApart(0)).isTrue();
        assertThat(bytes(taker.inserts.get(0))).isEqualTo(Arrays.copyOfRange(packet, HEAD, HEAD + 50_000));
    }

    @Test
    void the_target_is_the_value_to_its_end_and_what_is_behind_it_then() {
        byte[] packet = packet(FRONT, 50_000, 40_000);
        byBuffer(packet, 0, HEAD + 10);
        ByteBuffer target = packetizer.target();
        assertThat(target.array()).hasSize(50_000);
        assertThat(target.position()).isEqualTo(10);
        assertThat(target.remaining()).isEqualTo(49_990);
        assertThat(byTarget(packet, HEAD + 10, packet.length)).isEqualTo(49_990);
        target = packetizer.target();
        assertThat(target.position()).isEqualTo(HEAD);
        assertThat(target.remaining()).isLessThanOrEqualTo(40_000);
        arrive(packet, HEAD + 50_000, 100_000);
        assertThat(taker.packets).containsExactly(body(packet));
    }

    @ParameterizedTest
    @CsvSource({"60_000, true", "60_001, false", "65_536, false", "2147483647, false", "-5, false"})
    void a_value_that_is_claimed_to_be_longer_than_its_packet_is_not_apart(int claim, boolean isApart) {
        byte[] packet = packet(FRONT, claim, 60_000, 0);
        arriveCut(packet, HEAD);
        assertThat(taker.packets).containsExactly(body(packet));
        assertThat(taker.isApart(0)).isEqualTo(isApart);
    }

    @ParameterizedTest
    @ValueSource(ints = {30_000, 50_000, 50_001, 50_002})
    void a_value_may_end_with_its_packet_before_all_that_was_announced_has_come(int value) {
        taker.ofTriples = true;
        arriveBefore(100_000);
        byte[] packet = packet(FRONT, 90_000, value, 0);
        replace(packet, Triples.Arriving.END);
        arriveCut(packet, HEAD);
        arriveCut(packet, HEAD + 10_000);
        assertThat(taker.packets).containsExactly(body(packet), body(packet));
        assertThat(taker.isApart(0)).isTrue();
        assertThat(taker.inserts.get(0).value().count()).isEqualTo(value / 3);
    }

    // ---- what follows it ----

    @Test
    void large_and_small_packets_follow_each_other_in_any_order() {
        arriveBefore(100_000);
        byte[] small = packet(FRONT, 0, 5);
        List<byte[]> sent = new ArrayList<>();
        for (int size : new int[] {200_000, 200_000, 0, 150_000, 0, 0, 300_000}) {
            sent.add(size == 0 ? small : packet(FRONT, size, 10));
        }
        byte[] stream = stream(sent.toArray(new byte[0][]));
        int from = 0;
        for (byte[] packet : sent) { // each run ends at the beginning of a value
            int to = Math.min(stream.length, from + (packet == small ? packet.length : HEAD));
            byBuffer(stream, from, to);
            arrive(Arrays.copyOf(stream, from + packet.length), to, 60_000);
            from += packet.length;
        }
        assertThat(taker.packets)
                .containsExactlyElementsOf(
                        sent.stream().map(CutPacketTest::body).toList());
        for (int i = 0; i < sent.size(); i++) {
            assertThat(taker.isApart(i)).isEqualTo(sent.get(i) != small);
        }
    }

    @Test
    void a_large_packet_may_begin_behind_others_in_one_run_and_end_before_others() {
        byte[] small = packet(FRONT, 0, 5);
        byte[] first = packet(FRONT, 60_000, 10);
        byte[] second = packet(FRONT, 60_000, 10);
        byte[] stream = stream(small, small, first, small, second, small);
        int begun = 2 * small.length + HEAD + 100;
        byBuffer(stream, 0, begun);
        byTarget(stream, begun, begun + 30_000);
        int next = 3 * small.length + first.length + HEAD + 7;
        byBuffer(stream, begun + 30_000, next);
        byTarget(stream, next, next + 30_000);
        byBuffer(stream, next + 30_000, stream.length);
        assertThat(taker.packets)
                .containsExactly(body(small), body(small), body(first), body(small), body(second), body(small));
        assertThat(taker.inserts.stream().map(insert -> insert != null))
                .containsExactly(false, false, true, false, true, false);
    }

    @Test
    void packets_of_one_run_stay_as_they_are_until_it_is_worked_off() {
        arriveBefore(100_000);
        List<byte[]> seen = new ArrayList<>();
        packetizer.setAbove(new SessionPacket() {
            @Override
            public InsertPlace largeValue(byte[] data, int offset, int length) {
                return taker.largeValue(data, offset, length);
            }

            @Override
            public boolean packets(PacketRun run) {
                record Taken(byte[] data, int offset, int length, Insert insert) {}
                List<Taken> taken = new ArrayList<>();
                while (run.next()) {
                    taken.add(new Taken(run.data(), run.offset(), run.length(), run.insert()));
                }
                for (Taken each : taken) {
                    seen.add(
                            each.insert == null
                                    ? Arrays.copyOfRange(each.data, each.offset, each.offset + each.length)
                                    : each.insert.join(each.data, each.offset, each.length));
                }
                return true;
            }

            @Override
            public boolean packet(byte[] data, int offset, int length) {
                throw new AssertionError("it came alone");
            }

            @Override
            public void closed(Throwable cause) {}
        });
        List<byte[]> sent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            sent.add(packet(FRONT, 100_000, 20_000));
            sent.add(packet(FRONT, 0, 30));
        }
        byte[] stream = stream(sent.toArray(new byte[0][]));
        int size = sent.get(0).length + sent.get(1).length;
        byBuffer(stream, 0, HEAD);
        for (int i = 0; i < 10; i++) { // each run has the end of one, a small one, and the beginning of the next
            int from = i * size + HEAD;
            byTarget(stream, from, from + 50_000);
            byBuffer(stream, from + 50_000, Math.min(stream.length, from + size));
        }
        assertThat(seen)
                .containsExactlyElementsOf(
                        sent.stream().map(CutPacketTest::body).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "deadbeee00000001, begins with deadbeee",
        "deadbeefffffffff, negative length -1",
        "deadbeef00015f91, a packet of 90001 bytes"
    })
    void a_wrong_header_behind_a_value_closes_the_link(String header, String words) {
        packetizer.setMaxPacketSize(90_000);
        byte[] packet = packet(FRONT, 60_000, 10);
        byBuffer(packet, 0, HEAD);
        byTarget(packet, HEAD, HEAD + 50_000);
        byte[] rest = Arrays.copyOfRange(packet, HEAD + 50_000, packet.length);
        byte[] end = stream(rest, HexFormat.of().parseHex(header), packet(FRONT, 0, 10));
        byBuffer(end, 0, end.length);
        assertThat(taker.packets).containsExactly(body(packet));
        assertThat(taker.isApart(0)).isTrue();
        assertThat(link.closed).hasMessageContaining(words);
        assertThat(packetizer.target()).isNull();
    }

    @Test
    void a_packet_of_the_most_bytes_may_have_a_value() {
        byte[] packet = packet(FRONT, 60_000, 10);
        packetizer.setMaxPacketSize(packet.length - Packetizer.HEADER);
        arriveCut(packet, HEAD);
        assertThat(taker.packets).containsExactly(body(packet));
        assertThat(taker.isApart(0)).isTrue();
        byBuffer(packet(FRONT, 60_000, 11), 0, HEAD);
        assertThat(link.closed).hasMessageContaining("are allowed");
    }

    // ---- a change of the reading thread ----

    @Test
    void another_thread_goes_on_behind_a_packet_that_ended_at_the_target() {
        arriveBefore(100_000);
        byte[] first = packet(FRONT, 200_000, 0);
        byte[] second = packet(FRONT, 200_000, 20_000);
        byBuffer(first, 0, HEAD);
        taker.keepsReading = false;
        arrive(first, HEAD, 1_000_000);
        packetizer.detach();
        assertThat(taker.detached).isTrue();
        taker.keepsReading = true;
        assertThat(packetizer.resume()).isTrue();
        arriveCut(second, HEAD);
        assertThat(taker.packets).containsExactly(body(first), body(second));
        assertThat(taker.isApart(0)).isTrue();
        assertThat(taker.isApart(1)).isTrue();
    }

    @Test
    void a_packet_is_not_overwritten_while_the_thread_that_has_lost_the_role_may_read_it() {
        arriveBefore(100_000); // its array is used again
        byte[] first = packet(FRONT, 0, 90_000);
        byBuffer(first, 0, HEAD);
        taker.keepsReading = false;
        arrive(first, HEAD, 1_000_000);
        packetizer.detach();
        byte[] kept = taker.last;
        byte[] before = kept.clone();
        taker.keepsReading = true;
        assertThat(packetizer.resume()).isTrue();
        arriveCut(packet(FRONT, 0, 90_000), HEAD);
        assertThat(taker.last).isNotSameAs(kept);
        assertThat(kept).isEqualTo(before);
    }

    @Test
    void another_thread_goes_on_in_the_run_that_ended_a_packet_and_begins_one() {
        arriveBefore(100_000);
        byte[] first = packet(FRONT, 100_000, 30_000);
        byte[] small = packet(FRONT, 0, 5);
        byte[] second = packet(FRONT, 100_000, 30_000);
        byte[] stream = stream(first, small, second);
        byBuffer(stream, 0, HEAD);
        byTarget(stream, HEAD, HEAD + 60_000);
        int end = first.length + small.length + HEAD + 1;
        taker.keepsReading = false;
        assertThat(byBuffer(stream, HEAD + 60_000, end)).isFalse();
        assertThat(taker.packets).containsExactly(body(first));
        taker.keepsReading = true;
        assertThat(packetizer.resume()).isTrue();
        arrive(stream, end, 60_000);
        assertThat(taker.packets).containsExactly(body(first), body(small), body(second));
        assertThat(taker.inserts.stream().map(insert -> insert != null)).containsExactly(true, false, true);
    }
}
