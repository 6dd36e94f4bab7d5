package dev.burin.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a single call may ask for. Immutable.
 *
 * @param deadline how long to wait for the answer in place of the {@code @Timeout} of the interface; zero waits for ever,
 *     null leaves it to the interface
 * @param isFailFast whether to fail at once while the connection is not up
 * @param isIdempotent whether the call may be run again when nobody knows if it was
 */
public record CallOptions(@Nullable Duration deadline, boolean isFailFast, boolean isIdempotent) {
    /** As the interface says. */
    public static final CallOptions DEFAULT = new CallOptions(null, false, false);

    public CallOptions {
        if (deadline != null && deadline.isNegative()) {
            throw new IllegalArgumentException("the deadline of a call must not be negative: " + deadline);
        }
    }

    /** Options with a deadline; zero waits for ever. */
    public static CallOptions deadline(Duration deadline) {
        return new CallOptions(deadline, false, false);
    }

    /** The same, failing at once while the connection is not up. */
    public CallOptions failFast() {
        return new CallOptions(deadline, true, isIdempotent);
    }

    /** The same, for a call that may be run again. */
    public CallOptions idempotent() {
        return new CallOptions(deadline, isFailFast, true);
    }
}
