package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/** The connection was lost while the call was under way: the peer may have run it. */
public final class OutcomeUnknownException extends CallException {
    private static final long serialVersionUID = 1L;

    public OutcomeUnknownException(String message, @Nullable Throwable cause) {
        super(Outcome.UNKNOWN, message, cause);
    }
}
