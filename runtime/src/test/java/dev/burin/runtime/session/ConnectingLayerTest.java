package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.net.SilentLink;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.transport.PacketLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Links of a session that come and go faster than the threads that bring them. */
class ConnectingLayerTest {
    private static final SessionOptions OPTIONS = SessionOptions.of("tcp://localhost:1");

    private final ConnectingLayer layer =
            new ConnectingLayer(OPTIONS, "", Runnable::run, new LockedPeer.NoEvents(), millis -> {});

    ConnectingLayerTest() {
        layer.setAbove(new NothingAbove());
    }

    /** A link that notes what is written. */
    private final class Link extends SilentLink {
        final List<String> sent = new ArrayList<>();
        final PacketLayer packets = PacketLayer.over(this, OPTIONS);

        Link() {
            layer.use(packets);
        }

        @Override
        public void write(byte[] data, int offset, int length, Flush flush) {
            int header = 8;
            sent.add(SimFrames.name(Arrays.copyOfRange(data, offset + header, offset + length)));
        }

        @Override
        public void close(@Nullable Throwable cause) {
            packets.closed(cause);
        }
    }

    @Test
    void a_link_is_asked_once_to_carry_the_session() {
        Link lost = new Link();
        lost.close(null);
        Link next = new Link();
        layer.handshake(); // by who brought the first one, and is late
        layer.handshake(); // by who brought the second one
        assertThat(lost.sent).isEmpty();
        assertThat(next.sent).containsExactly("OPEN");
    }

    @Test
    void a_link_that_is_lost_before_it_is_asked_is_not_asked() {
        Link lost = new Link();
        lost.close(null);
        layer.handshake();
        assertThat(lost.sent).isEmpty();
    }
}
