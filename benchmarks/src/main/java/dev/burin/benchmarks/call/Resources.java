package dev.burin.benchmarks.call;

import com.sun.management.OperatingSystemMXBean;
import dev.burin.benchmarks.Allocation;
import java.lang.management.ManagementFactory;

/** What a process has used up. */
record Resources(long cpuNanos, long allocatedBytes) {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    static Resources ofThisProcess() {
        return new Resources(SYSTEM.getProcessCpuTime(), Allocation.ofAllThreads());
    }

    static Resources parse(String text) {
        String[] parts = text.split(" ");
        return new Resources(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    String format() {
        return cpuNanos + " " + allocatedBytes;
    }

    Resources since(Resources before) {
        return new Resources(cpuNanos - before.cpuNanos, allocatedBytes - before.allocatedBytes);
    }
}
