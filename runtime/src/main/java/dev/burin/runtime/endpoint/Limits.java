package dev.burin.runtime.endpoint;

import dev.burin.runtime.TransportControl;
import org.jspecify.annotations.Nullable;

/** The time limits that controls take. */
final class Limits {
    private Limits() {}

    /** The limit given with a control that waits, in milliseconds. */
    static long millis(TransportControl control, @Nullable Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        throw new IllegalArgumentException(
                control + " takes a number of milliseconds, 0 for no limit; " + value + " is none");
    }
}
