package dev.burin.benchmarks.call;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.benchmarks.Allocation;
import dev.burin.benchmarks.desk.DeskHelper;
import dev.burin.benchmarks.desk.RemoteDeskServer;
import dev.burin.runtime.Listener;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts bytes and no time, so that it comes out the same on a busy machine. */
class AllocationTest {
    private static final int CALLS = 10_000;
    private static final int ROUNDS = 20;
    private static final int TARGET = 150;

    /** What a machine under load may add: compiled code comes later there, and escape analysis with it. */
    private static final int LIMIT = 200;

    @ParameterizedTest
    @ValueSource(strings = {"off", "require"})
    void a_blocking_add_allocates_little_at_both_ends(String sessionMode) {
        try (Listener listener = DeskHelper.newListener("tcp://127.0.0.1:0?Session.mode=" + sessionMode, Desks::new)) {
            listener._startAndWaitUp(Duration.ofSeconds(10));
            try (RemoteDeskServer server = DeskHelper.newServer(listener.uri() + "?Session.mode=" + sessionMode)) {
                server._startAndWaitUp(10_000);

                assertThat(leastBytesPerCall(server)).isPositive().isLessThanOrEqualTo(LIMIT);
            }
        }
    }

    /** The least of the rounds: the first ones run in the interpreter, and others on the machine delay its compiler. */
    private static double leastBytesPerCall(RemoteDeskServer server) {
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > TARGET; round++) {
            long before = Allocation.ofAllThreads();
            for (int i = 0; i < CALLS; i++) {
                server.add(i, 1);
            }
            least = Math.min(least, (double) (Allocation.ofAllThreads() - before) / CALLS);
        }
        return least;
    }
}
