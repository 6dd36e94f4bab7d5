package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.net.SilentLink;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.PacketRun;
import dev.burin.runtime.transport.PacketLayer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An ACK that the peer may be waiting for does not wait until what has come is run. */
class AwaitedAckTest {
    private static final int WINDOW = 8;

    private final List<Flush> flushes = new ArrayList<>();
    private final LockedPeer layer = new LockedPeer(WINDOW);
    private final FramedLink link = new FramedLink(PacketLayer.over(
            new SilentLink() {
                @Override
                public void flush(Flush when) {
                    flushes.add(when);
                }
            },
            SessionOptions.of("tcp://localhost:1")));

    AwaitedAckTest() {
        layer.use(link);
    }

    @Test
    void an_ack_of_much_leaves_at_once() {
        layer.input(link, new Oneways(WINDOW / 4));
        assertThat(flushes).containsExactly(Flush.NOW);
        assertThat(layer.peer.link.names()).containsExactly("ACK");
    }

    @Test
    void for_less_there_is_none() {
        layer.input(link, new Oneways(WINDOW / 4 - 1));
        assertThat(flushes).isEmpty();
        assertThat(layer.peer.link.names()).isEmpty();
    }

    /** So many one-way messages that have come together. */
    private static final class Oneways implements PacketRun {
        private final int count;
        private int number;

        Oneways(int count) {
            this.count = count;
        }

        @Override
        public boolean next() {
            return number++ < count;
        }

        @Override
        public byte[] data() {
            return new FrameWriter(Frames.REQ, Frames.FLAG_ONEWAY)
                    .u64(number)
                    .u64(1)
                    .u64(1)
                    .u32(0)
                    .u64(0)
                    .u8(7)
                    .frame();
        }

        @Override
        public int offset() {
            return 0;
        }

        @Override
        public int length() {
            return data().length;
        }
    }
}
