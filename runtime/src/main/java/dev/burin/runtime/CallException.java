package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A call ended without an answer of the peer. {@link #outcome()} says what is known of it.
 *
 * <p>Exceptions that the interface declares are never wrapped in this one.
 */
public class CallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    public CallException(Outcome outcome, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    /** Whether the peer ran the call. */
    public final Outcome outcome() {
        return outcome;
    }
}
