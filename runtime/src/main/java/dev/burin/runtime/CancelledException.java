package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/** The call was cancelled before its answer came. */
public final class CancelledException extends CallException {
    private static final long serialVersionUID = 1L;

    public CancelledException(Outcome outcome, String message, @Nullable Throwable cause) {
        super(outcome, message, cause);
    }
}
