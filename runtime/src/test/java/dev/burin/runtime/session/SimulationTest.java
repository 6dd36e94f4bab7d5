package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Runs both ends of sessions through all that can happen to links, processes and stores, seed after seed. A seed that fails is
 * printed with what happened, and belongs into {@code seeds.txt}. {@code -Dburin.seeds=N} runs more of them, {@code
 * -Dburin.firstSeed=S} others.
 */
class SimulationTest {
    private static final int SEEDS = Integer.getInteger("burin.seeds", 20_000);
    private static final long FIRST = Long.getLong("burin.firstSeed", 1);

    @Test
    void sessions_keep_their_promises_whatever_happens() {
        long answers = 0;
        for (long seed = FIRST; seed < FIRST + SEEDS; seed++) {
            answers += Simulation.run(seed, Fault.NONE, false).oracle.answers;
        }
        assertThat(answers).isGreaterThan(SEEDS);
    }

    @Test
    void seeds_that_failed_once_do_not_fail_again() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(getClass().getResourceAsStream("/session/seeds.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    Simulation.run(Long.parseLong(line.trim()), Fault.NONE, false);
                }
            }
        }
    }
}
