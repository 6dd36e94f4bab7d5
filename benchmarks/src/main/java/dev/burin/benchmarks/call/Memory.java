package dev.burin.benchmarks.call;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process holds; the resident bytes are those that Linux tells, 0 elsewhere. */
record Memory(long heapBytes, long residentBytes, int threads) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String RESIDENT = "VmRSS:";

    /** Collects garbage first. */
    static Memory ofThisProcess() throws IOException {
        System.gc(); // twice: what the first finds unreachable may be freed by its cleaner only then
        System.gc();
        return new Memory(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                resident(),
                ManagementFactory.getThreadMXBean().getThreadCount());
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
