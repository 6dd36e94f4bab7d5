package dev.burin.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;

/** Bytes that the threads of this process have allocated. */
public final class Allocation {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Map<Long, Long> SEEN = new HashMap<>(); // guarded by the class: of each thread that lives
    private static long sum; // guarded by the class

    private Allocation() {}

    /** Never falls: lacks only what threads that have ended did between the last look and their end. */
    public static synchronized long ofAllThreads() {
        long[] ids = THREADS.getAllThreadIds();
        long[] bytes = THREADS.getThreadAllocatedBytes(ids);
        Map<Long, Long> now = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            if (bytes[i] >= 0) { // else it has just ended
                sum += bytes[i] - SEEN.getOrDefault(ids[i], 0L);
                now.put(ids[i], bytes[i]);
            }
        }
        SEEN.clear();
        SEEN.putAll(now);
        return sum;
    }
}
