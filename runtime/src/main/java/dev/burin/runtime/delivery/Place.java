package dev.burin.runtime.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Where a message runs.
 *
 * @param delivery that of the link it came by
 * @param queue the queue whose turn it has; null for a message that runs beside others
 */
record Place(Delivery delivery, @Nullable SerialQueue queue) {
    private static final ThreadLocal<@Nullable Place> CURRENT = new ThreadLocal<>();

    /** Where the message runs that the calling thread runs; null when it runs none. */
    static @Nullable Place current() {
        return CURRENT.get();
    }

    /** Makes this the current place; the one before it, which must be set again. */
    @Nullable
    Place enter() {
        Place outer = CURRENT.get();
        CURRENT.set(this);
        return outer;
    }

    static void leave(@Nullable Place outer) {
        CURRENT.set(outer);
    }
}
