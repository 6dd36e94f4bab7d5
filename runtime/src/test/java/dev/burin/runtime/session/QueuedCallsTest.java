package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.net.SilentLink;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.transport.PacketLayer;
import org.junit.jupiter.api.Test;

/** Calls that wait for room in the window, while the thread that sends them may have been left to read. */
class QueuedCallsTest {
    private static final int WINDOW = 64;
    private static final int AT_ONCE = WINDOW - WINDOW / 4; // the rest is for calls of handlers
    private static final int A_LOOK_EACH = WINDOW / 16;

    private final Reading reading = new Reading();
    private final LockedPeer layer = new LockedPeer(WINDOW);

    QueuedCallsTest() {
        layer.use(new FramedLink(PacketLayer.over(reading, SessionOptions.of("tcp://localhost:1"))));
    }

    /** Counts how often the loop is to have the reading back, and how often the thread is to read itself. */
    private static final class Reading extends SilentLink {
        private boolean isLeft;
        private int looks;
        private int soon;
        private int atOnce;

        @Override
        public boolean readIfLeft() {
            looks++;
            return isLeft;
        }

        @Override
        public void stopReadingSoon() {
            soon++;
        }

        @Override
        public void stopReading() {
            atOnce++;
        }
    }

    private void send(int count) {
        for (int i = 0; i < count; i++) {
            layer.send(1, Flush.WHEN_WAITING);
        }
    }

    @Test
    void those_that_are_sent_leave_the_reading_as_it_is() {
        send(AT_ONCE);
        assertThat(layer.requests()).hasSize(AT_ONCE);
        assertThat(reading.soon + reading.atOnce + reading.looks).isZero();
    }

    @Test
    void a_few_that_wait_have_the_loop_read_unless_the_thread_is_known_to_do_so() {
        send(AT_ONCE + A_LOOK_EACH - 1);
        assertThat(layer.requests()).hasSize(AT_ONCE);
        assertThat(reading.soon).isEqualTo(A_LOOK_EACH - 1);
        assertThat(reading.atOnce + reading.looks).isZero();
    }

    @Test
    void many_that_wait_have_it_read_at_once() {
        send(AT_ONCE + A_LOOK_EACH);
        assertThat(reading.atOnce).isEqualTo(1);
    }

    @Test
    void the_thread_that_is_left_to_read_looks_now_and_then_whether_there_is_room() {
        reading.isLeft = true;
        send(AT_ONCE + 2 * A_LOOK_EACH + 1);
        assertThat(reading.looks).isEqualTo(2);
        assertThat(reading.atOnce).isZero();
    }

    @Test
    void what_others_wait_for_already_has_nobody_read_between() {
        for (int i = 0; i < AT_ONCE + A_LOOK_EACH; i++) {
            layer.send(1, Flush.SOON);
        }
        assertThat(reading.looks).isZero();
    }
}
