package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FrameBuffersTest {
    private static final int LARGE = 60_000;

    @Test
    void a_much_smaller_frame_gets_an_array_of_its_size() {
        FrameBuffers.giveBack(new byte[LARGE]);
        assertThat(FrameBuffers.take(100)).hasSize(100);
        FrameBuffers.giveBack(new byte[3 * LARGE]);
        assertThat(FrameBuffers.take(LARGE).length)
                .as("two thirds of it would be wasted")
                .isBetween(LARGE, 2 * LARGE);
    }

    @Test
    void an_array_is_never_too_short() {
        FrameBuffers.giveBack(new byte[LARGE]);
        assertThat(FrameBuffers.take(LARGE + 1)).hasSizeGreaterThan(LARGE);
    }

    @Test
    void a_large_array_is_kept_as_it_is_if_most_of_it_is_the_packet() {
        byte[] array = new byte[LARGE];
        assertThat(FrameBuffers.holding(array, Frames.PACKET_AT, LARGE - Frames.PACKET_AT))
                .isSameAs(array);
        assertThat(FrameBuffers.holding(array, Frames.PACKET_AT, LARGE / 3)).isNotSameAs(array);
        assertThat(FrameBuffers.holding(array, 0, LARGE)).isNotSameAs(array);
        byte[] small = new byte[1000];
        assertThat(FrameBuffers.holding(small, Frames.PACKET_AT, 900)).isNotSameAs(small);
    }

    @Test
    void a_copy_holds_the_packet_where_frames_have_it() {
        byte[] array = new byte[LARGE];
        Arrays.fill(array, (byte) 9);
        byte[] copy = FrameBuffers.holding(array, 10, 20);
        assertThat(Arrays.copyOfRange(copy, Frames.PACKET_AT, copy.length))
                .hasSize(20)
                .containsOnly(9);
    }

    /** The second one goes where the first one stood, and is shorter. */
    @Test
    void requests_and_answers_have_their_own_length_in_an_array_that_is_used_again() {
        TestPeer peer = TestPeer.ready();
        byte[] packet = new byte[LARGE];
        Arrays.fill(packet, (byte) 9);
        for (int number = 1; number <= 3; number++) {
            int length = LARGE - 100 * number;
            peer.request(number, 0, number);
            IncomingOperation operation = peer.run.get(number - 1);
            peer.core.begin(operation, 3);
            peer.core.complete(operation, Status.OK, packet, 0, length, 3);
            assertThat(peer.link.last())
                    .hasSize(Frames.RESPONSE_HEADER + length)
                    .endsWith(9, 9);
            byte[] header = Arrays.copyOf(peer.link.last(), Frames.RESPONSE_HEADER);
            assertThat(Arrays.copyOfRange(header, Frames.STATUS_AT, Frames.RESPONSE_HEADER))
                    .containsOnly(0);
        }
    }
}
