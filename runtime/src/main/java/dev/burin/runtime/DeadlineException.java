package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/** The time for the call was over before its answer came. */
public final class DeadlineException extends CallException {
    private static final long serialVersionUID = 1L;

    public DeadlineException(Outcome outcome, String message, @Nullable Throwable cause) {
        super(outcome, message, cause);
    }
}
