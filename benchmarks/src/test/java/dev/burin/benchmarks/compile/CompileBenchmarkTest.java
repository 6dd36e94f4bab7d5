package dev.burin.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;

class CompileBenchmarkTest {
    @Test
    void it_runs() throws Exception {
        Collection<RunResult> results = CompileMain.run("-bm", "ss", "-f", "0", "-wi", "0", "-i", "1", "-foe", "true");

        assertThat(results)
                .extracting(result -> result.getPrimaryResult().getLabel())
                .containsExactlyInAnyOrder("checkAndGenerate", "noChange");
        assertThat(results)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }
}
