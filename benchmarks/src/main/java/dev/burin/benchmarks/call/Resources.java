package dev.burin.benchmarks.call;

import com.sun.management.OperatingSystemMXBean;
import dev.burin.benchmarks.Allocation;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a process has used up.
 *
 * @param compilingNanos for which its compilers were at work; a method counts when it is done
 */
record Resources(long cpuNanos, long allocatedBytes, long compilingNanos) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final CompilationMXBean COMPILERS = ManagementFactory.getCompilationMXBean(); // null for none

    static Resources ofThisProcess() {
        long compilingMillis = COMPILERS == null ? 0 : COMPILERS.getTotalCompilationTime();
        return new Resources(SYSTEM.getProcessCpuTime(), Allocation.ofAllThreads(), compilingMillis * 1_000_000);
    }

    static Resources parse(String text) {
        String[] parts = text.split(" ");
        return new Resources(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }

    String format() {
        return cpuNanos + " " + allocatedBytes + " " + compilingNanos;
    }

    Resources since(Resources before) {
        return new Resources(
                cpuNanos - before.cpuNanos,
                allocatedBytes - before.allocatedBytes,
                compilingNanos - before.compilingNanos);
    }
}
