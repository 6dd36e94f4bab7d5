package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.stack.Changed;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LargeBytes;
import dev.burin.runtime.stack.LargeValue;
import dev.burin.runtime.stack.Triples;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LargePacketTest {
    private static final int OFFSET = 8;
    private static final int[] SIZES = {0, 1, 100, 40_000, OutQueue.MAX_WRITE, OutQueue.MAX_WRITE + 1, 300_000};

    private final Random random = new Random(1);

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] rest(LargePacket packet) throws IOException {
        ByteBuffer rest = packet.rest();
        byte[] bytes = new byte[rest.remaining()];
        rest.get(bytes);
        return bytes;
    }

    private static byte[] concatenated(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A channel that sometimes takes all, sometimes nothing, and sometimes a part. */
    private static SlowChannel moody(Random random) {
        return new SlowChannel(offered -> switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(offered + 1);
            default -> offered;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_was_written_and_the_rest_are_the_packet(long seed) throws IOException {
        Random moods = new Random(seed);
        for (int i = 0; i < 300; i++) {
            byte[] buffer = bytes(OFFSET + SIZES[moods.nextInt(SIZES.length)] + 3);
            int size = buffer.length - OFFSET - 3;
            Insert insert = moods.nextInt(3) == 0 ? null : insertIn(size, moods);
            byte[] whole = insert == null
                    ? Arrays.copyOfRange(buffer, OFFSET, OFFSET + size)
                    : insert.join(buffer, OFFSET, size);
            LargePacket packet = new LargePacket(buffer, OFFSET, size, insert);
            SlowChannel channel = moody(moods);
            boolean all = moods.nextInt(10) > 0 && packet.write(channel);
            assertThat(all || whole.length == 0).isEqualTo(channel.written().length == whole.length);
            assertThat(concatenated(channel.written(), rest(packet))).isEqualTo(whole);
            assertThat(channel.largest()).isLessThanOrEqualTo(OutQueue.MAX_WRITE);
        }
    }

    /** An insert anywhere in a packet, with room in the buffer or without. */
    private Insert insertIn(int size, Random moods) {
        int at = OFFSET + moods.nextInt(size + 1);
        byte[] bytes = bytes(SIZES[moods.nextInt(SIZES.length)]);
        LargeValue value = moods.nextBoolean() ? new LargeBytes(bytes) : new Triples(bytes);
        boolean hasRoom = moods.nextBoolean() && at + value.size() <= OFFSET + size;
        return hasRoom ? new Insert(at, at + value.size(), value) : new Insert(at, value);
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "4999", "5000", "5001", "104999", "105000", "105001", "110000"})
    void a_packet_that_was_cut_anywhere_goes_on_there(int cut) throws IOException {
        byte[] buffer = bytes(10_000);
        Insert insert = new Insert(5_000, new LargeBytes(bytes(100_000)));
        LargePacket packet = new LargePacket(buffer, 0, buffer.length, insert);
        SlowChannel first = new SlowChannel(offered -> Math.min(offered, cut));
        assertThat(packet.write(first)).isEqualTo(cut == 110_000);
        byte[] whole = insert.join(buffer, 0, buffer.length);
        assertThat(concatenated(first.written(), rest(packet))).isEqualTo(whole);
    }

    @Test
    void pieces_are_as_large_as_they_may_be_whatever_the_parts_are() throws IOException {
        List<Integer> offers = new ArrayList<>();
        SlowChannel channel = new SlowChannel(offered -> {
            offers.add(offered);
            return offered;
        });
        Insert insert = new Insert(50, new LargeBytes(bytes(2 * OutQueue.MAX_WRITE)));
        assertThat(new LargePacket(bytes(100), 0, 100, insert).write(channel)).isTrue();
        assertThat(offers).containsExactly(OutQueue.MAX_WRITE, OutQueue.MAX_WRITE, 100);
    }

    @Test
    void what_a_rest_was_made_of_may_be_overwritten() throws IOException {
        byte[] buffer = {1, 2, 3};
        byte[] value = {7, 8};
        ByteBuffer rest = new LargePacket(buffer, 0, 3, new Insert(1, new LargeBytes(value))).rest();
        Arrays.fill(buffer, (byte) 0);
        Arrays.fill(value, (byte) 0);
        assertThat(rest).isEqualTo(ByteBuffer.wrap(new byte[] {1, 7, 8, 2, 3}));
    }

    @Test
    void neither_the_packet_nor_the_value_is_written_to() throws IOException {
        byte[] buffer = bytes(1_000);
        byte[] value = bytes(200_000);
        byte[] bufferBefore = buffer.clone();
        byte[] valueBefore = value.clone();
        LargePacket packet = new LargePacket(buffer, 0, buffer.length, new Insert(10, new LargeBytes(value)));
        packet.write(moody(random));
        packet.rest();
        assertThat(buffer).isEqualTo(bufferBefore);
        assertThat(value).isEqualTo(valueBefore);
    }

    @Test
    void what_is_behind_a_value_does_not_fill_the_piece_that_has_no_room_for_its_last_element() throws IOException {
        int count = OutQueue.MAX_WRITE / 3 + 1;
        for (int head = 0; head < 3; head++) { // in two cases of these there is some room, but not enough
            Insert insert = new Insert(head, new Triples(bytes(3 * count)));
            byte[] buffer = bytes(head + 10);
            SlowChannel channel = new SlowChannel(IntUnaryOperator.identity());
            assertThat(new LargePacket(buffer, 0, buffer.length, insert).write(channel))
                    .isTrue();
            assertThat(channel.written()).isEqualTo(insert.join(buffer, 0, buffer.length));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 299_999, 300_001, 600_000})
    void a_value_of_another_size_than_it_was_is_a_failure(int size) {
        Insert insert = new Insert(10, new Changed(size, bytes(300_000)));
        SlowChannel channel = new SlowChannel(IntUnaryOperator.identity());
        LargePacket packet = new LargePacket(bytes(20), 0, 20, insert);
        assertThatThrownBy(() -> packet.write(channel))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("changed");
    }

    @Test
    void after_a_failure_of_one_channel_another_one_gets_all_it_should() throws IOException {
        LargePacket broken = new LargePacket(bytes(1_000), 0, 1_000, null);
        assertThatThrownBy(() -> broken.write(new SlowChannel(offered -> {
                    throw new UncheckedIOException(new IOException("broken"));
                })))
                .hasMessageContaining("broken");
        byte[] buffer = bytes(300_000);
        SlowChannel channel = new SlowChannel(IntUnaryOperator.identity());
        assertThat(new LargePacket(buffer, 0, buffer.length, null).write(channel))
                .isTrue();
        assertThat(channel.written()).isEqualTo(buffer);
    }
}
