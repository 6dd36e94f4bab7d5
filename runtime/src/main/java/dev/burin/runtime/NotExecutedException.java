package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/** The peer has not run the call and never will. */
public final class NotExecutedException extends CallException {
    private static final long serialVersionUID = 1L;

    public NotExecutedException(String message, @Nullable Throwable cause) {
        super(Outcome.NOT_EXECUTED, message, cause);
    }
}
