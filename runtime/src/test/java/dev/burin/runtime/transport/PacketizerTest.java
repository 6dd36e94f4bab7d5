package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LargeBytes;
import dev.burin.runtime.stack.PacketRun;
import dev.burin.runtime.stack.SessionPacket;
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

class PacketizerTest {
    private static final String TWO = "deadbeef00000002aabb" + "deadbeef00000000" + "deadbeef00000001cc";

    private final FakeLink link = new FakeLink();
    private final List<String> packets = new ArrayList<>();
    private final Packetizer packetizer = new Packetizer(link, 10);
    private boolean keepsReading = true;
    private int targets;

    PacketizerTest() {
        packetizer.setAbove(new SessionPacket() {
            @Override
            public boolean packet(byte[] data, int offset, int length) {
                packets.add(HexFormat.of().formatHex(data, offset, offset + length));
                return keepsReading;
            }

            @Override
            public void closed(Throwable cause) {
                packets.add("closed");
            }
        });
    }

    private boolean feed(String hex) {
        byte[] data = HexFormat.of().parseHex(hex);
        return packetizer.data(data, 0, data.length);
    }

    @Test
    void several_packets_may_come_in_one_read_and_empty_ones_have_no_effect() {
        assertThat(feed(TWO)).isTrue();
        assertThat(packets).containsExactly("aabb", "cc");
    }

    @Test
    void a_packet_is_not_overwritten_before_the_run_it_came_in_is_worked_off() {
        int size = 40_000;
        List<byte[]> seen = new ArrayList<>();
        Packetizer large = new Packetizer(link, 0);
        large.setAbove(new SessionPacket() {
            @Override
            public boolean packets(PacketRun run) {
                List<byte[]> data = new ArrayList<>();
                List<Integer> offsets = new ArrayList<>();
                while (run.next()) {
                    data.add(run.data());
                    offsets.add(run.offset());
                }
                for (int i = 0; i < data.size(); i++) {
                    seen.add(Arrays.copyOfRange(data.get(i), offsets.get(i), offsets.get(i) + size));
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
        byte[] stream = new byte[10 * (Packetizer.HEADER + size)];
        for (int i = 0; i < 10; i++) {
            ByteBuffer.wrap(stream, i * (Packetizer.HEADER + size), Packetizer.HEADER)
                    .putInt(0xdeadbeef)
                    .putInt(size);
            Arrays.fill(stream, i * (Packetizer.HEADER + size) + 8, (i + 1) * (size + 8), (byte) i);
        }
        for (int at = 0; at < stream.length; at += 50_000) { // each ends in the middle of a packet
            large.data(stream, at, Math.min(50_000, stream.length - at));
        }
        assertThat(seen).hasSize(10);
        for (int i = 0; i < 10; i++) {
            byte[] whole = new byte[size];
            Arrays.fill(whole, (byte) i);
            assertThat(seen.get(i)).isEqualTo(whole);
        }
    }

    @Test
    void who_loses_the_role_is_told_to_detach_what_was_taken() {
        List<String> told = new ArrayList<>();
        packetizer.setAbove(new SessionPacket() {
            @Override
            public boolean packet(byte[] data, int offset, int length) {
                return false;
            }

            @Override
            public void detach() {
                told.add("detached");
            }

            @Override
            public void closed(Throwable cause) {}
        });
        assertThat(feed(TWO)).isFalse();
        packetizer.detach();
        assertThat(told).containsExactly("detached");
    }

    @Test
    void a_packet_may_be_cut_at_any_two_bytes() {
        for (int first = 0; first <= TWO.length(); first += 2) {
            for (int second = first; second <= TWO.length(); second += 2) {
                packets.clear();
                feed(TWO.substring(0, first));
                feed(TWO.substring(first, second));
                feed(TWO.substring(second));
                assertThat(packets)
                        .as("cut at %d and %d", first / 2, second / 2)
                        .containsExactly("aabb", "cc");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "deadbeee00000001aa, deadbeef",
        "474554202f204854, is the peer an Etch program?",
        "deadbeefffffffff, negative length -1",
        "deadbeef80000000, negative length",
        "deadbeef7fffffff, 2147483647 bytes",
        "deadbeef0000000b, 11 bytes where 10 are allowed"
    })
    void a_wrong_header_closes_the_link_in_words(String hex, String words) {
        assertThat(feed(hex + "deadbeef00000001aa")).isTrue();
        assertThat(packets).isEmpty();
        assertThat(link.closed).hasMessageContaining(words.replace(" where", ", where"));
    }

    @Test
    void a_wrong_header_that_comes_byte_by_byte_closes_the_link_too() {
        for (String octet : "deadbeef0000000b00".split("(?<=\\G..)", -1)) {
            if (!octet.isEmpty()) {
                feed(octet);
            }
        }
        assertThat(link.closed).hasMessageContaining("11 bytes");
        assertThat(packets).isEmpty();
    }

    @Test
    void packets_up_to_the_limit_are_taken() {
        feed("deadbeef00000009" + "01".repeat(9) + "deadbeef0000000a" + "02".repeat(10));
        assertThat(packets).containsExactly("01".repeat(9), "02".repeat(10));
    }

    @Test
    void a_packet_is_sent_with_its_header_in_front() {
        byte[] buffer = HexFormat.of().parseHex("0000000000000000aabbcc");
        packetizer.packet(buffer, 8, 3, Flush.NOW);
        assertThat(link.written).containsExactly("deadbeef00000003aabbcc");
    }

    @Test
    void a_packet_with_an_insert_is_sent_as_if_it_stood_in_one_array() {
        byte[] buffer = HexFormat.of().parseHex("0000000000000000aabbcc");
        Insert insert = new Insert(9, new LargeBytes(new byte[] {1, 2, 3, 4}));
        packetizer.packet(buffer, 8, 3, insert, Flush.NOW);
        byte[] withRoom = HexFormat.of().parseHex("0000000000000000aa00000000bbcc");
        packetizer.packet(withRoom, 8, 7, new Insert(9, 13, insert.value()), Flush.NOW);
        assertThat(packetizer.takesInserts()).isTrue();
        assertThat(link.written).containsExactly("deadbeef00000007aa01020304bbcc", "deadbeef00000007aa01020304bbcc");
    }

    /** Reads to the target if there is one, a piece at a time; less than four times what has arrived may be offered. */
    private void feedByTarget(byte[] stream, int piece) {
        int at = 0;
        while (at < stream.length) {
            ByteBuffer target = packetizer.target();
            int count = Math.min(piece, stream.length - at);
            if (target == null) {
                packetizer.data(stream, at, count);
            } else {
                if (packets.isEmpty()) {
                    assertThat(target.capacity()).isLessThanOrEqualTo(Math.max(16 * 1024, 4 * at));
                }
                count = Math.min(count, target.remaining());
                int to = target.position();
                target.put(stream, at, count);
                packetizer.data(target.array(), to, count);
                targets++;
            }
            at += count;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10_000, 65_536})
    void a_large_packet_is_read_to_where_it_belongs_and_takes_at_most_four_times_what_has_arrived(int piece) {
        packetizer.setMaxPacketSize(0);
        byte[] first = new byte[300_000];
        byte[] second = new byte[250_000];
        new Random(1).nextBytes(first);
        new Random(2).nextBytes(second);
        ByteBuffer stream = ByteBuffer.allocate(8 + first.length + 8 + second.length + 9);
        stream.putInt(0xdeadbeef).putInt(first.length).put(first);
        stream.putInt(0xdeadbeef).putInt(second.length).put(second);
        stream.putInt(0xdeadbeef).putInt(1).put((byte) 7);
        feedByTarget(stream.array(), piece);
        assertThat(packets)
                .containsExactly(HexFormat.of().formatHex(first), HexFormat.of().formatHex(second), "07");
        assertThat(targets).isPositive();
    }

    @Test
    void a_claim_of_much_takes_little_room() {
        packetizer.setMaxPacketSize(0);
        feed("deadbeef7fffff00" + "00");
        assertThat(packetizer.target().capacity()).isEqualTo(16 * 1024);
    }

    @Test
    void another_thread_goes_on_where_one_has_lost_the_reading_role() {
        keepsReading = false;
        byte[] data = HexFormat.of().parseHex(TWO);
        assertThat(packetizer.data(data, 0, data.length)).isFalse();
        packetizer.detach();
        Arrays.fill(data, (byte) 0); // the buffer is used for another link
        keepsReading = true;
        assertThat(packetizer.resume()).isTrue();
        assertThat(packets).containsExactly("aabb", "cc");
    }

    @Test
    void another_thread_goes_on_where_one_has_lost_the_reading_role_in_a_packet_that_was_read_to_the_target() {
        packetizer.setMaxPacketSize(0);
        byte[] start = Arrays.copyOf(HexFormat.of().parseHex("deadbeef00010000"), 8 + 0x8000);
        packetizer.data(start, 0, start.length);
        keepsReading = false;
        while (packets.isEmpty()) {
            ByteBuffer target = packetizer.target();
            if (target == null) {
                packetizer.data(new byte[100], 0, 100);
            } else {
                packetizer.data(target.array(), target.position(), target.remaining());
            }
        }
        packetizer.detach();
        keepsReading = true;
        assertThat(packetizer.resume()).isTrue();
        feed("deadbeef00000001cc");
        assertThat(packets).hasSize(2).endsWith("cc");
    }
}
