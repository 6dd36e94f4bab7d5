package dev.burin.runtime.mcp;

import java.time.Duration;

/** Checks of what users set. */
final class Bounds {
    private Bounds() {}

    static void positive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be 1 or more");
        }
    }

    static void positive(String name, Duration value) {
        if (value.compareTo(Duration.ofMillis(1)) < 0) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be a millisecond or more");
        }
    }

    /** Milliseconds as sockets take them; as long as they can when it is longer. */
    static int millis(Duration value) {
        return value.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) > 0 ? Integer.MAX_VALUE : (int) value.toMillis();
    }

    /** Nanoseconds; some 290 years when it is longer. */
    static long nanos(Duration value) {
        return value.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0 ? Long.MAX_VALUE : value.toNanos();
    }
}
