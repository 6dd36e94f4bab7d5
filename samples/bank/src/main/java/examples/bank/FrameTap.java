package examples.bank;

import java.nio.ByteBuffer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Looks at what passes over one link, and counts what sessions do so that nothing is lost or done twice. A packet is the magic
 * number of Etch, a length and a frame; docs/sessions.md says what stands in it. One thread for each direction.
 */
final class FrameTap {
    /** What was seen, on all links together. Thread-safe. */
    static final class Counts {
        final AtomicLong frames = new AtomicLong();
        final AtomicLong opened = new AtomicLong();
        final AtomicLong resumed = new AtomicLong();
        final AtomicLong sentAgain = new AtomicLong();
        final AtomicLong fromRecord = new AtomicLong();
    }

    private static final int HEADER = 8; // of a packet
    private static final int TYPE_AT = HEADER + 2;
    private static final int FLAGS_AT = HEADER + 3;
    private static final int OPERATION_AT = HEADER + 4;
    private static final int LOOKED_AT = OPERATION_AT + 8; // so many bytes tell all that is counted
    private static final int OPEN_OK = 0x02;
    private static final int RESUME_OK = 0x04;
    private static final int REQ = 0x10;
    private static final int RES = 0x11;
    private static final int RESEND = 0x08;

    private final Counts counts;
    private final Set<Long> asked = ConcurrentHashMap.newKeySet(); // the calls that came over this link

    FrameTap(Counts counts) {
        this.counts = counts;
    }

    /** What is sent in one direction. For one thread. */
    final class Direction {
        private final boolean isUp;
        private final ByteBuffer head = ByteBuffer.allocate(LOOKED_AT);
        private int left = HEADER; // bytes of this packet that are still to come

        /** From the clients to the server, or the other way. */
        Direction(boolean isUp) {
            this.isUp = isUp;
        }

        void see(byte[] bytes, int count) {
            int at = 0;
            while (at < count) {
                int isHeader = head.position() < HEADER ? HEADER - head.position() : left;
                int taken = Math.min(isHeader, count - at);
                head.put(bytes, at, Math.min(taken, head.remaining()));
                at += taken;
                left -= taken;
                if (left == 0 && head.position() == HEADER) {
                    left = head.getInt(4);
                } else if (left == 0) {
                    frame();
                    head.clear();
                    left = HEADER;
                }
            }
        }

        private void frame() {
            counts.frames.incrementAndGet();
            int type = head.get(TYPE_AT);
            if (isUp && type == REQ) {
                asked.add(head.getLong(OPERATION_AT));
                if ((head.get(FLAGS_AT) & RESEND) != 0) {
                    counts.sentAgain.incrementAndGet();
                }
            } else if (!isUp && type == RES && !asked.remove(head.getLong(OPERATION_AT))) {
                counts.fromRecord.incrementAndGet();
            } else if (!isUp && type == OPEN_OK) {
                counts.opened.incrementAndGet();
            } else if (!isUp && type == RESUME_OK) {
                counts.resumed.incrementAndGet();
            }
        }
    }
}
