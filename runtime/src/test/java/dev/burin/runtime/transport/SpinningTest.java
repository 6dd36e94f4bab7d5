package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpinningTest {
    private static final int MICROS = 300;
    private static final int WAITS = 1_000_000;

    private long now;
    private final Spinning spinning = new Spinning(MICROS, () -> now);

    private void take(int micros) {
        now += 1000L * micros;
    }

    private void spinInVain() {
        assertThat(spinning.begin()).isTrue();
        do {
            take(1);
        } while (spinning.goesOn());
        spinning.end(false);
    }

    /** Finds something at the second look, after so many microseconds. */
    private void findAfter(int micros) {
        assertThat(spinning.begin()).isTrue();
        take(micros);
        assertThat(spinning.goesOn()).isTrue();
        spinning.end(true);
    }

    private void findAfter(int micros, int times) {
        for (int i = 0; i < times; i++) {
            findAfter(micros);
        }
    }

    private void findAtOnce() {
        assertThat(spinning.begin()).isTrue();
        take(1);
        spinning.end(true);
    }

    private int waitsUntilItSpins() {
        int waits = 0;
        while (!spinning.begin() && waits < WAITS) {
            waits++;
        }
        return waits;
    }

    @Test
    void nobody_spins_who_does_not_want_to() {
        assertThat(Spinning.of(0)).isNull();
    }

    @Test
    void a_spin_lasts_as_long_as_it_was_told() {
        spinInVain();

        assertThat(now).isEqualTo(MICROS * 1000L);
    }

    @Test
    void a_spin_in_vain_is_worked_off_by_waits_that_do_not_spin() {
        spinInVain();

        assertThat(waitsUntilItSpins()).isEqualTo(MICROS);
    }

    @Test
    void what_others_had_of_the_core_is_worked_off_too() {
        findAfter(200);

        assertThat(waitsUntilItSpins()).isEqualTo(200);
    }

    @Test
    void a_spin_that_paid_is_followed_by_another() {
        findAfter(2, 10_000);
    }

    @Test
    void what_it_has_saved_may_be_lost() {
        findAfter(2, 100);

        findAfter(250, 2);
        findAfter(80);

        assertThat(waitsUntilItSpins()).isEqualTo(80);
    }

    @Test
    void but_no_more_than_five_milliseconds() {
        findAfter(2, 10_000);

        findAfter(250, 20);
        findAfter(70);

        assertThat(waitsUntilItSpins()).isEqualTo(70);
    }

    @Test
    void what_is_there_at_once_has_saved_nothing() {
        for (int i = 0; i < 100; i++) {
            findAtOnce();
        }

        spinInVain();

        assertThat(waitsUntilItSpins()).isEqualTo(MICROS);
    }
}
