package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NumberRingTest {
    private static final long FIRST = Integer.MAX_VALUE - 5L;

    private final NumberRing<String> ring = new NumberRing<>();

    @Test
    void it_grows_with_what_lies_between_the_first_and_the_last() {
        for (long number = FIRST; number < FIRST + 1000; number++) {
            ring.put(number, "thing " + number, FIRST);
        }
        for (long number = FIRST; number < FIRST + 1000; number++) {
            assertThat(ring.get(number)).isEqualTo("thing " + number);
        }
    }

    @Test
    void a_number_far_beyond_the_first_makes_room_for_all_between() {
        ring.put(1, "one", 1);
        ring.put(100, "hundred", 1);
        for (long number = 2; number < 100; number++) {
            assertThat(ring.get(number)).isNull();
        }
        assertThat(ring.known(1)).isEqualTo("one");
        assertThat(ring.known(100)).isEqualTo("hundred");
    }

    @Test
    void what_was_removed_is_not_there_when_the_window_has_moved_on() {
        for (long number = 1; number < 5000; number++) {
            ring.put(number, "thing " + number, number);
            assertThat(ring.known(number)).isEqualTo("thing " + number);
            ring.remove(number);
            assertThat(ring.get(number)).isNull();
        }
        assertThatThrownBy(() -> ring.known(4999)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void it_grows_again_after_it_has_shrunk() {
        for (long number = 1; number < 100; number++) {
            ring.put(number, "thing " + number, 1);
        }
        for (long number = 1; number < 100; number++) {
            ring.remove(number);
        }
        ring.shrink();
        ring.put(100, "hundred", 100);
        ring.put(105, "hundred and five", 100);
        assertThat(ring.known(100)).isEqualTo("hundred");
        assertThat(ring.known(105)).isEqualTo("hundred and five");
        assertThat(ring.get(101)).isNull();
    }

    @Test
    void those_that_have_shrunk_keep_nothing_of_each_other() {
        NumberRing<String> other = new NumberRing<>();
        ring.put(1, "one", 1);
        ring.remove(1);
        ring.shrink();
        other.shrink();
        ring.put(2, "two", 2);
        assertThat(ring.known(2)).isEqualTo("two");
        assertThat(other.get(2)).isNull();
        assertThat(new NumberRing<String>().get(2)).isNull();
    }

    @Test
    void what_is_kept_stays_when_the_array_is_renewed() {
        int window = 100;
        for (long number = 1; number < 1000; number++) {
            long first = Math.max(1, number - window + 1);
            ring.put(number, "thing " + number, first);
            if (first > 1) {
                ring.remove(first - 1);
            }
            for (long kept = first; kept <= number; kept++) {
                assertThat(ring.known(kept)).isEqualTo("thing " + kept);
            }
        }
    }
}
