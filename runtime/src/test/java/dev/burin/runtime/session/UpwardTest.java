package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LargeBytes;
import dev.burin.runtime.stack.ReceivedOperation;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class UpwardTest {
    private final byte[] buffer = {9, 1, 2, 6, 9};
    private final Insert insert = new Insert(3, new LargeBytes(new byte[] {3, 4, 5}));
    private final Upward.Packet packet = new Upward.Packet(null, buffer, 1, 3, insert);

    @Test
    void a_packet_comes_with_what_belongs_into_it() {
        Taken above = new Taken();
        assertThat(packet.deliver(above)).isTrue();
        assertThat(above.insert).isSameAs(insert);
        assertThat(above.bytes).containsExactly(1, 2, 6);
    }

    @Test
    void one_that_is_handed_up_later_has_all_its_bytes() {
        packet.own();
        packet.own();
        Arrays.fill(buffer, (byte) 0);
        Taken above = new Taken();
        assertThat(packet.deliver(above)).isTrue();
        assertThat(above.insert).isNull();
        assertThat(above.bytes).containsExactly(1, 2, 3, 4, 5, 6);
    }

    private static final class Taken extends NothingAbove {
        private byte[] bytes;
        private Insert insert;

        @Override
        public boolean packet(byte[] data, int offset, int length) {
            bytes = Arrays.copyOfRange(data, offset, offset + length);
            return true;
        }

        @Override
        public boolean packet(byte[] data, int offset, int length, Insert apart) {
            insert = apart;
            return packet(data, offset, length);
        }

        @Override
        public boolean request(byte[] data, int offset, int length, ReceivedOperation operation) {
            throw new AssertionError();
        }
    }
}
