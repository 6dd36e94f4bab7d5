package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.net.SilentLink;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LargeBytes;
import dev.burin.runtime.transport.PacketLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A frame with room for a value that stands elsewhere leaves with that value, whatever the link can do. */
class FramedLinkTest {
    private static final int HEADER = 8; // of a packet
    private static final Insert VALUE =
            new Insert(Frames.ROOM + 1, Frames.ROOM + 4, new LargeBytes(new byte[] {2, 3, 4}));

    private final LockedPeer session = new LockedPeer(8);
    private final byte[] frame = new byte[Frames.ROOM + 5];

    FramedLinkTest() {
        frame[Frames.ROOM] = 1;
        frame[Frames.ROOM + 4] = 5;
    }

    /** A link that notes what is written. */
    private static final class Link extends SilentLink {
        private final boolean takesInserts;
        private final List<byte[]> written = new ArrayList<>();
        private final List<Insert> inserts = new ArrayList<>();

        Link(boolean takesInserts) {
            this.takesInserts = takesInserts;
        }

        @Override
        public boolean takesInserts() {
            return takesInserts;
        }

        @Override
        public void write(byte[] data, int offset, int length, Flush flush) {
            written.add(Arrays.copyOfRange(data, offset + HEADER, offset + length));
        }

        @Override
        public void write(byte[] data, int offset, int length, Insert insert, Flush flush) {
            inserts.add(insert);
            written.add(insert.join(data, offset + HEADER, length - HEADER));
        }
    }

    private Link send(boolean takesInserts, UnfilledFrame unfilled) {
        Link link = new Link(takesInserts);
        FramedLink framed = new FramedLink(PacketLayer.over(link, SessionOptions.of("tcp://localhost:1")));
        framed.bind(session);
        session.lock.lock();
        try {
            session.leaving.fillLater(unfilled);
            framed.send(frame, Frames.ROOM, 5, true);
        } finally {
            assertThat(session.leaving.take()).isNull();
            session.lock.unlock();
        }
        return link;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_value_leaves_in_its_room_and_is_there_afterwards(boolean takesInserts) {
        Link link = send(takesInserts, new UnfilledFrame(frame, VALUE));
        assertThat(link.inserts).hasSize(takesInserts ? 1 : 0);
        assertThat(link.written).containsExactly(new byte[] {1, 2, 3, 4, 5});
        assertThat(frame).endsWith(1, 2, 3, 4, 5);
    }

    @Test
    void another_frame_leaves_as_it_stands() {
        byte[] other = frame.clone();
        Link link = send(true, new UnfilledFrame(other, VALUE));
        assertThat(link.inserts).isEmpty();
        assertThat(link.written).containsExactly(new byte[] {1, 0, 0, 0, 5});
        assertThat(other).endsWith(1, 2, 3, 4, 5);
    }
}
