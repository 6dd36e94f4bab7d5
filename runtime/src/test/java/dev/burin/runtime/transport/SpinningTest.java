package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SpinningTest {
    private static final int MICROS = 300;
    private static final int WAITS = 1_000_000;

    @BeforeEach
    void there_are_cores() {
        assumeThat(Runtime.getRuntime().availableProcessors()).isGreaterThan(1);
    }

    @Test
    void nobody_spins_who_does_not_want_to() {
        assertThat(Spinning.of(0)).isNull();
    }

    @Test
    void a_spin_lasts_as_long_as_it_was_told() {
        Spinning spinning = Spinning.of(MICROS);
        long before = System.nanoTime();

        spinInVain(spinning);

        assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(MICROS * 1000L);
    }

    @Test
    void a_spin_in_vain_is_worked_off_by_waits_that_do_not_spin() {
        Spinning spinning = Spinning.of(MICROS);

        spinInVain(spinning);

        assertThat(waitsUntilItSpins(spinning)).isBetween(MICROS, WAITS - 1);
    }

    @Test
    void a_spin_that_paid_is_followed_by_another() {
        Spinning spinning = Spinning.of(MICROS);
        int spins = 0;
        for (int i = 0; i < WAITS; i++) {
            if (spinning.begin()) {
                spins++;
                spinning.end(true);
            }
        }
        assertThat(spins)
                .as("all but for those after the thread had lost its core")
                .isGreaterThan(WAITS / 2);
    }

    private static void spinInVain(Spinning spinning) {
        assertThat(spinning.begin()).isTrue();
        while (spinning.goesOn()) {
            Thread.onSpinWait();
        }
        spinning.end(false);
    }

    private static int waitsUntilItSpins(Spinning spinning) {
        int waits = 0;
        while (!spinning.begin() && waits < WAITS) {
            waits++;
        }
        return waits;
    }
}
