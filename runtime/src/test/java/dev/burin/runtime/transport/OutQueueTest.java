package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is gathered before it is written: the test is who sends meanwhile. */
class OutQueueTest {
    private static final long LONG = Long.MAX_VALUE / 2; // nanoseconds

    private final OutQueue out = new OutQueue();
    private final AtomicInteger ways = new AtomicInteger(); // how often the writer gave way

    private void send(int bytes) {
        out.append(new byte[bytes], 0, bytes);
    }

    @Test
    void a_writer_for_whom_nothing_waits_gives_no_way() {
        out.gather(ways::incrementAndGet, LONG);
        assertThat(ways).hasValue(0);
    }

    @Test
    void a_writer_gives_way_as_long_as_more_comes() {
        send(1);
        out.gather(
                () -> {
                    if (ways.incrementAndGet() < 3) {
                        send(1);
                    }
                },
                LONG);
        assertThat(ways).hasValue(3);
        assertThat(out.size()).isEqualTo(3);
    }

    @Test
    void what_is_enough_for_one_write_is_written() {
        send(1);
        out.gather(
                () -> {
                    ways.incrementAndGet();
                    send(32 * 1024);
                },
                LONG);
        assertThat(ways).hasValue(2);
    }

    @Test
    void what_does_not_come_to_an_end_is_written_after_a_while() {
        send(1);
        out.gather(() -> send(1), OutQueue.GATHERING_NANOS);
        assertThat(out.size()).isLessThan(64 * 1024);
    }

    @Test
    void who_waits_is_not_kept_waiting_by_those_who_go_on_sending() {
        send(1);
        out.hurry();
        out.gather(() -> send(1), LONG);
        assertThat(out.size()).isEqualTo(1);
        assertThat(out.next()).isTrue();
        send(1);
        out.gather(
                () -> {
                    ways.incrementAndGet();
                    send(1);
                    out.hurry();
                },
                LONG);
        assertThat(ways).as("it is hurried for what waited then").hasValue(1);
    }
}
