package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Which thread is trusted to wait soon for the calls that it has begun. */
class BurstsTest {
    private static final long LONG = 250_000; // nanoseconds

    private long now;
    private long sent;
    private final Bursts bursts = Bursts.ofMessages(() -> now);

    private boolean isTrusted() {
        return bursts.begin(sent);
    }

    private void burst(long nanos) {
        boolean ignored = bursts.begin(sent);
        now += nanos;
        bursts.end(sent);
        now += LONG; // waits for the answers
        assertThat(ignored).isIn(true, false);
    }

    private void shortBursts(int times) {
        for (int i = 0; i < times; i++) {
            burst(1000);
        }
    }

    /** How many short bursts it takes until the thread is trusted. */
    private int untilTrusted() {
        int times = 0;
        while (!isTrusted()) {
            burst(1000);
            times++;
        }
        return times;
    }

    @Test
    void who_has_waited_soon_16_times_is_trusted() {
        shortBursts(15);
        assertThat(isTrusted()).isFalse();
        bursts.end(sent);
        assertThat(isTrusted()).isTrue();
    }

    @Test
    void who_takes_long_before_it_waits_is_not() {
        for (int i = 0; i < 100; i++) {
            burst(LONG);
        }
        assertThat(isTrusted()).isFalse();
    }

    /** Whether a thread is that sends so much in each burst. */
    private boolean isTrusted(int bytes, long nanos) {
        for (int i = 0; i < 16; i++) {
            assertThat(isTrusted()).isFalse();
            sent += bytes;
            now += nanos;
            bursts.end(sent);
        }
        return isTrusted();
    }

    @Test
    void who_sends_many_messages_has_more_time() {
        int bytes = 64 * 78;
        assertThat(isTrusted(bytes, 200_000 + bytes * 100)).isTrue();
    }

    @Test
    void but_not_more_than_that() {
        int bytes = 64 * 78;
        assertThat(isTrusted(bytes, 200_000 + bytes * 100 + 1)).isFalse();
    }

    @Test
    void who_sends_large_ones_has_what_it_takes_to_write_them() {
        int bytes = 1 << 20;
        assertThat(isTrusted(bytes, 200_000 + bytes * 10 + 8192 * 90)).isTrue();
    }

    @Test
    void and_not_more_than_that() {
        int bytes = 1 << 20;
        assertThat(isTrusted(bytes, 200_000 + bytes * 10 + 8192 * 90 + 1)).isFalse();
    }

    @Test
    void one_that_takes_long_costs_some_of_the_trust_and_none_makes_up_for_others_in_advance() {
        shortBursts(100);
        burst(LONG);
        assertThat(untilTrusted()).isEqualTo(8);
    }

    @Test
    void what_was_begun_long_ago_without_waiting_counts_from_the_next_call_on() {
        shortBursts(15);
        assertThat(isTrusted()).isFalse();
        now += 10 * LONG;
        burst(1000);
        assertThat(isTrusted()).isTrue();
    }

    @Test
    void to_wait_without_having_begun_anything_is_no_reason_to_trust() {
        for (int i = 0; i < 100; i++) {
            bursts.end(sent);
        }
        assertThat(isTrusted()).isFalse();
    }

    @Test
    void another_thread_is_not_trusted_and_takes_the_trust_away() throws InterruptedException {
        shortBursts(16);
        AtomicBoolean other = new AtomicBoolean(true);
        Thread thread = new Thread(() -> other.set(isTrusted()));
        thread.start();
        thread.join();
        assertThat(other).isFalse();
        assertThat(isTrusted()).isFalse();
    }

    @Test
    void who_disappoints_has_to_do_twice_as_much_each_time_up_to_a_thousand_bursts() {
        shortBursts(16);
        int expected = 16;
        for (int times = 0; times < 10; times++) {
            bursts.disappoint();
            assertThat(untilTrusted()).isEqualTo(expected);
            expected = Math.min(1024, 2 * expected);
        }
    }

    @Test
    void doubts_pass() {
        shortBursts(16);
        bursts.disappoint();
        bursts.disappoint();
        bursts.disappoint();
        assertThat(untilTrusted()).isEqualTo(64);
        shortBursts(240 + 128);
        bursts.disappoint();
        assertThat(untilTrusted()).isEqualTo(32);
    }
}
