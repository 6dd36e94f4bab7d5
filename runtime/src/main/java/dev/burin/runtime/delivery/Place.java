package dev.burin.runtime.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Where a message runs.
 *
 * @param delivery that of the link it came by
 * @param queue the queue whose turn it has; null for a message that runs beside others
 */
record Place(Delivery delivery, @Nullable SerialQueue queue) {
    /** Where the message runs that the calling thread runs; null when it runs none. */
    static @Nullable Place current() {
        return Running.current().place();
    }
}
