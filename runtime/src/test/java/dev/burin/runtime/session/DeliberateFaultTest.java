package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A simulation that catches nothing proves nothing: each error of design that is put in is found within some seeds. */
class DeliberateFaultTest {
    private static final int SEEDS = 2_000;

    @ParameterizedTest
    @CsvSource({
        "DROP_SENT_RECORD, L1",
        "REUSE_NUMBER, S2",
        "NO_FENCING, S15",
        "MOVE_EVERYTHING, S1",
        "EXPIRE_ATTACHED, S16"
    })
    void an_error_of_design_is_caught(Fault fault, String invariant) {
        Set<String> caught = new TreeSet<>();
        for (long seed = 1; seed <= SEEDS && !caught.contains(invariant); seed++) {
            try {
                new Simulation(harsh(fault), new SimWorld(seed, false)).runAll();
            } catch (SimViolation e) {
                caught.add(e.invariant());
            }
        }
        assertThat(caught).contains(invariant);
    }

    @Test
    void without_one_the_same_seeds_pass() {
        for (long seed = 1; seed <= SEEDS / 4; seed++) {
            new Simulation(harsh(Fault.NONE), new SimWorld(seed, false)).runAll();
        }
    }

    private static SimSettings harsh(Fault fault) {
        SimSettings settings = new SimSettings();
        settings.fault = fault;
        settings.window = 3;
        settings.calls = 20;
        settings.lease = 500;
        settings.callGap = 100;
        settings.cutEvery = 40;
        settings.zombieTime = 300;
        settings.halfOpen = 0.5;
        settings.longOutages = 0.1;
        settings.delay = 30;
        settings.reconnectDelay = 5;
        settings.cancels = 0.3;
        settings.slow = 0.2;
        settings.oneways = 0.2;
        return settings;
    }
}
