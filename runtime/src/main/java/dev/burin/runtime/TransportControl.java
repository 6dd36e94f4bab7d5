package dev.burin.runtime;

import java.util.List;
import java.util.Locale;

/** What can be asked of a connection or a listener. */
public enum TransportControl {
    /** Bring it up; returns at once. */
    START,
    /** Bring it down after the calls under way; returns at once. The value TRUE brings it down hard. */
    STOP,
    /** Close the link and keep the intent: it comes back if it is to reconnect. */
    RESET,
    /** {@link #START}, then wait: the value is the limit in milliseconds, 0 for ever. */
    START_AND_WAIT_UP,
    /** {@link #STOP}, then wait: the value is the limit in milliseconds, 0 for ever. */
    STOP_AND_WAIT_DOWN,
    /** Keeps it from stopping when idle, once more. */
    INCREMENT_IDLE_BLOCK,
    /** Takes one {@link #INCREMENT_IDLE_BLOCK} back. */
    DECREMENT_IDLE_BLOCK;

    /**
     * The control with that name, as users of Etch write it: {@code "START_AND_WAIT_UP"}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static TransportControl of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "unknown transport control '" + name + "'; there are " + List.of(values()), unknown);
        }
    }
}
