package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/** The peer has run the call, but its answer is lost. */
public final class ResultLostException extends CallException {
    private static final long serialVersionUID = 1L;

    public ResultLostException(String message, @Nullable Throwable cause) {
        super(Outcome.EXECUTED, message, cause);
    }
}
