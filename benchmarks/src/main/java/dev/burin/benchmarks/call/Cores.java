package dev.burin.benchmarks.call;

import java.util.List;

/**
 * Where a process may run.
 *
 * @param command what stands before that of the process
 */
record Cores(List<String> command) {
    /** Wherever this one may. */
    static final Cores SAME = new Cores(List.of());

    static Cores of(int cpu) {
        return new Cores(List.of("taskset", "-c", Integer.toString(cpu)));
    }
}
