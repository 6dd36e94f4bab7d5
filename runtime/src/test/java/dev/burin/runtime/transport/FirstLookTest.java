package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FirstLookTest {
    private static final int USUAL = 5; // microseconds of a write that leaves the core to its thread

    private long now;
    private final FirstLook look = new FirstLook(() -> now);

    private boolean isDueAfter(int micros) throws IOException {
        return isDueAfter(micros, 1);
    }

    /** Writes so many bytes in so many microseconds; whether a look is due before the wait. */
    private boolean isDueAfter(int micros, int bytes) throws IOException {
        OutQueue out = new OutQueue();
        out.append(new byte[bytes], 0, bytes);
        assertThat(out.next()).isTrue();
        boolean all = look.write(out, new SlowChannel(offered -> {
            now += 1000L * micros;
            return offered;
        }));
        assertThat(all).isTrue();
        return look.isDue();
    }

    @Test
    void who_has_written_nothing_does_not_look() {
        assertThat(look.isDue()).isFalse();
    }

    @Test
    void a_write_that_took_more_than_twice_as_long_as_others_gave_the_core_away() throws IOException {
        assertThat(isDueAfter(USUAL)).as("there is none to compare it with").isFalse();
        assertThat(isDueAfter(2 * USUAL)).isFalse();
        assertThat(isDueAfter(2 * USUAL + 1)).isTrue();
        assertThat(isDueAfter(100 * USUAL)).isTrue();
        assertThat(isDueAfter(USUAL)).isFalse();
    }

    @Test
    void one_look_is_due_for_each_write() throws IOException {
        isDueAfter(USUAL);
        assertThat(isDueAfter(4 * USUAL)).isTrue();
        assertThat(look.isDue()).as("it waits for more").isFalse();
    }

    @Test
    void what_a_look_in_vain_has_shown_is_kept_until_a_write_is_quicker() throws IOException {
        isDueAfter(USUAL);
        assertThat(isDueAfter(4 * USUAL)).isTrue();
        look.wasVain();
        assertThat(isDueAfter(4 * USUAL)).isFalse();
        assertThat(isDueAfter(4 * USUAL + 1)).isTrue();
        isDueAfter(USUAL);
        assertThat(isDueAfter(4 * USUAL)).isTrue();
    }

    @Test
    void a_write_of_much_says_nothing_by_its_time() throws IOException {
        assertThat(isDueAfter(1, 1025)).isFalse();
        assertThat(isDueAfter(USUAL, 1024)).isFalse();
        assertThat(isDueAfter(100 * USUAL, 1025)).isFalse();
        assertThat(isDueAfter(2 * USUAL + 1, 1024)).isTrue();
    }
}
