package dev.burin.benchmarks.call;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/** What a process holds; the resident bytes are those that Linux tells, 0 elsewhere. */
record Memory(long heapBytes, long residentBytes, int threads) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    /** The size of the young generation that a process has to be started with. */
    static final int YOUNG_MIB = 8;

    private static volatile byte[] young;

    /** Collects garbage first, after it has touched the whole young generation, whose pages then count before and after. */
    static Memory ofThisProcess() throws IOException {
        for (int i = 0; i < 2 * YOUNG_MIB; i++) {
            young = new byte[1 << 20];
        }
        young = null;
        System.gc(); // twice: what the first finds unreachable may be freed by its cleaner only then
        System.gc();
        returnFreeMemory();
        return new Memory(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                resident(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    /** What the compilers have freed does not count, as far as this Java can give it back. */
    private static void returnFreeMemory() {
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "systemTrimNativeHeap",
                            new Object[0],
                            new String[0]);
        } catch (JMException e) {
            return; // another Java, or another system
        }
    }

    private static long resident() throws IOException {
        if (!Files.exists(STATUS)) {
            return 0;
        }
        for (String line : Files.readAllLines(STATUS)) {
            if (line.startsWith(RESIDENT)) {
                return 1024 * Long.parseLong(line.replaceAll("[^0-9]", ""));
            }
        }
        return 0;
    }

    static Memory parse(String text) {
        String[] parts = text.split(" ");
        return new Memory(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Integer.parseInt(parts[2]));
    }

    String format() {
        return heapBytes + " " + residentBytes + " " + threads;
    }
}
